import { writeFile } from 'node:fs/promises';
import { runChild } from './child.ts';
import { Failure } from './outcome.ts';

const STORED =
  'Store it again: `npm run secrets -- set EC2_SSH_KEY` makes a pair, or put the file of your own key.';

const PASSPHRASE = [
  'has a passphrase, which nobody can type here',
  'Remove it from a copy (ssh-keygen -p -N "" -f copy), store the copy, then delete it.',
] as const;

/** What people store in place of a private key, by how it looks. */
const LOOKALIKES: readonly (readonly [looks: RegExp, what: string, nextStep: string])[] = [
  [/^\s*$/, 'is empty', STORED],
  [
    /^(ssh|ecdsa|sk-)[\w@.-]*\s+AAAA|^-{4,5} ?BEGIN [\w ]*PUBLIC KEY/,
    'is the public half',
    'Store the private half: the file without .pub.',
  ],
  [
    /^PuTTY-User-Key-File-/,
    'is in PuTTY’s format',
    'Convert it: puttygen key.ppk -O private-openssh -o key; store that file.',
  ],
  [/^-----BEGIN ENCRYPTED PRIVATE KEY|^Proc-Type: 4,ENCRYPTED/m, ...PASSPHRASE],
  [/^-----BEGIN (?![\w ]*PRIVATE KEY-----)/, 'is something else in PEM', STORED],
  [/^(?!-----BEGIN )/, 'does not begin with -----BEGIN … PRIVATE KEY-----', STORED],
  [
    /^-----BEGIN [\w ]+-----[^\n]/,
    'has lost its line breaks',
    'Store it from the file, not through a shell or a form that joins lines.',
  ],
  [
    /^(?![\s\S]*-----END [\w ]*PRIVATE KEY-----$)/,
    'is cut off: its last line, -----END … PRIVATE KEY-----, is missing',
    STORED,
  ],
];

/** What is wrong with a private key as far as its text shows, or null. Never quotes it. */
export function privateKeyFault(text: string): { what: string; nextStep: string } | null {
  const normal = normalizeKey(text);
  const [, what, nextStep] = LOOKALIKES.find(([looks]) => looks.test(normal)) ?? [];
  return what === undefined || nextStep === undefined ? null : { what, nextStep };
}

/** The key as OpenSSH reads it: editors and copying leave CRLF, a BOM, indentation, and blank lines around it. */
export function normalizeKey(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/**
 * Writes the key to a file, and has ssh-keygen read it before anything connects.
 * @throws Failure `invalid-input` saying what is wrong with it.
 */
export async function writePrivateKey(file: string, text: string): Promise<void> {
  const fault = privateKeyFault(text);
  if (fault) throw invalidKey(fault.what, fault.nextStep);
  // OpenSSH refuses a key file without its last newline.
  await writeFile(file, `${normalizeKey(text)}\n`, { mode: 0o600 });
  const { exitCode, stdout, stderr } = await runChild('ssh-keygen', ['-y', '-P', '', '-f', file]);
  if (/incorrect passphrase/i.test(stderr)) throw invalidKey(...PASSPHRASE);
  if (exitCode !== 0) {
    const said = stderr.replaceAll(file, 'the key').trim().split('\n').at(-1);
    throw invalidKey(`cannot be read; it may be damaged or cut off (ssh-keygen: ${said})`, STORED);
  }
  const [type = ''] = stdout.split(' ');
  if (/^(ssh-dss|sk-)/.test(type))
    throw invalidKey(
      `is of a kind that cannot be used here (${type})`,
      'Store an Ed25519, ECDSA or RSA key: DSA is refused by OpenSSH, and an sk- key needs its hardware token.',
    );
}

function invalidKey(what: string, nextStep: string): Failure<'invalid-input'> {
  return new Failure(
    'invalid-input',
    `The private SSH key (input ssh-key, else EC2_SSH_KEY in the deploy prefix) ${what}.`,
    { nextStep },
  );
}
