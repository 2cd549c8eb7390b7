import { expect, test } from 'vitest';
import { supplied } from '../../../actions/rotate-secrets/strategies/supplied.ts';
import { tailscaleKey } from '../../../actions/rotate-secrets/strategies/tailscale-key.ts';
import {
  failureOf,
  fakeContext,
  fakeRotation,
} from '../../../actions/rotate-secrets/testing/fake-context.ts';
import { adzunaKey, startAdzuna } from './adzuna.ts';
import { startPinecone } from './pinecone.ts';
import { startTailscaleApi } from './tailscale-api.ts';

const deploy = '/skillgap-deploy/prod';
const NAME = 'TAILSCALE_AUTH_KEY';

/** Tailscale with a key that a person made, and what a rotation of it reaches. */
async function tailnet(time = { now: Date.now() }) {
  const api = await startTailscaleApi({ now: () => time.now });
  const old = api.make({ tags: ['tag:skillgap-box'] });
  const outside = fakeContext(api.url, {
    [`${deploy}/TAILSCALE_OAUTH_CLIENT_ID`]: api.client.id,
    [`${deploy}/TAILSCALE_OAUTH_CLIENT_SECRET`]: api.client.secret,
  });
  return { api, old, outside, rotation: fakeRotation([NAME], { id: '1a2b3c4d', old: { [NAME]: old } }) };
}

test('a key of Tailscale is replaced, and only then ends', async () => {
  const { api, old, outside, rotation } = await tailnet();
  await using _ = api;
  const created = await tailscaleKey.create(rotation, outside);
  if ('manual' in created) throw new Error(created.manual.why);
  const whole = { ...rotation, fresh: created.values };
  const key = created.values[NAME] ?? '';
  await tailscaleKey.set(whole, outside);
  await tailscaleKey.test(whole, outside);
  expect([api.joins(old), api.joins(key)]).toEqual([true, true]);
  expect(api.keys[1]).toMatchObject({
    key,
    description: 'skillgap prod 1a2b3c4d',
    create: { reusable: true, preauthorized: true, ephemeral: false, tags: ['tag:skillgap-box'] },
  });
  expect(await tailscaleKey.finish(whole, outside)).toBeNull();
  expect(await tailscaleKey.finish(whole, outside)).toBeNull();
  expect([api.joins(old), api.joins(key)]).toEqual([false, true]);
});

test('a key whose answer was lost is revoked by the next try, or when it is taken back', async () => {
  const { api, old, outside, rotation } = await tailnet();
  await using _ = api;
  api.loseNextAnswer();
  await failureOf(tailscaleKey.create(rotation, outside), [api.client.secret]);
  expect(api.keys.map(({ key }) => api.joins(key))).toEqual([true, true]);
  await tailscaleKey.create(rotation, outside);
  expect(api.keys.map(({ key }) => api.joins(key))).toEqual([true, false, true]);
  await tailscaleKey.undo(rotation, outside);
  expect(api.keys.map(({ key }) => api.joins(key))).toEqual([true, false, false]);
  expect(api.joins(old)).toBe(true);
});

test('a machine is not let in with a key that is expired, revoked, waits for approval, or is nobody’s', async () => {
  const time = { now: Date.now() };
  const { api, old } = await tailnet(time);
  await using _ = api;
  const short = api.make({ seconds: 60 });
  const unapproved = api.make({ preauthorized: false });
  expect([old, short, unapproved, `${old}x`].map(api.joins)).toEqual([true, true, false, false]);
  time.now += 61_000;
  expect([old, short].map(api.joins)).toEqual([true, false]);
});

test('Tailscale grants a client what it has, for an hour', async () => {
  const time = { now: Date.now() };
  const { api, rotation, outside } = await tailnet(time);
  await using _ = api;
  const token = async (secret: string) => {
    const form = { client_id: api.client.id, client_secret: secret, grant_type: 'client_credentials' };
    const body = new URLSearchParams(form);
    const response = await fetch(`${api.url}/api/v2/oauth/token`, { method: 'POST', body });
    return { status: response.status, ...((await response.json()) as { access_token?: string }) };
  };
  expect(await token('wrong')).toMatchObject({ status: 401 });
  const { access_token: bearer } = await token(api.client.secret);
  const keys = async (body?: object) => {
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const headers = { authorization: `Bearer ${bearer}` };
    return (await fetch(`${api.url}/api/v2/tailnet/-/keys`, { ...init, headers })).status;
  };
  const devices = (tags: string[]) => ({ capabilities: { devices: { create: { tags } } } });
  const box = devices(['tag:skillgap-box']);
  expect(await keys(box)).toBe(200);
  expect(await keys({ ...box, expirySeconds: 90 * 86_400 + 1 })).toBe(400);
  expect(await keys({ ...box, description: 'under_score' })).toBe(400);
  expect(await keys(devices(['tag:other']))).toBe(400);
  expect(await keys(devices([]))).toBe(400);
  time.now += 3_600_001;
  expect(await keys()).toBe(401);

  api.make({ tags: ['tag:other'] });
  const other = { ...rotation, old: { [NAME]: api.keys.at(-1)?.key ?? '' } };
  expect(await failureOf(tailscaleKey.create(other, outside), [api.client.secret])).toMatchObject({
    message: expect.stringContaining('tag:other'),
  });
});

test('Pinecone and Adzuna take the keys that they were given, and may be unwell', async () => {
  await using pinecone = await startPinecone();
  await using adzuna = await startAdzuna();
  const outside = fakeContext(
    { tailscale: '', pinecone: pinecone.url, adzuna: adzuna.url },
    {
      [`${deploy}/pending/PINECONE_API_KEY`]: 'pcsk_fresh',
      [`${deploy}/pending/ADZUNA_API_KEY`]: 'fresh-key',
    },
  );
  const old = { PINECONE_API_KEY: 'pcsk_old', ADZUNA_API_KEY: 'old-key', ADZUNA_APP_ID: 'app' };
  for (const [api, key, keys, status] of [
    [pinecone, 'pcsk_fresh', ['PINECONE_API_KEY'], '401'],
    [adzuna, adzunaKey('app', 'fresh-key'), ['ADZUNA_API_KEY', 'ADZUNA_APP_ID'], '410'],
  ] as const) {
    const rotation = fakeRotation(keys, { old });
    const create = () => supplied.create(rotation, outside);
    const secrets = ['pcsk_fresh', 'fresh-key', 'old-key'];
    const refused = { reason: 'refused', message: expect.stringContaining(status) };
    expect(await failureOf(create(), secrets)).toMatchObject(refused);
    api.accept(key);
    expect(await create()).toMatchObject({ values: { [keys[0]]: expect.stringContaining('fresh') } });
    api.failFor(60_000);
    expect(await failureOf(create(), secrets)).toMatchObject({ reason: 'api-failed' });
    api.failFor(10);
    expect(await create()).toMatchObject({ values: {} });
    api.revoke(key);
    expect(await failureOf(create(), secrets)).toMatchObject(refused);
    expect(api.asked).toEqual({ taken: 2, refused: 2 });
  }
});
