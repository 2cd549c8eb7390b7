import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../log.ts';
import { createMailer } from './mailer.ts';

const silent = createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' });
const from = 'SkillGap <no-reply@skillgap.example>';
const mail = { to: 'ada@example.com', subject: 'Überraschung', text: 'one\n\ntwo' };

/** A mail server that takes mail for everybody but `refused@…`, in the clear. */
async function startSmtp() {
  const said: string[] = [];
  const server = createServer(async (socket) => {
    const say = (line: string) => socket.write(`${line}\r\n`);
    socket.on('error', () => {});
    say('220 test');
    let inData = false;
    for await (const line of createInterface({ input: socket })) {
      said.push(line);
      if (inData) {
        if (line === '.') {
          inData = false;
          say('250 taken');
        }
      } else if (line.startsWith('RCPT') && line.includes('refused@')) say(`550 no such user ${line}`);
      else if (line === 'DATA') {
        inData = true;
        say('354 go on');
      } else say('250 fine');
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { said, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

it('sends over SMTP, and rejects what the server refuses', async () => {
  const { said, url } = await startSmtp();
  const mailer = createMailer({ smtpUrl: url, from, development: false, log: silent });
  await mailer?.send(mail);
  expect(said).toContain('RCPT TO:<ada@example.com>');
  expect(said).toContain('MAIL FROM:<no-reply@skillgap.example>');
  expect(said).toContain('To: ada@example.com');
  await expect(mailer?.send({ ...mail, to: 'refused@example.com' })).rejects.toMatchObject({
    responseCode: 550,
  });
});

it('lets no address add a header or a recipient', async () => {
  const { said, url } = await startSmtp();
  const mailer = createMailer({ smtpUrl: url, from, development: false, log: silent });
  await mailer?.send({ ...mail, subject: 'x\r\nBcc: eve@example.com' }).catch(() => {});
  await mailer?.send({ ...mail, to: 'ada@example.com\r\nRCPT TO:<eve@example.com>' }).catch(() => {});
  expect(said.filter((line) => /^(Bcc|RCPT TO:<eve)/i.test(line))).toEqual([]);
});

it('writes to the log in development only', async () => {
  const lines: string[] = [];
  const log = createLogger({ LOG_LEVEL: 'info', RELEASE: 'dev' }, { write: (line) => lines.push(line) });
  expect(createMailer({ smtpUrl: undefined, from, development: false, log })).toBeUndefined();
  await createMailer({ smtpUrl: undefined, from, development: true, log })?.send(mail);
  expect(lines.join('')).toContain('one\\n\\ntwo');
  expect(lines.join('')).not.toContain('ada@example.com');
});
