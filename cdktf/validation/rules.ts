import { DRILL_ALARM_DAYS, LONGEST_POINT_IN_TIME_DAYS } from '../environments/retention.ts';
import { operatorCidrAllowed } from '../modules/operator-cidrs.ts';

/** Undefined for a valid value, else what would be allowed. */
export type Rule = (value: unknown) => string | undefined;

/** Regions that are on in every account. The others have to be turned on first. */
export const regions = [
  ...['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2', 'ca-central-1', 'sa-east-1'],
  ...['eu-central-1', 'eu-north-1', 'eu-west-1', 'eu-west-2', 'eu-west-3'],
  ...['ap-northeast-1', 'ap-northeast-2', 'ap-northeast-3', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2'],
];

/** Burstable, x86, up to 4 GiB: what the image and the alarm on CPU credits fit. */
export const instanceTypes = ['t2', 't3', 't3a'].flatMap((family) =>
  ['nano', 'micro', 'small', 'medium'].map((size) => `${family}.${size}`),
);

/** The longest name that the modules derive is `skillgap-NAME-backups-ACCOUNT`; S3's limit is 63. */
const longestName = 63 - 'skillgap--backups-123456789012'.length;

/** Names of another stack, and of options of `npm run synth`. */
const reservedNames = ['bootstrap', 'data', 'out'];

export const environmentName = text(
  new RegExp(`^(?!(?:${reservedNames.join('|')})$)[a-z][a-z0-9]{0,${longestName - 1}}$`),
  `a lower-case letter, then lower-case letters and digits, ${longestName} characters at most: its buckets' names must stay within S3's 63; not ${reservedNames.join(', ')}`,
);
export const accountId = text(/^\d{12}$/, 'the twelve digits of an AWS account');
export const region = oneOf(regions);
export const instanceType = oneOf(instanceTypes);
export const boxGeneration = text(/^[\w.-]{1,32}$/, 'a word of 1 to 32 letters, digits, dots or hyphens');
export const sshKey = text(
  /^(ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI|ssh-rsa AAAAB3NzaC1yc2E)[A-Za-z0-9+/]{40,}=*( [\w.@ -]+)?$/,
  'a public key as OpenSSH writes it: ssh-ed25519 AAAA… or ssh-rsa AAAA…, and a comment if you like',
);
export const mail = text(
  /^[\w.%+-]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i,
  'one mail address, such as operator@example.org',
);
export const domain = text(
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])$/,
  'a name in lower case without scheme, port, path or * (umlauts as punycode: xn--mnchen-3ya.example), such as skillgap.example.org',
);
export const duckdnsDomain = text(
  /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.duckdns\.org$/,
  'your name at DuckDNS, one label under it, such as skillgap.duckdns.org',
);
export const dnsProvider = oneOf(['none', 'duckdns', 'route53', 'cloudflare']);
export const githubOwner = text(
  /^(?=.{1,39}$)[a-z0-9](-?[a-z0-9])*$/i,
  "an account's name on GitHub: letters, digits and single hyphens, 39 at most",
);
export const githubName = text(
  /^[\w.-]{1,100}$/,
  "a repository's name on GitHub: letters, digits, dots, hyphens and underscores",
);

/** With one, a full backup that turns out to be damaged leaves none. */
export const fullBackups = whole(2, 26, 'weekly full backups', 'the newest may be the one that is damaged');
/** What the drill notices late must still be restorable. */
export const pointInTimeDays = whole(
  DRILL_ALARM_DAYS,
  LONGEST_POINT_IN_TIME_DAYS,
  'days',
  `a week without a drill is an alarm on day ${DRILL_ALARM_DAYS}, and an earlier key is kept for a year`,
);

export const githubId = whole(1, Number.MAX_SAFE_INTEGER, 'an id on GitHub');

export function zoneOf(region: unknown): Rule {
  return (value) =>
    typeof value === 'string' &&
    value.length === `${region}`.length + 1 &&
    /^.+[a-f]$/.test(value) &&
    value.startsWith(`${region}`)
      ? undefined
      : `the region and a letter, such as ${region}a`;
}

export function cidr(value: unknown): string | undefined {
  return operatorCidrAllowed(`${value}`);
}

export function whole(least: number, most: number, unit: string, why?: string): Rule {
  return (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most
      ? undefined
      : `a whole number of ${unit} from ${least} to ${most}${why ? `: ${why}` : ''}`;
}

export function yesOrNo(value: unknown): string | undefined {
  return typeof value === 'boolean' ? undefined : 'true or false';
}

/** For a port that the security group may open beside its own. */
export function openPort(value: unknown): string | undefined {
  const own = [22, 25, 80, 443, 465, 587];
  return (
    whole(1, 65_535, 'a port')(value) ??
    (own.includes(value as number) ? `a port other than ${own.join(', ')}` : undefined)
  );
}

/** For a name in a zone. */
export function within(zone: unknown): Rule {
  return (value) =>
    value === zone || `${value}`.endsWith(`.${zone}`) ? undefined : `the zone ${zone}, or a name in it`;
}

/** For a field that says nothing here. */
export function absent(why: string): Rule {
  return (value) => (value === undefined ? undefined : why);
}

/** For a list of distinct values: AWS refuses a second rule or budget of the same kind. */
export function notAmong(others: readonly unknown[]): Rule {
  return (value) => (others.includes(value) ? 'each value once' : undefined);
}

function oneOf(values: readonly string[]): Rule {
  return (value) => (values.includes(value as string) ? undefined : values.join(', '));
}

function text(pattern: RegExp, allowed: string): Rule {
  return (value) => (typeof value === 'string' && pattern.test(value) ? undefined : allowed);
}
