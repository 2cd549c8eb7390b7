import { maskSecret } from '../shared/mask.ts';
import { Failure } from '../shared/outcome.ts';
import { ParameterStore, ssmClient } from '../shared/ssm.ts';
import { HiddenTerminal } from '../shared/terminal.ts';
import { Cloudflare, type Zone, zoneOf } from './cloudflare.ts';
import type { Settings } from './inputs.ts';
import { type Naming, readNaming } from './naming.ts';
import { describeChange, describeConflict, planRecord } from './plan.ts';
import { lookUp, problemsOf } from './reach.ts';

type Say = (line: string) => void;
type Named = Naming & { domain: string };

/** Runs the command. False when something is left for a person to do. */
export async function dns(settings: Settings, say: Say): Promise<boolean> {
  const { environment, region } = settings;
  using store = new ParameterStore(ssmClient(region), undefined, () => {});
  const naming = await readNaming(store, environment, region);
  const { domain, address, provider } = naming;
  if (!hasName(naming)) {
    say(`${environment} has no name: it is reached at ${urlOf(address)}. There is nothing to do.`);
    say(
      `To give it one, set \`dns\` in cdktf/environments/${environment}.ts and apply it (DEPLOYMENT.md, “A name”).`,
    );
    return true;
  }
  say(`${domain} has to lead to ${address.content}, the box of ${environment}.`);
  if (provider !== 'cloudflare') {
    const leads = await check(settings, naming, say);
    if (!leads) for (const line of whatToDo(naming, environment)) say(line);
    return leads;
  }
  const { changed, active } = await applyAtCloudflare(settings, naming, say);
  if (settings.dryRun) return true;
  const leads = await check(settings, naming, say);
  if (leads || !changed || !active) return leads;
  say(
    'It was changed just now: DNS servers know it in minutes, or in a day where the old record’s TTL is that long.',
  );
  return true;
}

const hasName = (naming: Naming): naming is Named => naming.domain !== null;

const urlOf = ({ type, content }: Naming['address']) => `https://${type === 'A' ? content : `[${content}]`}`;

/** What is left to a person where `npm run dns` writes no record itself. */
function whatToDo({ provider, domain, address }: Named, environment: string): string[] {
  if (provider === 'duckdns')
    return [
      'At DuckDNS there is nothing to do: the box reports its address every hour.',
      `For that it needs the token of https://www.duckdns.org: npm run secrets -- set DUCKDNS_TOKEN --env ${environment}`,
    ];
  if (provider === 'route53')
    return [
      'At Route 53 there is nothing to do: Terraform makes the zone and its records.',
      `The registrar of the domain has to name the zone’s four servers: \`terraform output name-servers\` in cdktf/cdktf.out/stacks/${environment} prints them.`,
    ];
  const other = address.type === 'A' ? 'AAAA' : 'A';
  return [
    `Where ${domain} is managed (its registrar, or the DNS service whose servers the registrar names), create two records:`,
    `  ${address.type.padEnd(4)}  ${domain}  ${address.content}`,
    `  CAA   ${domain}  0 issue "letsencrypt.org"   (may be left out: with it no other authority may issue a certificate)`,
    'with the shortest TTL that is offered, and nothing else of that name: no CNAME, no forwarding, no second address.',
    `Delete an ${other} record of that name: the box has no such address, so clients that use the record do not arrive, Let’s Encrypt among them.`,
  ];
}

/** Creates or updates the record. Says whether it was, and whether the zone's records count yet. */
async function applyAtCloudflare(settings: Settings, naming: Named, say: Say) {
  const { dryRun } = settings;
  const { domain, address, proxied } = naming;
  const { url } = settings.cloudflare;
  const cloudflare = new Cloudflare({ url, token: await tokenOf(settings), say });
  const zone = requireZone(await cloudflare.zones(), domain);
  say(`Cloudflare, zone ${zone.name}:`);
  const records = await cloudflare.records(zone, domain);
  const { change, conflicts } = planRecord(records, domain, { ...address, proxied });
  if (conflicts.length > 0)
    throw new Failure(
      'conflict',
      ['Other records stand in the way:', ...conflicts.map(describeConflict)].join('\n'),
      {
        nextStep:
          'Nothing was changed. If nobody needs them, delete them in Cloudflare’s dashboard (DNS, Records), and run it again.',
      },
    );
  const { do: what, before, after } = change;
  if (!dryRun && what === 'create') await cloudflare.create(zone, domain, after);
  if (!dryRun && what === 'update') await cloudflare.update(zone, before, after);
  say(describeChange(change, dryRun));
  if (zone.status !== 'active')
    say(
      `  The zone is ${zone.status}: Cloudflare answers for it once the domain’s registrar names ${zone.nameServers.join(' and ') || 'its servers'}.`,
    );
  if (proxied) {
    say(
      '  Set SSL/TLS of the zone to Full (strict): with Flexible every page redirects to itself without end.',
    );
    // Else Cloudflare would ask the box over HTTPS for the answer to it, and refuse, for want of that very certificate.
    say(
      '  Leave “Always Use HTTPS” off: the CA’s question for the first certificate comes over HTTP. The box itself redirects everything else.',
    );
  }
  return { changed: what !== 'keep', active: zone.status === 'active' };
}

function requireZone(zones: readonly Zone[], domain: string): Zone {
  const zone = zoneOf(zones, domain);
  if (zone !== null) return zone;
  const names = zones.map(({ name }) => name).sort();
  const more = names.length > 10 ? ` and ${names.length - 10} more` : '';
  throw new Failure(
    'no-zone',
    `The token sees no zone that ${domain} is in. It sees ${names.length === 0 ? 'none' : names.slice(0, 10).join(', ') + more}.`,
    {
      nextStep:
        'Is the domain in this Cloudflare account (Add a domain), and among the token’s zone resources, with Zone → Zone → Read? Is the name in cdktf/environments right?',
    },
  );
}

/** From the environment or a person, never from the command line: everybody on the machine could read it there. */
async function tokenOf({ cloudflare, terminal }: Settings): Promise<string> {
  let { token } = cloudflare;
  if (token === '' && terminal) {
    using hidden = new HiddenTerminal(process.stdin, (text) => process.stdout.write(text));
    token = await hidden.ask('Cloudflare’s API token (it is not shown, and not stored): ');
  }
  // Outside a workflow the command would print what it masks.
  if (process.env.GITHUB_ACTIONS === 'true') maskSecret(token);
  if (/^[\x21-\x7e]{20,512}$/.test(token)) return token;
  throw new Failure(
    'no-token',
    token === '' ? 'There is no API token of Cloudflare.' : 'That is no API token of Cloudflare.',
    {
      nextStep:
        'Create one with the template “Edit zone DNS” at https://dash.cloudflare.com/profile/api-tokens, and set CLOUDFLARE_API_TOKEN, or run this in a terminal, which asks for it.',
    },
  );
}

/** Asks DNS whether the name leads to the box by now. */
async function check({ resolver }: Settings, naming: Named, say: Say): Promise<boolean> {
  const problems = problemsOf(await lookUp(naming.domain, resolver), naming);
  for (const problem of problems) say(`  Not yet: ${problem}.`);
  if (problems.length === 0)
    say(
      `DNS: ${naming.domain} leads to ${naming.proxied ? 'Cloudflare' : 'the box'}. The next deploy gets its certificate; after a deploy with this name, the box gets it by itself within two hours.`,
    );
  return problems.length === 0;
}
