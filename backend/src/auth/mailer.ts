import type { Transporter } from 'nodemailer';
import type { Logger } from '../log.ts';

/** Plain text for one address. */
export type Mail = { to: string; subject: string; text: string };

/** Sends mail. Rejects when the server does not take it. */
export type Mailer = { send(mail: Mail): Promise<void> };

type MailerOptions = {
  /** `smtps://user:password@host:465`, or `smtp://…:587`, which must offer STARTTLS. */
  smtpUrl: string | undefined;
  /** Sender, such as `SkillGap <no-reply@skillgap.example>`. */
  from: string;
  /** Whether mails, tokens included, may go to the log when there is no server. */
  development: boolean;
  log: Logger;
};

/** Nothing waits for a mail, but its connection must not stay for ever. */
const TIMEOUT_MS = 10_000;

/** The mailer, if any. Without one in production, no password can be reset. */
export function createMailer({ smtpUrl, from, development, log }: MailerOptions): Mailer | undefined {
  if (smtpUrl) return smtpMailer(smtpUrl, from);
  return development ? logMailer(log) : undefined;
}

function smtpMailer(url: string, from: string): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const options = {
    host: hostname,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    // A password and a token go over it: not in clear, except inside one machine.
    requireTLS: !secure && !local,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  // Loaded with the first mail, for a quicker start.
  let transport: Promise<Transporter> | undefined;
  const connect = async () => (await import('nodemailer')).createTransport(options);
  return {
    async send({ to, ...mail }) {
      // As an object it is one address; a string would be parsed as a list.
      transport ??= connect();
      await (await transport).sendMail({ from, to: { name: '', address: to }, ...mail });
    },
  };
}

function logMailer(log: Logger): Mailer {
  return {
    async send({ subject, text }) {
      log.info({ subject, text }, 'mail, not sent: this is development');
    },
  };
}
