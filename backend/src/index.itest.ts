import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDatabaseUrl } from './db/address.ts';
import { migrate } from './db/migrations/migrate.ts';
import { createLogger } from './log.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from './testing/postgres.ts';
import { type RunningCommand, run } from './testing/process.ts';

const AUTH_SECRET = 'only-for-tests-'.repeat(4);
const RELEASE = '20260102T030405Z-0123456789ab';
/** What a client saw; `unaccepted` counts new connections only. */
type Seen = { answers: number; reused: number; lost: string[]; unaccepted: number };

/** `STOPS=50` for a measurement. */
const STOPS = Number(process.env.STOPS ?? 5);

let postgres: TestPostgres;
let database: TestDatabase;

beforeAll(async () => {
  postgres = await startPostgres();
  database = await postgres.createDatabase('skillgap');
  const folder = new URL('../drizzle', import.meta.url).pathname;
  const log = createLogger({ LOG_LEVEL: 'silent', RELEASE });
  await migrate({
    folder,
    owner: parseDatabaseUrl(database.ownerUrl),
    login: undefined,
    lockTimeoutMs: 0,
    log,
  });
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
});

type Started = RunningCommand & { port: number };

async function start(env: Record<string, string> = {}): Promise<Started> {
  const command = run('index.ts', {
    DATABASE_URL: database.ownerUrl,
    AUTH_SECRET,
    RELEASE,
    PORT: '0',
    // Clients that never pause, on a machine of any speed.
    RATE_PER_MINUTE: '1000000',
    // At 02:00 a release asks the job boards.
    BOARDS: 'none',
    ...env,
  });
  const { port } = await command.logged('listening');
  return Object.assign(command, { port: Number(port) });
}

type Answer = { status: number; connection: string | undefined; reused: boolean };

function get(port: number, path: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, agent }, (response) => {
      response.resume();
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          connection: response.headers.connection,
          reused: sent.reusedSocket,
        }),
      );
    });
    sent.on('error', (error) => reject(Object.assign(error, { reused: sent.reusedSocket })));
    sent.end();
  });
}

/** Holds every request for jobs, for less than the 4 s after which the server answers 503. */
async function holdJobs() {
  const session = await database.sql.reserve();
  await session`begin`;
  await session`lock table jobs in access exclusive mode`;
  const waiting = () => session`select 1 from pg_stat_activity where wait_event_type = 'Lock'`;
  return {
    untilAsked: () => expect.poll(async () => (await waiting()).length).toBeGreaterThan(0),
    async release() {
      await session`rollback`;
      session.release();
    },
  };
}

/** A request in flight that only its client can end: the last byte of its body is not sent. */
async function beginUpload(port: number) {
  const socket = connect(port, '127.0.0.1');
  const { promise: ended, resolve } = Promise.withResolvers<string>();
  let answer = '';
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text;
  });
  socket
    .on('end', () => resolve(answer))
    .on('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? ''));
  const head = 'POST /v1/auth/sign-in/email HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json';
  socket.write(`${head}\r\nContent-Length: 2\r\n\r\n{`);
  await untilRead(port);
  return { ended, sendRest: () => socket.write('}') };
}

/** The server has read what was sent to it before: it answers a connection that was made after. */
async function untilRead(port: number): Promise<void> {
  expect((await get(port, '/health', new Agent())).status).toBe(200);
}

const outcome = (port: number) =>
  get(port, '/health', new Agent()).then(
    ({ status }) => status,
    ({ code }) => code,
  );

