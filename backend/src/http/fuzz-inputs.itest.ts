import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  encoded,
  FUZZ_BODIES,
  FUZZ_HEADERS,
  FUZZ_TEXTS,
  FUZZ_VALUES,
  FUZZ_WORDS,
} from '../testing/fuzz-inputs.ts';
import { expectDocumented, type Ids, type Someone, startFuzzTarget } from '../testing/fuzz-target.ts';
import { type Operation, resolve } from '../testing/openapi.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { bodyOf, pathOf, QUERIES, without } from '../testing/requests.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres?.[Symbol.asyncDispose]());

/** Two at once: no more than an account's share of anything. */
async function inBatches<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += 2) await Promise.all(all.slice(at, at + 2).map(work));
}

it('takes anything in any field, and answers it with a reason or as usual', async () => {
  const product = await startFuzzTarget(postgres);
  const { app, document, operations, userOf } = product;
  let [fields, requests] = [0, 0];
  for (const operation of operations.filter(({ path }) => path.startsWith('/v1/'))) {
    const me = await userOf(operation);
    const { method, path, parameters, body } = operation;
    const base = bodyOf(operation, me);
    const ask = async (what: string, to: string, sent: unknown = base) => {
      requests++;
      const withBody = 'application/json' in body;
      const response = await app.request(to, {
        method: method.toUpperCase(),
        headers: { ...me.bearer, ...(withBody && { 'Content-Type': 'application/json' }) },
        ...(withBody && { body: typeof sent === 'string' ? sent : JSON.stringify(sent) }),
      });
      await expectDocumented(product, operation, response, what);
    };
    const queries = QUERIES[operation.operationId] ?? [{}];
    const to = pathOf(operation, me);
    const usual = `${to}?${new URLSearchParams(queries[0])}`;

    for (const { name, in: where } of parameters) {
      fields++;
      const addresses = [...FUZZ_TEXTS, ...FUZZ_WORDS].flatMap((text): [string, string][] => {
        if (where === 'path') return [[`${name} is ${text}`, path.replace(`{${name}}`, encoded(text))]];
        if (where !== 'query') return [];
        return queries.map((query) => [
          `${name}=${text}`,
          `${to}?${without(query, name)}&${name}=${encoded(text)}`,
        ]);
      });
      if (where === 'query') {
        const others = `${to}?${without(queries[0] ?? {}, name)}`;
        addresses.push(
          [`${name} twice`, `${others}&${name}=1&${name}=1`],
          [`${name}[]`, `${others}&${name}[]=1`],
        );
      }
      await inBatches(addresses, ([what, address]) => ask(what, address));
    }

    type Schema = { $ref?: string; properties?: object; anyOf?: Schema[] };
    const schema = body['application/json']?.schema as Schema | undefined;
    const read = schema?.$ref ? (resolve(document, schema.$ref) as Schema) : (schema ?? {});
    const forms = (read.anyOf ?? [read]).map(({ properties = {} }) => Object.keys(properties).toSorted());
    expect(forms, operation.operationId).toContainEqual(Object.keys(base).toSorted());
    for (const name of Object.keys(base)) {
      fields++;
      await inBatches([...FUZZ_TEXTS, ...FUZZ_VALUES], (value) =>
        ask(`${name} is ${JSON.stringify(value)}`, usual, { ...base, [name]: value }),
      );
    }
    if (schema) await inBatches(FUZZ_BODIES, (sent) => ask(`the body is ${sent}`, usual, sent));
  }
  expect(fields).toBeGreaterThan(50);
  expect(requests).toBeGreaterThan(1_500);
});

it('takes anything in any header', async () => {
  const product = await startFuzzTarget(postgres);
  const { app, operations, userOf } = product;
  for (const operation of operations.filter(({ path }) => path.startsWith('/v1/'))) {
    const me = await userOf(operation);
    const { method, body } = operation;
    const [query] = QUERIES[operation.operationId] ?? [];
    const withBody = 'application/json' in body;
    await inBatches(FUZZ_HEADERS, async ([name, value]) => {
      const headers = { ...me.bearer, 'Content-Type': 'application/json', [name]: value };
      const response = await app.request(`${pathOf(operation, me)}?${new URLSearchParams(query)}`, {
        method: method.toUpperCase(),
        headers,
        ...(withBody && { body: JSON.stringify({ ...bodyOf(operation, me), email: 'nobody@example.com' }) }),
      });
      await expectDocumented(product, operation, response, `${name}: ${value}`);
    });
  }
});

