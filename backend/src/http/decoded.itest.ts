import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FuzzTarget, startFuzzTarget } from '../testing/fuzz-target.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { encodeParts } from './cursor.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.[Symbol.asyncDispose]());

const EDGES = ['0000', '0001', '1970', '9999', '10000', '+010000', '-000001', '+275760'].map(
  (year) => `${year}-01-01T00:00:00.000Z`,
);
const NUMBERS = ['0', '-0', '1', '9', '1e-99', '1e309', 'Infinity', 'NaN', '9007199254740993', '2147483648'];
const IDS = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '9223372036854775808',
] as const;

const moment = fc.oneof(
  fc.constantFrom(...EDGES),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
);
const id = fc.oneof(fc.constantFrom(...IDS), fc.uuid());
const rank = fc.oneof(fc.constantFrom(...NUMBERS), fc.double().map(String));
const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\0', '\ud800', 'x'.repeat(10_000)));

/** Made as ours are, of parts that may be none of ours; or any bytes. */
const cursor = fc.oneof(
  fc.tuple(moment, id).map((parts) => encodeParts(...parts)),
  fc.tuple(fc.constantFrom('r', 'x'), moment, rank, id).map((parts) => encodeParts(...parts)),
  fc.array(anything, { maxLength: 4 }).map((parts) => encodeParts(...parts)),
  fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64url')),
  fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
);

/** Three parts, as a JSON Web Token has, of any JSON or bytes; and what else may stand for a secret. */
const token = fc.oneof(
  fc
    .array(fc.oneof(fc.json(), fc.constantFrom('{"alg":"none"}', '{"alg":"HS256","exp":1e400}')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.map((part) => Buffer.from(part.toWellFormed()).toString('base64url')).join('.')),
  cursor,
);

it('a token, a key or a signed address is refused, whatever it holds', async () => {
  const { app }: FuzzTarget = await startFuzzTarget(postgres);
  const ways: Record<string, (text: string) => [path: string, headers?: Record<string, string>]> = {
    link: (text) => [`/v1/auth/verify-email?token=${text}`],
    github: (text) => [`/v1/auth/callback/github?code=x&state=${text}`],
    file: (text) => [`/v1/files?key=${text}&name=${text}&expires=999999999999&signature=${text}`],
    bearer: (text) => ['/v1/resumes', { Authorization: `Bearer ${text}` }],
    cookie: (text) => ['/v1/resumes', { Cookie: `__Host-skillgap.session_token=${text}` }],
    request: (text) => ['/v1/resumes', { 'X-Request-Id': text }],
  };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.values(ways)), token, async (way, text) => {
      const [path, headers = {}] = way(encodeURIComponent(text.toWellFormed()));
      const { status } = await app.request(path, { headers });
      return (status >= 400 && status < 500) || (status === 302 && path.includes('github'));
    }),
  );
});

it('a cursor is a page or refused, whatever it holds', async () => {
  const { app, applicant }: FuzzTarget = await startFuzzTarget(postgres);
  const { bearer: headers } = await applicant();
  const lists = ['jobs?', 'jobs?q=engineer&', 'jobs?q=engineer&sort=relevance&', 'resumes?', 'analyses?'];
  const edges = lists.flatMap((list) =>
    EDGES.map((at): [string, string] => [
      list,
      list.includes('relevance') ? encodeParts('r', at, '0.1', IDS[0]) : encodeParts(at, IDS[0]),
    ]),
  );
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...lists), cursor, async (list, text) => {
      const { status } = await app.request(`/v1/${list}cursor=${encodeURIComponent(text)}`, { headers });
      seen.add(status);
      return status === 200 || status === 400;
    }),
    { examples: edges },
  );
  expect([...seen].toSorted()).toEqual([200, 400]);
});
