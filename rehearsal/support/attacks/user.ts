import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './attack.ts';
import type { Answer, Client } from './client.ts';
import { RESUME } from './pdf.ts';

const PASSWORD = 'correct horse battery staple';
const json = (value: unknown) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});

/** Signs up and in; throws when that fails. */
export async function createAccount(client: Client, email: string): Promise<Account> {
  const credentials = { email, password: PASSWORD };
  const signedUp = await client.ask('POST', '/v1/auth/sign-up/email', json({ name: 'Ada', ...credentials }));
  if (signedUp.status !== 200) throw new Error(`no account ${email}: ${signedUp.status} ${signedUp.body}`);
  return { ...credentials, token: await newSession(client, credentials) };
}

export function signIn(client: Client, { email, password }: Omit<Account, 'token'>): Promise<Answer> {
  return client.ask('POST', '/v1/auth/sign-in/email', json({ email, password }));
}

/** The token of a new session: many sign-ins end the oldest ones. Throws when it is refused. */
export async function newSession(client: Client, account: Omit<Account, 'token'>): Promise<string> {
  const { status, headers } = await signIn(client, account);
  const token = headers['set-auth-token'];
  if (typeof token !== 'string') throw new Error(`no session for ${account.email}: ${status}`);
  return token;
}

const FORM = [
  '--form\r\nContent-Disposition: form-data; name="file"; filename="resume.pdf"\r\n',
  `Content-Type: application/pdf\r\n\r\n${RESUME}\r\n--form--\r\n`,
].join('');

/** Uploads a small resume; its id is undefined when that is refused. */
export async function uploadResume(
  client: Client,
  token: string,
): Promise<{ status: number; id: string | undefined }> {
  const { status, body } = await client.ask('POST', '/v1/resumes', {
    token,
    headers: { 'content-type': 'multipart/form-data; boundary=form' },
    body: FORM,
  });
  return { status, id: status === 202 ? JSON.parse(body).id : undefined };
}

/** What came of a regular user's work. */
export interface Work {
  readonly signIns: readonly number[];
  readonly upload: number;
  /** The state in which the resume ended, or the last one before the signal. */
  readonly resume: string;
}

const POLL_MS = 200;

/** Of three devices: one place in a queue may be luck. */
const SIGN_INS = 3;

/** Signs in, uploads a resume, and waits until it has been read, all at the first attempt. */
export async function work(client: Client, account: Account, signal: AbortSignal): Promise<Work> {
  const signedIn = await Promise.all(Array.from({ length: SIGN_INS }, () => signIn(client, account)));
  const token = String(signedIn[0]?.headers['set-auth-token'] ?? account.token);
  const upload = await uploadResume(client, token);
  let resume = 'none';
  while (upload.id !== undefined && !signal.aborted) {
    const { status, body } = await client.ask('GET', `/v1/resumes/${upload.id}`, { token });
    resume = status === 200 ? JSON.parse(body).state : `status ${status}`;
    if (resume !== 'uploaded') break;
    await sleep(POLL_MS);
  }
  return { signIns: signedIn.map(({ status }) => status), upload: upload.status, resume };
}
