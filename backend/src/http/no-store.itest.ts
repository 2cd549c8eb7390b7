import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFuzzTarget } from '../testing/fuzz-target.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { bodyOf, pathOf, QUERIES } from '../testing/requests.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.[Symbol.asyncDispose]());

/** Its answers are the catalogue: the same for everyone. */
const PUBLIC = ['findSkills', 'getSkillScope'];

it('lets nobody keep an answer, except of what is the same for everyone', async () => {
  const { app, operations, userOf } = await startFuzzTarget(postgres);
  const seen = new Map<string, Set<number>>();
  for (const operation of operations.filter(({ path }) => path.startsWith('/v1/'))) {
    const { operationId, method, body } = operation;
    const me = await userOf(operation);
    const isJson = 'application/json' in body;
    const [query = {}] = QUERIES[operationId] ?? [];
    for (const headers of [{}, me.bearer, { ...me.bearer, 'Idempotency-Key': 'a' }])
      for (const sent of [
        JSON.stringify(bodyOf(operation, me)),
        JSON.stringify(bodyOf(operation, me)),
        '{',
      ]) {
        const response = await app.request(`${pathOf(operation, me)}?${new URLSearchParams(query)}`, {
          method: method.toUpperCase(),
          headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin', ...headers },
          ...(isJson && { body: sent }),
        });
        await response.text();
        const isPublic = PUBLIC.includes(operationId) && response.status < 400;
        expect(response.headers.get('Cache-Control'), `${operationId} ${response.status}`).toBe(
          isPublic ? 'public, max-age=300' : 'no-store',
        );
        seen.set(operationId, (seen.get(operationId) ?? new Set()).add(response.status));
      }
  }
  // Not only refusals.
  const good = [...seen].filter(([, statuses]) => [...statuses].some((status) => status < 400));
  expect(good.length).toBeGreaterThan(seen.size / 2);
});

it('nor the file behind a signed address', async () => {
  const { app, applicant } = await startFuzzTarget(postgres);
  const { bearer, resume } = await applicant();
  const { url } = (await (
    await app.request(`/v1/resumes/${resume}/download`, { headers: bearer })
  ).json()) as {
    url: string;
  };
  const { pathname, search } = new URL(url);
  const file = await app.request(pathname + search);
  expect([file.status, file.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
  await file.arrayBuffer();
});