describe('SIGTERM', () => {
  it('lets requests in flight end, and says so on their connections', async () => {
    const { child, port, ended, logged } = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    await Promise.all(Array.from({ length: 20 }, () => get(port, '/v1/jobs', agent)));

    const upload = await beginUpload(port);
    const held = await holdJobs();
    // Not asked before: first pages are kept.
    const inFlight = Array.from({ length: 20 }, () => get(port, '/v1/jobs?limit=7', agent));
    await held.untilAsked();
    await untilRead(port);
    child.kill('SIGTERM');
    await logged('stopping');
    await held.release();
    const answers = await Promise.all(inFlight);
    await expect.poll(() => outcome(port)).toBe('ECONNREFUSED');
    upload.sendRest();

    expect(await upload.ended).toMatch(/^HTTP\/1\.1 4[\s\S]*\r\nconnection: close\r\n/i);
    expect(answers).toEqual(Array(20).fill({ status: 200, connection: 'close', reused: true }));
    expect(await ended).toBe(0);
    expect(await logged('stopped')).toMatchObject({ reason: 'drained', release: RELEASE });
  });

  it('loses no request of clients that keep their connections, whether busy or idle', async () => {
    /** Asks with pauses of up to so many milliseconds, until nobody listens any more. */
    function startClient(port: number, pauseMs: number) {
      const seen: Seen = { answers: 0, reused: 0, lost: [], unaccepted: 0 };
      return { seen, over: ask(port, pauseMs, seen) };
    }
    async function ask(port: number, pauseMs: number, seen: Seen) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (;;) {
        await sleep(Math.random() * pauseMs);
        try {
          const { status, reused } = await get(port, '/health', agent);
          expect(status).toBe(200);
          seen.answers++;
          if (reused) seen.reused++;
        } catch (error) {
          const { code, reused } = error as NodeJS.ErrnoException & { reused: boolean };
          if (code === 'ECONNREFUSED') return agent.destroy();
          // A new connection that the process had not yet accepted when it stopped to listen: the kernel resets it, and
          // no program can rule that out. `backlogIsEmpty` makes it rare.
          if (code === 'ECONNRESET' && !reused) seen.unaccepted++;
          else seen.lost.push(String(error));
        }
      }
    }
    async function stop() {
      const { child, port, ended } = await start();
      const pauses = [5, 20, 300, 300, 600, 600, 1_000, 1_000, 1_500, 1_500];
      const clients = [...pauses, ...pauses].map((ms) => startClient(port, ms));
      // Those that pause are idle by then.
      await expect.poll(() => Math.min(...clients.map(({ seen }) => seen.reused))).toBeGreaterThan(0);
      child.kill('SIGTERM');
      await Promise.all(clients.map(({ over }) => over));
      expect(await ended).toBe(0);
      return clients.map(({ seen }) => seen);
    }
    const stops: Awaited<ReturnType<typeof stop>>[] = [];
    for (let n = 0; n < STOPS; n += 5) stops.push(...(await Promise.all(Array.from({ length: 5 }, stop))));
    const all = stops.flat();
    const sum = (key: 'answers' | 'reused' | 'unaccepted') =>
      all.reduce((total, seen) => total + seen[key], 0);
    console.log(
      `${stops.length} stops, ${sum('answers')} answers, ${sum('reused')} of them on a kept connection; ${sum('unaccepted')} new connections reset`,
    );
    expect(all.flatMap(({ lost }) => lost)).toEqual([]);
    expect(sum('reused')).toBeGreaterThan(0);
  });

  it('is not held up by idle connections, nor by ones that never sent a byte', async () => {
    const { child, port, ended, logged } = await start({ SHUTDOWN_DEADLINE_MS: '300000' });
    const agent = new Agent({ keepAlive: true });
    await get(port, '/health', agent);
    const silent = connect(port, '127.0.0.1').on('error', () => {});
    await once(silent, 'connect');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const { reason, ms } = await logged('stopped');
    expect(reason).toBe('drained');
    // They would end by themselves after 75 s.
    expect(ms).toBeLessThan(60_000);
    silent.destroy();
    agent.destroy();
  });

  it('cuts at the deadline what does not end, and says so', async () => {
    const { child, port, ended, logged } = await start({ SHUTDOWN_DEADLINE_MS: '500' });
    const stuck = await beginUpload(port);
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
    expect(await stuck.ended).toMatch(/^$|^ECONNRESET$/);
    expect(
      await logged('stopped with requests cut: raise SHUTDOWN_DEADLINE_MS or find what is slow'),
    ).toMatchObject({
      reason: 'deadline',
      cut: 1,
    });
  });

  it('ends at once when it comes twice', async () => {
    const { child, port, ended, logged } = await start();
    const stuck = await beginUpload(port);
    child.kill('SIGTERM');
    await logged('stopping');
    child.kill('SIGTERM');
    expect(await ended).toBe(143);
    expect(await stuck.ended).toMatch(/^$|^ECONNRESET$/);
  });
});

describe('start', () => {
  it('is ready, goes unready with its database and comes back, alive all the time', async () => {
    const { child, port, ended } = await start();
    const agent = new Agent();
    const status = async (path: string) => (await get(port, path, agent)).status;
    expect(await status('/ready')).toBe(200);
    await postgres.stop();
    expect([await status('/ready'), await status('/v1/jobs'), await status('/health')]).toEqual([
      503, 503, 200,
    ]);
    await postgres.start();
    await expect.poll(() => status('/ready')).toBe(200);
    expect(await status('/v1/jobs')).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('is ready at once while the language model says nothing', async () => {
    const asleep = createServer(() => {}).listen(0, '127.0.0.1');
    await once(asleep, 'listening');
    const { child, port, ended, lines, logged } = await start({
      LLM_NODE_URLS: `https://127.0.0.1:${(asleep.address() as AddressInfo).port}`,
      LLM_NODE_TOKEN: 'not-to-be-logged',
    });
    const ready = async () => (await fetch(`http://127.0.0.1:${port}/ready`)).json();
    const said = { status: 'ready', release: RELEASE, checks: { database: 'up', llm: 'down' } };
    expect(await ready()).toEqual(said);
    expect(lines.map(({ msg }) => msg)).not.toContain('llm node');
    expect(await logged('llm node')).toMatchObject({ level: 'warn', state: 'down', reason: 'unreachable' });
    expect(await ready()).toEqual(said);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(JSON.stringify(lines)).not.toContain('not-to-be-logged');
    asleep.close();
  });

  it('listens at the configured address, and at no other', async () => {
    const { child, port, ended } = await start({ HOST: '127.0.0.1' });
    const from = async (host: string) =>
      await fetch(`http://${host}:${port}/health`).then(
        ({ status }) => status,
        ({ cause }) => cause.code,
      );
    expect([await from('127.0.0.1'), await from('127.0.0.2')]).toEqual([200, 'ECONNREFUSED']);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('is refused with one line when the configuration is wrong', async () => {
    const refused = run('index.ts', { PORT: 'http', DATABASE_URL: 'postgres://app:hunter2@db' });
    expect(await refused.ended).toBe(78);
    expect(refused.lines).toMatchObject([
      { level: 'fatal', reason: 'config-refused', keys: ['DATABASE_URL', 'PORT', 'AUTH_SECRET'] },
    ]);
    expect(JSON.stringify(refused.lines)).not.toContain('hunter2');
  });

  it('is refused with one line when the port is taken', async () => {
    const { child, port, ended } = await start();
    const second = run('index.ts', { DATABASE_URL: database.ownerUrl, AUTH_SECRET, PORT: String(port) });
    expect(await second.ended).toBe(1);
    expect(second.lines).toMatchObject([
      { level: 'fatal', reason: 'cannot-listen', err: { code: 'EADDRINUSE' } },
    ]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
