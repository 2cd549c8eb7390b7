/** `npm run journeys`: twelve people ask for an analysis over HTTP, and the answers are printed. Needs no account anywhere. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answers, runToEnd, start } from '../../dev/run.ts';
import { freePort, startPostgres } from '../postgres.ts';
import { ingestCorpus } from './corpus.ts';
import { journey } from './journey.ts';
import { PEOPLE } from './people.ts';
import { inWords } from './words.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const wanted = new RegExp(positionals.join('|'), 'i');
const people = PEOPLE.filter(({ name, role }) => wanted.test(`${name} ${role}`));
if (people.length === 0) {
  console.error(`Nobody is called ${positionals.join(' or ')}: ${PEOPLE.map(({ name }) => name).join('; ')}`);
  process.exit(2);
}

await using postgres = await startPostgres();
const { ownerUrl: DATABASE_URL, sql } = await postgres.createDatabase('journeys');
const folder = await mkdtemp(join(tmpdir(), 'journeys-'));
const port = String(await freePort());
const baseUrl = `http://127.0.0.1:${port}`;
await runToEnd('migrate.ts', { DATABASE_URL, LOG_LEVEL: 'warn' });
console.error(`${await ingestCorpus(DATABASE_URL)} postings`);
const server = start('index.ts', {
  ...{ DATABASE_URL, PORT: port, HOST: '127.0.0.1', PUBLIC_URL: baseUrl, LOG_LEVEL: 'warn' },
  ...{
    AUTH_SECRET: crypto.randomUUID() + crypto.randomUUID(),
    FILES_DIR: join(folder, 'files'),
    BOARDS: 'none',
  },
});
try {
  if (!(await answers(server, `${baseUrl}/health`))) throw new Error('the server did not start');
  const verify = (email: string) => sql`update users set email_verified = true where email = ${email}`;
  for (const person of people) console.log(`${inWords(person, await journey(baseUrl, person, verify))}\n`);
} finally {
  const closed = once(server, 'close');
  server.kill('SIGTERM');
  await closed;
  await rm(folder, { recursive: true, force: true });
}
