import { isIP } from 'node:net';
import { describePlace } from '../shared/aws-place.ts';
import { DEPLOY_FORMATS, requireFormat } from '../shared/deploy-values.ts';
import { parseFormat } from '../shared/formats.ts';
import { Failure } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import type { ParameterStore } from '../shared/ssm.ts';

const PROVIDERS = ['none', 'duckdns', 'route53', 'cloudflare'] as const;
const NAMES = ['EC2_HOST', 'DOMAIN', 'DNS_PROVIDER', 'CDN'] as const;

/** The name of an environment and where it has to lead, as Terraform wrote it. */
export interface Naming {
  provider: (typeof PROVIDERS)[number];
  /** Null when the box is reached by its address. */
  domain: string | null;
  /** The box's. */
  address: Address;
  /** Whether Cloudflare answers in the box's place. */
  proxied: boolean;
}

export interface Address {
  type: 'A' | 'AAAA';
  content: string;
}

/** @throws Failure `not-applied` when there is no box yet, `invalid-input` when a parameter is malformed. */
export async function readNaming(
  store: ParameterStore,
  environment: string,
  region: string | undefined,
): Promise<Naming> {
  const { deploy } = pathsOf(environment);
  const found = await store.read(NAMES.map((name) => `${deploy}/${name}`));
  const get = (name: (typeof NAMES)[number]) => {
    const parameter = `${deploy}/${name}`;
    const value = found.get(parameter)?.value;
    return value === undefined ? null : requireFormat(parameter, DEPLOY_FORMATS[name], value);
  };
  const host = get('EC2_HOST');
  if (host === null)
    throw new Failure('not-applied', `In ${await describePlace(region)} there is no ${deploy}/EC2_HOST.`, {
      nextStep:
        'Terraform writes it with the box: DEPLOYMENT.md, step 4. Is that the region, the account and the environment you mean?',
    });
  const domain = get('DOMAIN')?.toLowerCase().replace(/\.$/, '') ?? null;
  const named = get('DNS_PROVIDER');
  return {
    provider: PROVIDERS.find((one) => one === named) ?? 'none',
    domain,
    address: addressOf(host),
    proxied: get('CDN') === 'cloudflare',
  };
}

/** Nobody outside the tailnet could reach such an address. */
const tailnet = parseFormat('origin tailnet');

function addressOf(content: string): Address {
  const version = isIP(content);
  // As Cloudflare and DNS write it: in lower case, with the longest run of zeros left out.
  const host = version === 6 ? new URL(`http://[${content}]`).hostname : content;
  const fault =
    version === 0
      ? 'is a name, and a record needs an address'
      : tailnet.fault(`http://${host}`) === null
        ? 'is an address of the tailnet, which nobody else reaches'
        : null;
  if (fault !== null)
    throw new Failure('invalid-input', `EC2_HOST ${fault}.`, {
      nextStep:
        'Terraform writes the box’s public address there: apply the stack again (DEPLOYMENT.md, step 4).',
    });
  return version === 4 ? { type: 'A', content: host } : { type: 'AAAA', content: host.slice(1, -1) };
}
