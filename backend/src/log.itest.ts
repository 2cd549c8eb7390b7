import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Mail } from './auth/mailer.ts';
import { PASSWORD } from './testing/accounts.ts';
import { appDeps, RING } from './testing/app.ts';
import { failure, says, TOKEN } from './testing/llm-server.ts';
import { pdfWithText } from './testing/pdfs.ts';
import { boxLogging, startPostgres, type TestPostgres } from './testing/postgres.ts';
import { insertPostings, samplePostings } from './testing/postings.ts';
import { respondJson } from './testing/respond.ts';
import { startWholeApp } from './testing/whole-app.ts';

const EMAIL = 'secret.person@example.com';
const NAME = 'Secretia';
const RESUME = 'Zyxwvut Kubernetes since Qwertzu and Go';
const FILE = 'Lebenslauf Yxcvbnm.pdf';
const ROLE = 'Backend Engineer Poiuztr';
const PLACE = 'Lkjhgf';
const SAID = 'Mnbvcxy says the model.';
const NEW_PASSWORD = 'another horse Asdfghj battery';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres({ flags: boxLogging() });
});
afterAll(() => postgres?.[Symbol.asyncDispose]());

it('holds no text of a resume, no address and no secret, whatever goes well or wrong', async () => {
  const mails: Mail[] = [];
  let mailServer: 'takes' | 'refuses' = 'takes';
  const send = async (mail: Mail) => {
    mails.push(mail);
    if (mailServer === 'refuses') throw new Error(`550 ${mail.to} is not known here: ${mail.text}`);
  };
  const product = await startWholeApp(postgres, says(`{"steps":["${SAID}"]}`), {
    auth: { ...appDeps().auth, mailer: { send } },
  });
  const { app, post, send: ask, signIn, lines, sql, node, llm } = product;
  await insertPostings(sql, samplePostings(300));
  const prepared = postgres.log().length;
  const secrets = new Set([EMAIL, 'secret.person', NAME, PASSWORD, NEW_PASSWORD, SAID, TOKEN, RING.signing]);
  for (const text of [RESUME, FILE, ROLE, PLACE]) for (const word of text.split(' ')) secrets.add(word);
  for (const common of ['Kubernetes', 'since', 'and', 'Go', 'Backend', 'Engineer', 'Lebenslauf'])
    secrets.delete(common);
  secrets.add('only for tests').add('only%20for%20tests');
  const statuses: string[] = [];
  const did = async (what: string, request: Response | Promise<Response>, status: number) => {
    const response = await request;
    const text = await response.text();
    expect(response.status, `${what}: ${text}`).toBe(status);
    statuses.push(what);
    return text === '' || !response.headers.get('Content-Type')?.includes('json') ? {} : JSON.parse(text);
  };
  const tokenOf = (mail: Mail | undefined) => {
    const token = /token=([^&\s]+)/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(token).not.toBe('');
    secrets.add(token);
    return token;
  };
  const signedIn = async (password: string) => {
    const { answer, bearer, cookie, token } = await signIn(EMAIL, password);
    expect(answer.status).toBe(200);
    const value = decodeURIComponent(cookie.split('=')[1] ?? '');
    for (const secret of [token, value, value.split('.')[0] ?? '']) secrets.add(secret);
    return { ...bearer, Cookie: cookie };
  };

  const account = { name: NAME, email: EMAIL, password: PASSWORD };
  await did('signed up', post('/v1/auth/sign-up/email', account), 200);
  await did('signed up again', post('/v1/auth/sign-up/email', account), 200);
  await did('not verified', post('/v1/auth/sign-in/email', { email: EMAIL, password: PASSWORD }), 403);
  await did('wrong token', ask(`/v1/auth/verify-email?token=x${tokenOf(mails[0])}`), 400);
  await did('verified', ask(`/v1/auth/verify-email?token=${tokenOf(mails[0])}`), 200);
  await did('wrong password', post('/v1/auth/sign-in/email', { email: EMAIL, password: NEW_PASSWORD }), 401);
  await did('no address', post('/v1/auth/sign-in/email', { email: `${EMAIL}@`, password: PASSWORD }), 400);
  await did(
    'half a JSON',
    app.request('/v1/auth/sign-in/email', {
      method: 'POST',
      body: `{"email":"${EMAIL}`,
      headers: { 'Content-Type': 'application/json' },
    }),
    400,
  );
  let me: Record<string, string> = await signedIn(PASSWORD);
  await did('forgotten', post('/v1/auth/request-password-reset', { email: EMAIL }), 200);
  await expect.poll(() => mails.at(-1)?.subject).toContain('new password');
  const reset = { token: tokenOf(mails.at(-1)), newPassword: NEW_PASSWORD };
  await did('reset', post('/v1/auth/reset-password', reset), 200);
  await did('reset again', post('/v1/auth/reset-password', reset), 400);
  me = await signedIn(NEW_PASSWORD);
  mailServer = 'refuses';
  for (const status of [200, 200, 429])
    await did('one more mail', post('/v1/auth/request-password-reset', { email: EMAIL }), status);
  const other = { ...account, email: `x${EMAIL}` };
  await did('no mail', post('/v1/auth/sign-up/email', other), 200);
  await expect.poll(() => lines.join('')).toContain('mail-not-sent');
  await did('who', ask('/v1/auth/get-session', { headers: me }), 200);
  await did('where', ask('/v1/auth/list-sessions', { headers: { ...me, 'User-Agent': EMAIL } }), 200);

  const upload = (bytes: Uint8Array, name = FILE) => {
    const form = new FormData();
    form.set('file', new File([new Uint8Array(bytes)], name));
    return app.request('/v1/resumes', { method: 'POST', headers: me, body: form });
  };
  const { id } = await did('uploaded', upload(await pdfWithText([[{ text: RESUME }]])), 202);
  await did('no PDF', upload(Buffer.from(RESUME)), 415);
  const { id: broken } = await did('broken PDF', upload(Buffer.from(`%PDF-1.7 ${RESUME}`)), 202);
  const state = async (one: string) =>
    (await (await ask(`/v1/resumes/${one}`, { headers: me })).json()).state;
  await expect.poll(() => state(broken)).toBe('failed');
  await expect.poll(() => state(id)).toMatch(/extracted|embedded/);
  await did('listed', ask('/v1/resumes', { headers: me }), 200);
  const { url } = await did('its address', ask(`/v1/resumes/${id}/download`, { headers: me }), 200);
  secrets.add(new URL(url).searchParams.get('signature') ?? 'none');
  await did('fetched', app.request(url), 200);
  await did('fetched by a wrong one', app.request(url.replace('signature=', 'signature=x')), 404);

  const search = encodeURIComponent(`${EMAIL} ${RESUME}`);
  await did('searched', ask(`/v1/jobs?q=${search}&place=${PLACE}`, { headers: me }), 200);
  await did('searched in vain', ask(`/v1/jobs?sort=${search}`), 400);
  await did('a path with an address', ask(`/v1/users/${EMAIL}`), 404);
  await did('a path with a token', ask(`/v1/resumes/${reset.token}`, { headers: me }), 400);

  const question = { resumeId: id, role: ROLE, location: PLACE };
  const keyed = { ...me, 'Idempotency-Key': 'once' };
  const made = await did('analysed', post('/v1/analyses', question, keyed), 201);
  await did('analysed once', post('/v1/analyses', question, keyed), 201);
  const wide = await did(
    'analysed widely',
    post('/v1/analyses', { resumeId: id, role: 'Engineer' }, me),
    201,
  );
  await did('planned', post(`/v1/analyses/${wide.id}/plan`, {}, me), 200);
  node.answer = (_, response) => respondJson(response, { ...failure('x'), prompt: RESUME, said: SAID }, 500);
  await did('planned by a broken model', post(`/v1/analyses/${wide.id}/plan`, {}, me), 200);

  // What Postgres quotes when it refuses.
  await sql`create function complain() returns trigger language plpgsql as $$
    begin raise exception 'no % here', new; end $$`;
  await sql`create trigger complain before insert on analyses for each row execute function complain()`;
  await did('a trigger raises', post('/v1/analyses', question, me), 500);
  await sql`drop trigger complain on analyses`;
  await sql`alter table analyses add constraint never check (role = '') not valid`;
  await did('a constraint refuses', post('/v1/analyses', question, me), 500);
  await sql`alter table resumes add constraint never check (file_name = '') not valid`;
  await did('an upload breaks', upload(await pdfWithText([[{ text: RESUME }]])), 500);
  await did('reading again breaks', post(`/v1/resumes/${id}/extract`, {}, me), 500);
  await expect(sql`insert into users (name, email) values (${NAME}, ${EMAIL})`).rejects.toThrow(
    'duplicate key',
  );
  await expect(sql`select ${RESUME}::text::int`).rejects.toThrow(RESUME);
  for (const table of ['analyses', 'resumes']) await sql`alter table ${sql(table)} drop constraint never`;

  await postgres.stop();
  await did('no database', post('/v1/analyses', question, me), 503);
  await did('nobody signs in', post('/v1/auth/sign-in/email', { email: EMAIL, password: NEW_PASSWORD }), 503);
  await did('nobody signs up', post('/v1/auth/sign-up/email', { ...account, email: `y${EMAIL}` }), 503);
  await postgres.start();
  await expect.poll(async () => (await ask('/ready')).status).toBe(200);

  await did('one deleted', ask(`/v1/resumes/${broken}`, { method: 'DELETE', headers: me }), 204);
  await did('kept', ask(`/v1/analyses/${made.id}`, { headers: me }), 200);
  await did(
    'gone',
    ask('/v1/account', { method: 'DELETE', headers: me, body: { password: NEW_PASSWORD } }),
    204,
  );

  const ofPostgres = postgres.log().slice(prepared).split('\n');
  expect(ofPostgres.filter((line) => line.includes('insert into')).length).toBeGreaterThan(20);
  const written = [...lines, ...llm.lines.map((line) => JSON.stringify(line)), ...ofPostgres];
  for (const reason of [
    'database-unavailable',
    'internal',
    'sign-in-refused',
    'unsupported-file',
    'invalid-request',
  ])
    expect(written.join('\n')).toContain(reason);
  for (const line of written) {
    const told = [line, decodeURIComponent(line.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))]
      .join('\n')
      .toLowerCase();
    for (const secret of secrets) expect(told, secret).not.toContain(secret.toLowerCase());
  }
  expect(statuses.length).toBeGreaterThan(35);
});
