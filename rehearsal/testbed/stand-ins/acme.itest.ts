// @module-tag docker
import { X509Certificate } from 'node:crypto';
import { Resolver } from 'node:dns/promises';
import { mkdtempDisposable } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../prepare/run.ts';
import { startAcme } from './acme.ts';
import { makeNetwork, type Place, sweep } from './network.ts';

test('an authority with a root of its own, which can be unavailable, and names that can be changed', async () => {
  await using stack = new AsyncDisposableStack();
  const folder = stack.use(await mkdtempDisposable(join(tmpdir(), 'acme-')));
  const place: Place = { name: 'skillgap-test-acme', subnet: '10.79.6', folder: join(folder.path, 'world') };
  await sweep(place);
  stack.defer(async () => void (await sweep(place)));
  await makeNetwork(place, 0);
  const acme = await startAcme(place, { retryAfter: 1 });
  const directory = () =>
    run(['curl', '-sS', '--cacert', acme.directoryCaFile, '--max-time', '2', acme.directory]).then(
      ({ code, stdout }) => code === 0 && JSON.parse(stdout),
    );

  expect(await directory()).toMatchObject({
    newOrder: expect.stringContaining(acme.address),
    meta: { profiles: { shortlived: '160 hours' } },
  });
  const root = new X509Certificate(await acme.roots());
  expect(root.subject).toMatch(/Pebble Root CA/);

  await acme.stop();
  expect(await directory()).toBe(false);
  await acme.start();
  await acme.start();
  expect(await directory()).toBeTruthy();
  expect(await acme.roots()).toBe(root.toString());
  await acme.forget();
  expect(await acme.roots()).not.toBe(root.toString());

  const resolver = new Resolver();
  resolver.setServers([acme.dns.address]);
  await acme.dns.set('app.example', ['192.0.2.1', '192.0.2.2', '2001:db8::1']);
  expect((await resolver.resolve4('app.example')).sort()).toEqual(['192.0.2.1', '192.0.2.2']);
  expect(await resolver.resolve6('app.example')).toEqual(['2001:db8::1']);
  await acme.dns.set('app.example', []);
  await expect(resolver.resolve4('app.example')).rejects.toThrow(/ENODATA|ENOTFOUND/);
  await acme.dns.fail('app.example');
  await expect(resolver.resolve4('app.example')).rejects.toThrow('ESERVFAIL');
});
