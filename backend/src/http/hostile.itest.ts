import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { z } from 'zod';
import { PASSWORD } from '../testing/accounts.ts';
import { appDeps, everyRoute } from '../testing/app.ts';
import {
  encoded,
  HOSTILE_BODIES,
  HOSTILE_HEADERS,
  HOSTILE_TEXTS,
  HOSTILE_VALUES,
  HOSTILE_WORDS,
} from '../testing/hostile.ts';
import { says } from '../testing/llm-server.ts';
import { type Operation, operationsOf, parserOf, resolve } from '../testing/openapi.ts';
import { pdfWithText } from '../testing/pdfs.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { insertPostings, samplePostings } from '../testing/postings.ts';
import { startProduct } from '../testing/product.ts';
import { openApiDocument } from './openapi.ts';
import { problemSchema } from './problem.ts';

const PUBLIC = 'https://skillgap.example';

let postgres: TestPostgres;
let pdf: Buffer;
beforeAll(async () => {
  postgres = await startPostgres();
  pdf = await pdfWithText([[{ text: 'Go, Kubernetes and SQL' }]]);
});
afterAll(() => postgres?.[Symbol.asyncDispose]());

type Ids = { resume: string; analysis: string };
type Someone = { bearer: Record<string, string>; token: string; email: string } & Ids;

async function setUp() {
  const product = await startProduct(postgres, says('{"steps":["Read its manual."]}'), {
    auth: { ...appDeps().auth, ...everyRoute().auth, mailer: { send: async () => {} } },
    // How often may be asked is another test's business.
    limiters: appDeps().limiters,
  });
  const { app, sql, signUp, signIn, send } = product;
  await insertPostings(sql, samplePostings(300));
  await signUp('template@example.com');
  const document = JSON.parse(JSON.stringify(openApiDocument(app)));

  /** Somebody with a resume and an analysis. */
  async function somebody(role = 'user'): Promise<Someone> {
    const email = `${randomUUID()}@example.com`;
    // Signing up takes half a second.
    await sql`with made as (insert into users (name, email, email_verified, role) values ('Bob', ${email}, true, ${role}) returning id)
      insert into accounts (user_id, account_id, provider_id, password)
      select made.id, made.id, 'credential', password from made, accounts where password is not null limit 1`;
    const { bearer, token } = await signIn(email);
    const form = new FormData();
    form.set('file', new File([new Uint8Array(pdf)], 'cv.pdf'));
    const { id: resume } = await jsonOf(
      await app.request('/v1/resumes', { method: 'POST', headers: bearer, body: form }),
      202,
    );
    const body = { resumeId: resume, role: 'Backend Engineer' };
    const { id: analysis } = await jsonOf(
      await send('/v1/analyses', { method: 'POST', headers: bearer, body }),
      201,
    );
    return { bearer, token, email, resume, analysis };
  }
  const parsers = new Map<object, z.ZodType>();
  const parser = (schema: object) => {
    const made = parsers.get(schema) ?? parserOf(document, schema);
    parsers.set(schema, made);
    return made;
  };
  return { ...product, document, operations: operationsOf(document), parser, somebody };
}

type Product = Awaited<ReturnType<typeof setUp>>;

async function jsonOf(response: Response, status: number) {
  const body = (await response.json()) as { id: string };
  expect(response.status, JSON.stringify(body)).toBe(status);
  return body;
}

/** What a request of each operation is like when it is meant well: all that it can have. */
function bodyOf({ operationId }: Operation, { resume, email }: Someone): Record<string, unknown> {
  const bodies: Record<string, Record<string, unknown>> = {
    signUp: { name: 'Eve', email: `${randomUUID()}@example.com`, password: PASSWORD, callbackURL: '/' },
    signIn: { email, password: PASSWORD, rememberMe: true },
    requestPasswordReset: { email },
    resetPassword: { token: 'none', newPassword: PASSWORD },
    sendVerificationEmail: { email, callbackURL: '/' },
    signInWithGitHub: { provider: 'github', callbackURL: '/', errorCallbackURL: '/' },
    changePassword: { currentPassword: PASSWORD, newPassword: `${PASSWORD}!`, revokeOtherSessions: true },
    revokeSession: { token: 'none' },
    deleteAccount: { password: 'not the password' },
    createAnalysis: { resumeId: resume, role: 'Backend Engineer', location: 'Berlin', remote: true },
  };
  return bodies[operationId] ?? {};
}

