import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeForTerraform, quoteForShell, renderUserData, type UserDataValues } from './render.ts';

const values: UserDataValues = {
  environment: 'prod',
  region: 'us-east-1',
  backendRole: 'arn:aws:iam::123456789012:role/skillgap-prod-backend',
  deployKeys: [`ssh-ed25519 ${'A'.repeat(68)} skillgap-deploy`],
  dataVolume: { id: 'vol-0123456789abcdef0', device: '/dev/sdf' },
};

/** What bash makes of the words. */
function inBash(words: readonly string[]): string[] {
  const script = `printf '%s\\0' ${words.map(quoteForShell).join(' ')}`;
  return execFileSync('bash', [], { input: script, encoding: 'utf8' }).split('\0').slice(0, -1);
}

test('whatever a value holds, bash reads it back as it was', () => {
  // Hundreds of values to a bash.
  const value = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', ''));
  const awkward = fc.constantFrom("'", "''", '\\', '"', '$(id)', '`id`', `\${x}`, '\n', '!', "\\'", '');
  const mixed = fc.array(fc.oneof(value, awkward)).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(mixed, { minLength: 100, maxLength: 200 }), (words) => {
      expect(inBash(words)).toEqual(words);
    }),
    // However many are asked for: each is a bash.
    { numRuns: 20 },
  );
});

const rsa = (n: number) => `ssh-rsa ${'A'.repeat(372)}== operator-${n}`;
const ed25519 = (n: number) => `ssh-ed25519 ${'A'.repeat(68)} operator-${n}`;

test.each([
  ['two RSA keys', 2, rsa],
  ['eight Ed25519 keys', 8, ed25519],
])(
  'the rendered script is whole, valid, and small enough with %s and the longest names',
  (_, length, key) => {
    const environment = `e${'n'.repeat(32)}`;
    const script = renderUserData({
      ...values,
      environment,
      region: 'ap-southeast-2',
      backendRole: `arn:aws:iam::123456789012:role/skillgap-${environment}-backend`,
      deployKeys: Array.from({ length }, (_, n) => key(n)),
    });
    expect(script).toMatch(/^#!\/bin\/bash\n/);
    expect(script).not.toContain('@values@');
    expect(script).toContain('#clear Unattended-Upgrade');
    expect(Buffer.byteLength(script)).toBeLessThan(16_384);
    execFileSync('bash', ['-n'], { input: script });
  },
);

/** Every function of a script, as bash writes down what it has understood. What it takes for text loses two kinds of blanks. */
function understood(script: string): string {
  const [functions] = script.split(/^\(\(EUID == 0\)\)/m);
  return execFileSync('bash', [], { input: `${functions}\ndeclare -f`, encoding: 'utf8' })
    .replaceAll(/^ +|(?<= [<>]) (?=["$])/gm, '')
    .replaceAll(/ \|\| true\b/g, ' || :');
}

test('only what nobody reads is left out: bash understands the same script', () => {
  const script = renderUserData(values);
  const written = understood(readFileSync(new URL('user-data.sh', import.meta.url), 'utf8'));
  expect(written).toMatch(/^run_metrics \(\)/m);
  expect(understood(script)).toBe(written);
  for (const short of ['>"$work/answer"', '<<<"$form"', '2>/dev/null', "<<'END'", '||:', ';then'])
    expect(script).toContain(short);
  // Not where a blank has a meaning, or stands in text.
  for (const kept of ['inputs / ">" | {', 'ct count over 256 }', '"true";']) expect(script).toContain(kept);
});

test('the same values give the same bytes', () => {
  expect(renderUserData(values)).toBe(renderUserData({ ...values }));
});

test.each([
  ['environment', { environment: 'Prod' }],
  ['region', { region: 'mars' }],
  ['backendRole', { backendRole: 'skillgap-prod-backend' }],
  ['deployKeys', { deployKeys: [] }],
  ['deployKeys', { deployKeys: ['ssh-ed25519 AAAA x\nssh-ed25519 BBBB'] }],
  ['deployKeys', { deployKeys: ['-----BEGIN OPENSSH PRIVATE KEY-----'] }],
  ['dataVolume.id', { dataVolume: { id: "vol-1'; reboot", device: '/dev/sdf' } }],
  ['dataVolume.device', { dataVolume: { id: 'vol-0123456789abcdef0', device: '/dev/sda' } }],
])('a wrong %s is refused by name', (field, wrong) => {
  expect(() => renderUserData({ ...values, ...wrong })).toThrow(field);
});

test('too many keys for EC2 are refused with the size', () => {
  const deployKeys = Array.from({ length: 40 }, () => `ssh-rsa ${'A'.repeat(372)}`);
  expect(() => renderUserData({ ...values, deployKeys })).toThrow(/has \d+ bytes; EC2 takes 16384/);
});

test('for Terraform the script is no template, but a token stays one', () => {
  const token = `\${TfToken[TOKEN.7]}`;
  const script = renderUserData({ ...values, dataVolume: { id: token, device: '/dev/sdf' } });
  const escaped = escapeForTerraform(script);
  expect(escaped).toContain(` data_volume_id='${token}'`);
  expect(escaped.replaceAll('$${', '').match(/\$\{.*?\}/g)).toEqual([token]);
  expect(escaped.replaceAll('$${', '${').replaceAll('%%{', '%{')).toBe(script);
});
