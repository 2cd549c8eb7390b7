import type { z } from '@hono/zod-openapi';
import type { analysis } from '../../analyses/schemas.ts';
import { PASSWORD } from '../accounts.ts';
import type { Person } from './people.ts';

export type Answer = z.output<typeof analysis>;

/**
 * Signs up, sends a resume as text, and asks for an analysis: what a person does, over HTTP. `verify` stands for the link in
 * the mail. Rejects with what was refused.
 */
export async function journey(
  baseUrl: string,
  { role, location, remote, resume }: Person,
  verify: (email: string) => Promise<unknown>,
): Promise<Answer> {
  const send = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(new URL(path, baseUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response;
  };
  const email = `${crypto.randomUUID()}@example.com`;
  await send('/v1/auth/sign-up/email', { name: 'Somebody', email, password: PASSWORD });
  await verify(email);
  const signedIn = await send('/v1/auth/sign-in/email', { email, password: PASSWORD });
  const headers = { Authorization: `Bearer ${signedIn.headers.get('Set-Auth-Token')}` };
  const sent = await send('/v1/resumes/text', { text: resume }, headers);
  const { id: resumeId } = (await sent.json()) as { id: string };
  // Without waiting for the resume: the analysis does.
  const made = await send('/v1/analyses', { resumeId, role, location, remote }, headers);
  return (await made.json()) as Answer;
}