const pathOf = ({ path, tags }: Operation, { resume, analysis }: Ids) =>
  path.replace('{id}', tags[0] === 'Analyses' ? analysis : resume);

/** The same for its query; `with` is what it cannot do without. */
const QUERIES: Record<string, Record<string, string>[]> = {
  searchJobs: [{}, { sort: 'relevance', q: 'engineer' }],
  fetchFile: [{ key: 'uploads/a/b.pdf', name: 'cv.pdf', expires: '99999999999', signature: 'x' }],
  verifyEmail: [{ token: 'x', callbackURL: '/' }],
  finishSignInWithGitHub: [{ code: 'x', state: 'x' }],
  compareAnalyses: [{ with: randomUUID() }],
};

const without = (query: Record<string, string>, name: string) =>
  new URLSearchParams(Object.entries(query).filter(([key]) => key !== name));

/** Whatever was sent, the answer is one that the document knows, and tells nothing that it should not. */
async function isHonest({ parser }: Product, operation: Operation, response: Response, what: string) {
  const { status, headers } = response;
  const text = await response.text();
  const note = `${operation.operationId}, ${what.slice(0, 100)}: ${status} ${text.slice(0, 300)}`;
  expect(status, note).toBeLessThan(500);
  expect(headers.get('Content-Type') ?? '', note).not.toContain('html');
  expect(headers.get('X-Content-Type-Options'), note).toBe('nosniff');
  expect(headers.get('Content-Security-Policy'), note).toContain("default-src 'none'");
  expect(headers.get('Set-Cookie') ?? '', note).not.toContain('a=b');
  expect(text, note).not.toMatch(/node_modules|\.[jt]s:\d+|\bat .+:\d+:\d+/);
  const location = headers.get('Location');
  const isGitHub = operation.operationId === 'signInWithGitHub';
  if (location !== null)
    expect(new URL(location, PUBLIC).origin, note).toBe(isGitHub ? 'https://github.com' : PUBLIC);

  const documented = operation.responses.get(status);
  if (status >= 400) {
    expect(headers.get('Content-Type'), note).toBe('application/problem+json');
    const { reason } = problemSchema.parse(JSON.parse(text));
    expect(text.length, note).toBeLessThan(3_000);
    expect(Object.keys(documented?.content?.['application/problem+json']?.examples ?? {}), note).toContain(
      reason,
    );
    return;
  }
  expect(documented, note).toBeDefined();
  const schema = documented?.content?.['application/json']?.schema;
  if (schema && text !== '') expect(parser(schema).safeParse(JSON.parse(text)).error, note).toBeUndefined();
}

async function inBatches<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += 8) await Promise.all(all.slice(at, at + 8).map(work));
}

