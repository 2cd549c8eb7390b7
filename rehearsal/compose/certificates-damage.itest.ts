// @module-tag docker
import { readdir, readFile, rm, stat, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { must, run } from '../testbed/prepare/run.ts';
import { type Site, startSite } from './certificates-site.ts';

let site: Site;
let ip: string;
let served: string;
let sets: string;

beforeAll(async () => {
  site = await startSite(8);
  ip = site.address;
  served = join(site.volume, 'nginx/served');
  sets = join(site.volume, 'nginx/sets');
  expect(await site.certificates('renew', [ip])).toMatchObject({ code: 0 });
  expect(await site.certificates('renew --now', [ip])).toMatchObject({ code: 0 });
  await site.save('good');
});
afterAll(() => site?.[Symbol.asyncDispose]());
beforeEach(() => site.restore('good'));

/** All files and links on the volume that a run has written. */
async function written(): Promise<string[]> {
  const found = await readdir(site.volume, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => !entry.isDirectory() && entry.name !== 'directory-ca.pem')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const damages = {
  'is cut off': async (file: string, part: number) => {
    const found = await stat(file).catch(() => undefined);
    // Not the link to what is served, which is as long as its name.
    if (found?.isFile()) await truncate(file, Math.floor(found.size * part));
  },
  'is gone': (file: string) => rm(file, { force: true }),
  'is a link to nothing': async (file: string) => {
    await rm(file, { force: true });
    await symlink('nothing', file);
  },
  'has zeros at its end, as after a power cut': async (file: string, part: number) => {
    const content = await readFile(file).catch(() => Buffer.alloc(0));
    if (content.length > 0) await writeFile(file, content.fill(0, Math.floor(content.length * part)));
  },
};

describe('a folder left incomplete', () => {
  test('whatever is missing of whichever files: prepare serves a valid pair, and says so', async () => {
    const kinds = Object.keys(damages) as (keyof typeof damages)[];
    const damage = fc.record({
      file: fc.nat(),
      kind: fc.constantFrom(...kinds),
      part: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (all) => {
        await site.restore('good');
        for (const { file, kind, part } of all) {
          const files = await written();
          await damages[kind](files[file % files.length] ?? '', part);
        }
        expect(await site.certificates('prepare', [ip])).toMatchObject({ code: 0, stderr: '' });
        await site.checkServed();
      }),
      { numRuns: Number(process.env.FAST_CHECK_RUNS ?? 20) },
    );
    // And then the CA is asked again.
    expect(await site.certificates('renew --now', [ip])).toMatchObject({ code: 0, stderr: '' });
    expect(await site.checkServed()).toMatchObject({ trusted: true, missing: [] });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['the certificate is cut off in its chain', () => cutOff('fullchain.pem', 0.8)],
    ['the certificate is cut off before its last line', () => cutOff('fullchain.pem', 0.99)],
    [
      'a piece of the chain is rubbish',
      async () => {
        const chain = await readFile(join(served, 'fullchain.pem'));
        await writeFile(
          join(served, 'fullchain.pem'),
          chain.fill('#', chain.length - 150, chain.length - 100),
        );
      },
    ],
    ['the certificate is empty', () => cutOff('fullchain.pem', 0)],
    ['the key is cut off', () => cutOff('key.pem', 0.6)],
    [
      'the key is another one',
      async () =>
        writeFile(
          join(served, 'key.pem'),
          await must(['openssl', 'genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']),
        ),
    ],
    ['the link leads nowhere', () => rm(sets, { recursive: true })],
    ['there is no link', () => rm(served)],
  ])('%s: the next run gets a certificate from the CA again', async (_, damage) => {
    const before = await site.checkServed();
    await damage();
    await site.certificates('prepare', [ip]);
    await site.checkServed();
    expect(await site.certificates('renew', [ip])).toMatchObject({ code: 0, stderr: '' });
    expect(await site.checkServed()).toMatchObject({ trusted: true, missing: [], problem: null });
    // Where the certificate itself was not touched, it is the same one: nothing is ordered.
    const orders = before.fingerprint === (await site.status()).fingerprint;
    expect(orders).toBe(_ === 'there is no link');
  });

  const cutOff = async (name: string, part: number) => damages['is cut off'](join(served, name), part);
});

test.each<[string, string | Buffer]>([
  ['empty', ''],
  ['cut off', '{"names":["app.exa'],
  ['another program’s', '{"certificate": true}'],
  ['binary', Buffer.from([0, 255, 10, 13, 0, 34])],
  [
    'of dates that are none',
    '{"names":[],"checkedAt":"0000-99-99T99:99:99Z","nextCheckAt":"9","problem":null}',
  ],
])('status.json is %s: the run checks at once, and writes a valid one', async (_, content) => {
  await writeFile(join(site.volume, 'status.json'), content);
  expect(await site.certificates('renew', [ip])).toMatchObject({ code: 0, stderr: '' });
  expect(await site.checkServed()).toMatchObject({ trusted: true, problem: null });
});

describe('a run that is killed', () => {
  // Before its nth command: the shell counts, so timing does not matter.
  const killer = `set -o functrace; n=0; trap 'if ((++n == KILL_AT)); then kill -9 0; fi' DEBUG`;

  const kill = (command: string, names: readonly string[], at: number) =>
    site.shell(
      `printf '%s' "$KILLER" > /tmp/killer; BASH_ENV=/tmp/killer KILL_AT=${at} setsid --wait certificates ${command} > /dev/null 2>&1; echo $?`,
      { KILLER: killer, CERTIFICATE_NAMES: names.join(' '), ACME_DIRECTORY: site.acme.directory },
    );

  /** Kills a run at every nth command, with another beginning each time, until one comes to its end. */
  async function killEverywhere(command: string, nth: number, before: () => Promise<void>) {
    let killed = 0;
    const step = process.env.FAST_CHECK_RUNS ? 1 : nth;
    for (let at = 1 + Math.floor(Math.random() * step); ; at += step) {
      await before();
      const status = await kill(command, [ip], at);
      if (status !== '137') return killed;
      killed += 1;
      const next = await site.certificates('prepare', [ip]);
      expect(next, `killed at command ${at}`).toMatchObject({ code: 0, stderr: '' });
      await site.checkServed();
    }
  }

  test('while it prepares an empty volume', async () => {
    const killed = await killEverywhere('prepare', 12, () => site.restore());
    expect(killed).toBeGreaterThan(10);
  });

  test('while it gets a certificate: what was served is served, and the account is there once', async () => {
    await site.restore();
    await site.certificates('prepare', [ip]);
    await site.save('self-signed');
    const killed = await killEverywhere('renew', 60, () => site.restore('self-signed'));
    expect(killed).toBeGreaterThan(5);
    expect(await site.certificates('renew', [ip])).toMatchObject({ code: 0, stderr: '' });
    expect(await site.checkServed()).toMatchObject({ trusted: true });
    expect(await readdir(join(site.volume, 'acme/accounts'), { recursive: true })).toHaveLength(6);
  });
});

describe('a full disk', () => {
  const filler = () => join(site.volume, 'filler');
  const fill = async () => {
    await run(['dd', 'if=/dev/zero', `of=${filler()}`, 'bs=64k', 'status=none']);
    await run([
      'dd',
      'if=/dev/zero',
      `of=${filler()}`,
      'bs=512',
      'oflag=append',
      'conv=notrunc',
      'status=none',
    ]);
  };

  test('at a renewal: nothing is ordered, what is served stays, and status.json says why', async () => {
    const before = await site.checkServed();
    await site.acme.dns.set('full.example', [ip]);
    await fill();
    const orders = await site.orders();
    const failed = await site.certificates('renew', ['full.example', ip]);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/^certificates: the volume is full: nothing can be ordered[^\n]+\n$/);
    expect(await site.checkServed()).toMatchObject({
      fingerprint: before.fingerprint,
      problem: expect.stringContaining('the volume is full'),
    });
    expect(await site.orders()).toBe(orders);
    await rm(filler());
    expect(await site.certificates('renew --now', ['full.example', ip])).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(await site.checkServed()).toMatchObject({ missing: [], problem: null });
  });

  test('before anything was served: one line, and the next run serves', async () => {
    await site.restore();
    await fill();
    const failed = await site.certificates('prepare', [ip]);
    expect(failed.code).toBe(1);
    expect(failed.stderr).toMatch(/^certificates: the volume is full[^\n]+\n$/);
    await rm(filler());
    expect(await site.certificates('prepare', [ip])).toMatchObject({ code: 0 });
    await site.checkServed();
  });
});

describe('a box restored from an older volume', () => {
  test('whose certificate has expired for days: self-signed at once, from the CA with the next run', async () => {
    await age('-10 days', '-3 days');
    expect(await site.certificates('prepare', [ip])).toMatchObject({ code: 0 });
    expect(await site.checkServed()).toMatchObject({ trusted: false });
    expect(await site.certificates('renew', [ip])).toMatchObject({ code: 0, stderr: '' });
    expect(await site.checkServed()).toMatchObject({ trusted: true, problem: null });
  });

  test('whose certificate is over half of its life: it is renewed', async () => {
    await age('-90 hours', '70 hours');
    expect(await site.certificates('renew --now', [ip])).toMatchObject({ code: 0, stderr: '' });
    const { notBefore } = await site.checkServed();
    expect(Date.now() - Date.parse(notBefore)).toBeLessThan(3_600_000);
  });

  test('that asks staging: a real certificate serves to its end, and no longer', async () => {
    const directory = `${site.acme.directory}?staging`;
    await age('-159 hours', '1 hour');
    const before = await readFile(join(served, 'fullchain.pem'), 'utf8');
    const kept = await site.certificates('renew --now', [ip], { directory });
    expect(kept).toMatchObject({ code: 1, stderr: expect.stringContaining('is for tests: the certificate') });
    expect(await readFile(join(served, 'fullchain.pem'), 'utf8')).toBe(before);
    await age('-161 hours', '-1 hour');
    expect(await site.certificates('renew --now', [ip], { directory })).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(await readFile(join(served, 'directory'), 'utf8')).toBe(`${directory}\n`);
  });

  test('and one of its names leads elsewhere by now: it stays until its last day, then the rest is rescued', async () => {
    const names = ['gone.example', ip];
    await age('-90 hours', '70 hours', ',DNS:gone.example');
    const kept = await site.certificates('renew --now', names);
    expect(kept.stderr).toMatch(/gone\.example does not lead here: it does not resolve[^\n]+\n$/);
    expect(await site.checkServed()).toMatchObject({ missing: [], issuer: 'CN=Old' });
    await age('-140 hours', '20 hours', ',DNS:gone.example');
    const rescued = await site.certificates('renew --now', names);
    expect(rescued).toMatchObject({ code: 1, stdout: expect.stringContaining('new certificate') });
    expect(await site.checkServed()).toMatchObject({ names: [ip], missing: ['gone.example'], trusted: true });
  });

  test('with a good certificate: it is served, and nothing is ordered', async () => {
    const orders = await site.orders();
    await rm(join(site.volume, 'status.json'));
    expect(await site.certificates('renew', [ip])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await site.checkServed()).toMatchObject({ trusted: true });
    expect(await site.orders()).toBe(orders);
  });

  test('by a copy that follows links', async () => {
    const before = await site.checkServed();
    const copy = join(site.volume, 'copy');
    await must(['cp', '--recursive', '--dereference', '--preserve', served, copy]);
    await must(['rm', '-r', served, sets]);
    await must(['mv', copy, served]);
    expect(await site.certificates('prepare', [ip])).toMatchObject({ code: 0 });
    expect(await site.checkServed()).toMatchObject({ fingerprint: before.fingerprint });
    expect((await stat(served)).isDirectory()).toBe(true);
  });

  test('whose account the CA does not know: it is registered again', async () => {
    await site.acme.forget();
    await site.acme.dns.set('new.example', [ip]);
    expect(await site.certificates('renew', ['new.example', ip])).toMatchObject({ code: 0, stderr: '' });
    expect(await site.checkServed()).toMatchObject({ trusted: true, missing: [] });
    expect(await site.isTrustedFor('new.example')).toBe(true);
  });

  /** Gives the served certificate other dates; its issuer is another one then. */
  async function age(from: string, to: string, more = '') {
    const id = (await readdir(sets)).sort().at(-1) ?? '';
    const date = async (when: string) =>
      (await must(['date', '--utc', `--date=${when}`, '+%Y%m%d%H%M%SZ'])).trim();
    const script = `cd /tmp && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=Old -keyout ca.key -out ca.crt -days 30 &&
      openssl req -x509 -key /srv/certificates/nginx/sets/${id}/key.pem -subj "/O=site" -CA ca.crt -CAkey ca.key \
        -not_before ${await date(from)} -not_after ${await date(to)} -addext subjectAltName=IP:${ip}${more} > /tmp/aged.pem &&
      cat /tmp/aged.pem ca.crt > /srv/certificates/nginx/sets/${id}/fullchain.pem`;
    await site.shell(script);
  }
});
