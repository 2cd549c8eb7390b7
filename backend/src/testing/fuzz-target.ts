import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { z } from 'zod';
import { sign } from '../auth/key-ring.ts';
import { openApiDocument } from '../http/openapi.ts';
import { problemSchema } from '../http/problem.ts';
import { appDeps, everyRoute, RING } from './app.ts';
import { says } from './llm-server.ts';
import { type Operation, operationsOf, parserOf } from './openapi.ts';
import { pdfWithText } from './pdfs.ts';
import type { TestPostgres } from './postgres.ts';
import { insertPostings, samplePostings } from './postings.ts';
import { startWholeApp } from './whole-app.ts';

const PUBLIC = 'https://skillgap.example';

export type Ids = { resume: string; analysis: string };
export type Someone = { bearer: Record<string, string>; email: string } & Ids;

/** The whole app with every route, and users to send requests as. */
export async function startFuzzTarget(postgres: TestPostgres) {
  const product = await startWholeApp(postgres, says('{"steps":["Read its manual."]}'), {
    auth: { ...appDeps().auth, ...everyRoute().auth, mailer: { send: async () => {} } },
    // How often may be asked is another test's business.
    limiters: appDeps().limiters,
  });
  const pdf = await pdfWithText([[{ text: 'Go, Kubernetes and SQL' }]]);
  const { app, sql, signUp, send } = product;
  await insertPostings(sql, samplePostings(300));
  await signUp('template@example.com');
  const document = JSON.parse(JSON.stringify(openApiDocument(app)));

  /** A new user with a session, without the time that a sign-up and a sign-in take. */
  async function newUser(role: 'user' | 'admin' = 'user'): Promise<Someone> {
    const email = `${randomUUID()}@example.com`;
    const token = randomUUID();
    await sql`with made as (insert into users (name, email, email_verified, role) values ('Bob', ${email}, true, ${role}) returning id),
      session as (insert into sessions (user_id, token, expires_at) select id, ${token}, now() + interval '1 day' from made)
      insert into accounts (user_id, account_id, provider_id, password)
      select made.id, made.id, 'credential', password from made, accounts where password is not null limit 1`;
    const bearer = { Authorization: `Bearer ${sign(token, RING.signing)}` };
    return { bearer, email, resume: randomUUID(), analysis: randomUUID() };
  }

  /** A user with a resume and an analysis. */
  async function applicant(): Promise<Someone> {
    const someone = await newUser();
    const { bearer: headers } = someone;
    const form = new FormData();
    form.set('file', new File([new Uint8Array(pdf)], 'cv.pdf'));
    const { id: resume } = await jsonOf(
      await app.request('/v1/resumes', { method: 'POST', headers, body: form }),
      202,
    );
    const body = { resumeId: resume, role: 'Backend Engineer' };
    const { id: analysis } = await jsonOf(await send('/v1/analyses', { method: 'POST', headers, body }), 201);
    return { ...someone, resume, analysis };
  }

  /** The user with the most rights for an operation. */
  const userOf = async ({ tags: [tag = ''] }: Operation) =>
    ['Resumes', 'Analyses'].includes(tag)
      ? await applicant()
      : await newUser(tag === 'Administration' ? 'admin' : 'user');

  const parsers = new Map<object, z.ZodType>();
  const parser = (schema: object) => {
    const made = parsers.get(schema) ?? parserOf(document, schema);
    parsers.set(schema, made);
    return made;
  };
  return {
    ...product,
    pdf,
    document,
    operations: operationsOf(document),
    parser,
    newUser,
    applicant,
    userOf,
  };
}

export type FuzzTarget = Awaited<ReturnType<typeof startFuzzTarget>>;

async function jsonOf(response: Response, status: number) {
  const body = (await response.json()) as { id: string };
  expect(response.status, JSON.stringify(body)).toBe(status);
  return body;
}

/** The answer is documented and leaks nothing, whatever was sent. */
export async function expectDocumented(
  { parser }: FuzzTarget,
  operation: Operation,
  response: Response,
  what: string,
) {
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