it('takes anything in any field, and answers it with a reason or as usual', {
  timeout: 240_000,
}, async () => {
  const product = await setUp();
  const { app, document, operations, somebody } = product;
  let [fields, requests] = [0, 0];
  for (const operation of operations.filter(({ path }) => path.startsWith('/v1/'))) {
    const me = await somebody(operation.tags[0] === 'Administration' ? 'admin' : 'user');
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
      await isHonest(product, operation, response, what);
    };
    const queries = QUERIES[operation.operationId] ?? [{}];
    const to = pathOf(operation, me);
    const usual = `${to}?${new URLSearchParams(queries[0])}`;

    for (const { name, in: where } of parameters) {
      fields++;
      const addresses = [...HOSTILE_TEXTS, ...HOSTILE_WORDS].flatMap((text): [string, string][] => {
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

    const schema = body['application/json']?.schema as { $ref?: string; properties?: object } | undefined;
    const { properties = {} } = (
      schema?.$ref ? resolve(document, schema.$ref) : (schema ?? {})
    ) as typeof schema & {};
    expect(Object.keys(base).toSorted(), operation.operationId).toEqual(Object.keys(properties).toSorted());
    for (const name of Object.keys(base)) {
      fields++;
      await inBatches([...HOSTILE_TEXTS, ...HOSTILE_VALUES], (value) =>
        ask(`${name} is ${JSON.stringify(value)}`, usual, { ...base, [name]: value }),
      );
    }
    if (schema) await inBatches(HOSTILE_BODIES, (sent) => ask(`the body is ${sent}`, usual, sent));
  }
  expect(fields).toBeGreaterThan(50);
  expect(requests).toBeGreaterThan(1_500);
});

it('takes anything in any header', { timeout: 300_000 }, async () => {
  const product = await setUp();
  const { app, operations, somebody } = product;
  for (const operation of operations.filter(({ path }) => path.startsWith('/v1/'))) {
    const me = await somebody(operation.tags[0] === 'Administration' ? 'admin' : 'user');
    const { method, body } = operation;
    const [query] = QUERIES[operation.operationId] ?? [];
    const withBody = 'application/json' in body;
    await inBatches(HOSTILE_HEADERS, async ([name, value]) => {
      const headers = { ...me.bearer, 'Content-Type': 'application/json', [name]: value };
      const response = await app.request(`${pathOf(operation, me)}?${new URLSearchParams(query)}`, {
        method: method.toUpperCase(),
        headers,
        ...(withBody && { body: JSON.stringify({ ...bodyOf(operation, me), email: 'nobody@example.com' }) }),
      });
      await isHonest(product, operation, response, `${name}: ${value}`);
    });
  }
});

it('takes any form for a resume', async () => {
  const product = await setUp();
  const { app, operations, somebody, sql } = product;
  const operation = operations.find(({ operationId }) => operationId === 'uploadResume');
  if (!operation) throw new Error('there is no such operation');
  const { bearer } = await somebody();
  const post = async (what: string, body: BodyInit, type?: string) => {
    const headers = { ...bearer, ...(type !== undefined && { 'Content-Type': type }) };
    const response = await app.request('/v1/resumes', { method: 'POST', headers, body });
    const { status } = response;
    await isHonest(product, operation, response, what);
    await sql`delete from resumes`;
    return status;
  };
  const formOf = (...entries: [string, string | File][]) => {
    const form = new FormData();
    for (const [name, value] of entries) form.append(name, value);
    return form;
  };
  const file = (name = 'cv.pdf', bytes: Uint8Array = pdf) => new File([new Uint8Array(bytes)], name);
  for (const text of HOSTILE_TEXTS) {
    // A browser sends an empty name where no file was chosen.
    expect(await post(`a file named ${text}`, formOf(['file', file(text)]))).toBe(text === '' ? 400 : 202);
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
  const product = await setUp();
  const { app, operations, somebody, send, sql } = product;
  const [ada, bob] = [await somebody(), await somebody()];
  const theirs = operations.filter(
    ({ path, security }) => security.length > 0 && (path.includes('{id}') || path === '/v1/analyses'),
  );
  const answerOf = async (operation: Operation, ids: Ids, who: Someone, query: Ids) => {
    const body = { resumeId: ids.resume, role: 'Backend Engineer' };
    const method = operation.method.toUpperCase();
    if (operation.path === '/v1/analyses' && method === 'GET') return undefined;
    const to = `${pathOf(operation, ids)}?with=${query.analysis}`;
    const response = await send(to, { method, headers: who.bearer, ...(method === 'POST' && { body }) });
    await isHonest(product, operation, response.clone(), to);
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
