import type { z } from '@hono/zod-openapi';
import type { analysis } from '../../analyses/schemas.ts';
import { PASSWORD } from '../accounts.ts';
import type { Person } from './people.ts';

export type Answer = z.output<typeof analysis>;

/** `verify` stands for the link in the mail. */
type Verify = (email: string) => Promise<unknown>;

/** Signs somebody up and in, over HTTP. What it returns asks as them, and rejects with what was refused. */
export async function signUp(baseUrl: string, verify: Verify) {
  let headers: Record<string, string> = {};
  const send = async (path: string, body?: object, method = 'POST') => {
    const response = await fetch(new URL(path, baseUrl), {
      method,
      headers: { ...(body && { 'Content-Type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  const email = `${crypto.randomUUID()}@example.com`;
  await send('/v1/auth/sign-up/email', { name: 'Somebody', email, password: PASSWORD });
  await verify(email);
  const signedIn = await send('/v1/auth/sign-in/email', { email, password: PASSWORD });
  headers = { Authorization: `Bearer ${signedIn.headers.get('Set-Auth-Token')}` };
  return async <T>(path: string, body?: object, method?: string): Promise<T> =>
    (await (await send(path, body, method)).json()) as T;
}

/** Signs up, sends a resume as text, and asks for an analysis: what a person does. Without waiting for the resume: the analysis does. */
export async function journey(
  baseUrl: string,
  { role, location, remote, resume }: Person,
  verify: Verify,
): Promise<Answer> {
  const ask = await signUp(baseUrl, verify);
  const { id: resumeId } = await ask<{ id: string }>('/v1/resumes/text', { text: resume });
  return await ask<Answer>('/v1/analyses', { resumeId, role, location, remote });
}
