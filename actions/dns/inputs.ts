import { isIP } from 'node:net';
import { parseArgs } from 'node:util';

type Command = ReturnType<typeof readSettings>;
export type Settings = Exclude<Command, { command: 'help' }>;

/** The command line cannot be understood. */
export class UsageError extends Error {}

export const HELP = `npm run dns -- [options]

Makes the name of an environment lead to its box. The name and its DNS provider are \`dns\` in cdktf/environments/<env>.ts, as
Terraform has applied it. Asks DNS whether the name leads to the box. At Cloudflare it first creates or updates the record,
and touches no other; for every other provider it says what is left for you to do.

  --env ENV          the environment, prod by default
  --dry-run          say what would be changed at Cloudflare, and change nothing
  --resolver ADDRESS the DNS server to ask, such as 1.1.1.1, instead of this machine's
  --help             print this

Cloudflare's API token comes from CLOUDFLARE_API_TOKEN, or from a prompt without echo. It is not stored. It needs
Zone → DNS → Edit and Zone → Zone → Read for the zone: the template "Edit zone DNS" of https://dash.cloudflare.com/profile/api-tokens.
Region and credentials come from the usual AWS environment (AWS_REGION, AWS_PROFILE, aws sso login, …).
Exit status: 0 nothing is left for you to do; 1 something is, or it failed; 2 wrong usage; 130 interrupted.`;

const CLOUDFLARE = 'https://api.cloudflare.com/client/v4';
const FLAGS = {
  env: { type: 'string', default: 'prod' },
  'dry-run': { type: 'boolean', default: false },
  resolver: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line and the environment.
 * @throws UsageError saying what was found and what is allowed.
 */
export function readSettings(
  argv: readonly string[] = process.argv.slice(2),
  env: NodeJS.ProcessEnv = process.env,
) {
  const { values, positionals } = parsed(argv);
  if (positionals.length > 0)
    throw new UsageError(
      `there is no command ${positionals[0]}; a token is never taken from the command line`,
    );
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(values.env))
    throw new UsageError(
      `--env is ${JSON.stringify(values.env)}; allowed: lower-case letters, digits and -, such as prod`,
    );
  const [, host = '', port] = /^(.*?)(?::(\d{1,5}))?$/.exec(values.resolver ?? '') ?? [];
  if (values.resolver !== undefined && isIP(values.resolver) === 0 && (isIP(host) !== 4 || !port))
    throw new UsageError(
      `--resolver is ${JSON.stringify(values.resolver)}; allowed: an address such as 1.1.1.1`,
    );
  if (values.help) return { command: 'help' as const };
  return {
    command: 'apply' as const,
    environment: values.env,
    dryRun: values['dry-run'],
    /** Null: the machine's own. */
    resolver: values.resolver ?? null,
    /** Passed to the SDK when AWS_REGION is not set: unlike the CLI it does not know AWS_DEFAULT_REGION. */
    region: env.AWS_REGION || env.AWS_DEFAULT_REGION,
    cloudflare: {
      /** Named as Cloudflare's own libraries name it. */
      url: apiUrl(env.CLOUDFLARE_BASE_URL || CLOUDFLARE),
      /** Empty: it is asked for. */
      token: (env.CLOUDFLARE_API_TOKEN ?? '').trim(),
    },
    /** Whether there is somebody to ask. */
    terminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  };
}

/** The token goes there, so nobody in between may read it. */
function apiUrl(value: string): string {
  const url = URL.parse(value);
  const local = url?.protocol === 'http:' && url.hostname === '127.0.0.1';
  if (url?.protocol !== 'https:' && !local)
    throw new UsageError(
      `CLOUDFLARE_BASE_URL is ${JSON.stringify(value)}; allowed: an address that begins with https://`,
    );
  return value.replace(/\/+$/, '');
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}