it('takes any form for a resume', async () => {
  const product = await startFuzzTarget(postgres);
  const { app, operations, userOf, sql, pdf } = product;
  const operation = operations.find(({ operationId }) => operationId === 'uploadResume');
  if (!operation) throw new Error('there is no such operation');
  const { bearer } = await userOf(operation);
  const post = async (what: string, body: BodyInit, type?: string) => {
    const headers = { ...bearer, ...(type !== undefined && { 'Content-Type': type }) };
    const response = await app.request('/v1/resumes', { method: 'POST', headers, body });
    const { status } = response;
    await expectDocumented(product, operation, response, what);
    await sql`delete from resumes`;
    return status;
  };
  const formOf = (...entries: [string, string | File][]) => {
    const form = new FormData();
    for (const [name, value] of entries) form.append(name, value);
    return form;
  };
  const file = (name = 'cv.pdf', bytes: Uint8Array = pdf) => new File([new Uint8Array(bytes)], name);
  for (const text of FUZZ_TEXTS) {
    // A browser sends an empty name where no file was chosen. A part's headers have at most 4 KB.
    const named = await post(`a file named ${text}`, formOf(['file', file(text)]));
    expect(named).toBe(text === '' || text.length > 4_096 ? 400 : 202);
    const bytes = Buffer.from(text);
    expect(await post(`a file that is ${text}`, formOf(['file', file('cv.pdf', bytes)]))).toBe(415);
    expect(await post(`a field that is ${text}`, formOf(['file', text]))).toBe(400);
    expect(await post(`a field named ${text}`, formOf([text, file()]))).toBe(400);
    expect(await post(`the body is ${text}`, text, 'multipart/form-data; boundary=x')).toBe(400);
  }
  expect(await post('two files', formOf(['file', file()], ['file', file()]))).toBe(400);
  expect(await post('6 MB', formOf(['file', file('cv.pdf', Buffer.alloc(6_000_000, '%PDF-'))]))).toBe(413);
  for (const name of ['a\0b', '\r\nContent-Type: text/html\r\n\r\n<script>', '"; filename="x'])
    await post(
      `a raw name ${JSON.stringify(name)}`,
      `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n%PDF-1.7\r\n--x--\r\n`,
      'multipart/form-data; boundary=x',
    );
});

it("answers another user's ids as if they were not there, whatever is asked of them", async () => {
  const product = await startFuzzTarget(postgres);
  const { app, operations, applicant, send, sql } = product;
  const [ada, bob] = [await applicant(), await applicant()];
  const theirs = operations.filter(
    ({ path, security }) => security.length > 0 && (path.includes('{id}') || path === '/v1/analyses'),
  );
  const answerOf = async (operation: Operation, ids: Ids, who: Someone, query: Ids) => {
    const body = { resumeId: ids.resume, role: 'Backend Engineer' };
    const method = operation.method.toUpperCase();
    if (operation.path === '/v1/analyses' && method === 'GET') return undefined;
    const to = `${pathOf(operation, ids)}?with=${query.analysis}`;
    const response = await send(to, { method, headers: who.bearer, ...(method === 'POST' && { body }) });
    await expectDocumented(product, operation, response.clone(), to);
    const { requestId: _, ...rest } = (await response.json()) as { requestId: string };
    return { status: response.status, rest };
  };
  const none = { resume: randomUUID(), analysis: randomUUID() };
  let seen = 0;
  for (const operation of theirs) {
    const missing = await answerOf(operation, none, bob, bob);
    if (!missing) continue;
    seen++;
    expect(missing.status, operation.operationId).toBe(404);
    expect(await answerOf(operation, ada, bob, bob), operation.operationId).toEqual(missing);
    // Nor by an id of his own, compared with hers.
    if (operation.operationId === 'compareAnalyses')
      expect(await answerOf(operation, bob, bob, ada)).toEqual(missing);
  }
  expect(seen).toBeGreaterThanOrEqual(8);

  // A token of hers, which nobody can guess, is of no use to him either.
  const [session] =
    await sql`select token from sessions join users on users.id = user_id where email = ${ada.email}`;
  await product.post('/v1/auth/revoke-session', { token: session?.token }, bob.bearer);
  expect((await send('/v1/auth/get-session', { headers: ada.bearer })).status).toBe(200);
  expect((await app.request(`/v1/resumes/${ada.resume}`, { headers: ada.bearer })).status).toBe(200);
  expect((await app.request(`/v1/analyses/${ada.analysis}`, { headers: ada.bearer })).status).toBe(200);
});
