import { readFileSync } from 'node:fs';

/** What differs between two boxes. A value that Terraform learns later may be a CDKTF token. */
export interface UserDataValues {
  /** As in `/skillgap/<environment>/`. */
  readonly environment: string;
  readonly region: string;
  /** The ARN of the role that the box takes for the backend. */
  readonly backendRole: string;
  /** Public keys that may sign in as `deploy`: all of them, so that one can be replaced by listing both for a while. */
  readonly deployKeys: readonly string[];
  /** Postgres's volume, and the name under which it is attached. */
  readonly dataVolume: { readonly id: string; readonly device: string };
  /** Where Tailscale's packages come from; its own repository by default. */
  readonly tailscale?: { readonly repository: string; readonly fingerprint: string };
}

/** EC2 refuses more. */
const LIMIT = 16_384;

/** The key by which Tailscale signs its packages: https://pkgs.tailscale.com/stable/debian/trixie.noarmor.gpg */
const TAILSCALE = {
  repository: 'https://pkgs.tailscale.com/stable/debian',
  fingerprint: '2596A99EAAB33821893C0A79458CA832957F5868',
};

const template = readFileSync(new URL('./user-data.sh', import.meta.url), 'utf8');
const PLACEHOLDER = /^# @values@$/m;

/** The script that an instance runs at its first boot: `user-data.sh` with these values, in fewer bytes. */
export function renderUserData(values: UserDataValues): string {
  const assignments = Object.entries(checked(values)).map(
    ([name, value]) => `${name}=${quoteForShell(value)}`,
  );
  // A function: in a replacement string `$&` has a meaning.
  const script = withoutLooks(
    withoutComments(template.replace(PLACEHOLDER, () => `readonly ${assignments.join(' ')}`)),
  );
  const bytes = Buffer.byteLength(script);
  if (bytes > LIMIT)
    throw new Error(
      `the user-data has ${bytes} bytes; EC2 takes ${LIMIT}: name fewer deployKeys, or shorten modules/user-data`,
    );
  return script;
}

/** The script as an argument of a Terraform resource: escapes everything that looks like a template, except CDKTF's tokens. */
export function escapeForTerraform(script: string): string {
  return script.replaceAll(/\$\{(?!TfToken\[)/g, '$$$${').replaceAll('%{', '%%{');
}

/** One word that bash reads back unchanged. NUL is impossible in any variable. */
export function quoteForShell(value: string): string {
  return `'${value.replaceAll("'", `'\\''`)}'`;
}

/** Whole lines only: not `#clear`, not `#!`, and nothing within a line. */
function withoutComments(script: string): string {
  return script.replaceAll(/^[ ]*# .*\n/gm, '').replaceAll(/\n{2,}/g, '\n');
}

/**
 * Neither bash nor any file that the script writes needs indentation, nor a redirection the blank before its file. A
 * constant is one without being declared so, and `true` has a shorter name.
 */
function withoutLooks(script: string): string {
  return script
    .replaceAll(/^ +|^readonly /gm, '')
    .replaceAll(/(?<= (?:[2&]?>|>>|<|<<|<<<)) (?=["'$/A-Z])/g, '')
    .replaceAll(/(?<= \|\| )true\b/g, ':')
    .split(HERE_DOCUMENT)
    .map((part, index) => (index % 2 ? part : withoutBlanks(part)))
    .join('');
}

/** What the script writes to files, line by line. */
const HERE_DOCUMENT = /((?<=<<'?END'?\n)[\s\S]*?^END$)/m;

/**
 * No blank around an operator of bash's, outside of quotes. Quotes are found line by line, which is not always right; a
 * test holds what bash understands against the script before.
 */
function withoutBlanks(code: string): string {
  return code.replaceAll(
    /'[^'\n]*'|"[^"\n]*"|^(\w+\(\)) (?=\{)|; (?=(?:then|do|fi|done|else)\b|\}| ?\))| ?(\|\||&&|\|)(?: |(?=\n))| \\\n(?=\S)/gm,
    (found, name: string | undefined, operator: string | undefined) => {
      if (name) return name;
      if (operator) return operator;
      if (found.startsWith(';')) return ';';
      return found.startsWith(' \\') ? ' ' : found;
    },
  );
}

/** The script's variables, in its order. */
function checked(values: UserDataValues) {
  const { environment, region, backendRole, deployKeys, dataVolume, tailscale = TAILSCALE } = values;
  if (deployKeys.length === 0)
    throw new TypeError('user-data: deployKeys is empty; without a key nothing can be deployed');
  for (const key of deployKeys)
    expect(
      'deployKeys',
      key,
      /^(ssh-ed25519|ssh-rsa) [A-Za-z0-9+/]+=*( [\w.@ -]+)?$/,
      'ssh-ed25519 AAAA… comment',
    );
  return {
    environment: expect(
      'environment',
      environment,
      /^[a-z][a-z0-9-]{0,32}$/,
      'lower case letters, digits and -',
    ),
    region: expect('region', region, /^[a-z]{2}(-[a-z]+)+-\d$/, 'a region such as us-east-1'),
    backend_role: expect(
      'backendRole',
      backendRole,
      /^arn:aws:iam::\d{12}:role\/[\w-]+$/,
      'arn:aws:iam::123456789012:role/name',
    ),
    deploy_keys: deployKeys.join('\n'),
    data_volume_id: expect('dataVolume.id', dataVolume.id, /^vol-[0-9a-f]{8,17}$/, 'vol-0123456789abcdef0'),
    data_device: expect('dataVolume.device', dataVolume.device, /^\/dev\/sd[f-p]$/, '/dev/sdf to /dev/sdp'),
    tailscale_repository: expect(
      'tailscale.repository',
      tailscale.repository,
      /^https?:\/\/[\w./:-]+$/,
      'a URL',
    ),
    tailscale_fingerprint: expect(
      'tailscale.fingerprint',
      tailscale.fingerprint,
      /^[0-9A-F]{40}$/,
      '40 hex digits',
    ),
  };
}

const TOKEN = /^\$\{TfToken\[[\w.]+\]\}$/;

function expect(field: string, value: string, form: RegExp, allowed: string): string {
  if (form.test(value) || TOKEN.test(value)) return value;
  throw new TypeError(`user-data: ${field} is ${JSON.stringify(value)}; allowed: ${allowed}`);
}
