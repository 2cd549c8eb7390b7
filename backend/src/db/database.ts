import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import postgres, { type RowList } from 'postgres';
import { errorCode } from '../errors.ts';
import type { DatabaseAddress } from './address.ts';
import { createPreparation } from './preparation.ts';

export type Queries = PostgresJsDatabase;

type Rows = RowList<Record<string, unknown>[]>;

/** The pool, as the rest of the backend sees it. */
export type Database = {
  /** Runs queries. Rejects with {@link DatabaseUnavailable} when there is no usable database, and never hangs. */
  query<T>(work: (db: Queries) => PromiseLike<T>): Promise<T>;
  /** The same for a statement of a library's own, with `$1` for its first value. */
  raw(statement: string, values: unknown[]): Promise<Rows>;
  /** Queries waiting or running, of those that may. */
  load(): { pending: number; maxPending: number };
  /** Resolves when the database answers within a second; else rejects with {@link DatabaseUnavailable}. */
  ping(): Promise<void>;
  /** Ends the sessions; those still busy after `timeoutMs` are cut. */
  close(timeoutMs: number): Promise<void>;
};

/** There is no database that could answer now. The caller may try again. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

const CONNECT_TIMEOUT_S = 2;
const STATEMENT_TIMEOUT_MS = 4_000;
const PING_TIMEOUT_MS = 1_000;
/** Longer than connecting and a statement may take together: it fires when the server or the network is frozen. */
const QUERY_TIMEOUT_MS = 7_000;
/** Queries waiting or running. More than this cannot be answered in time by a box of one CPU. */
const MAX_PENDING = 200;

/** Opens a pool. It connects with the first query, so the server starts without a database. */
export function openDatabase(address: DatabaseAddress): Database {
  const client = postgres({
    ...clientOptions(address),
    max: 5,
    connect_timeout: CONNECT_TIMEOUT_S,
    idle_timeout: 60,
    // postgres.js would wait up to 20 s before it connects again, with requests waiting behind it.
    backoff: () => 0.1,
    connection: {
      application_name: 'skillgap-backend',
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: 10_000,
      // A plan for the values at hand: one for any would not know that a word is rare, or a window narrow.
      plan_cache_mode: 'force_custom_plan',
    },
  });
  prepareWhatComesAgain(client);
  const db = drizzle(client);
  let pending = 0;
  let probe: { startedAt: number; answer: Promise<unknown> } | undefined;

  async function bounded<T>(work: () => PromiseLike<T>): Promise<T> {
    if (pending >= MAX_PENDING) throw new DatabaseUnavailable(`${pending} queries are waiting already`);
    pending++;
    const result = Promise.resolve(work()).finally(() => pending--);
    return await orUnavailable(result, QUERY_TIMEOUT_MS);
  }

  return {
    query: (work) => bounded(() => work(db)),
    raw: (statement, values) =>
      bounded(() => client.unsafe(statement, values as postgres.ParameterOrJSON<never>[], { prepare: true })),
    load: () => ({ pending, maxPending: MAX_PENDING }),
    async ping() {
      // Callers share one probe: a frozen database would otherwise gather one more query with every call.
      if (!probe || Date.now() - probe.startedAt > 5 * PING_TIMEOUT_MS) {
        const started = { startedAt: Date.now(), answer: client`select 1`.execute() };
        const forget = () => {
          if (probe === started) probe = undefined;
        };
        started.answer.then(forget, forget);
        probe = started;
      }
      await orUnavailable(probe.answer, PING_TIMEOUT_MS);
    },
    close: (timeoutMs) => client.end({ timeout: timeoutMs / 1_000 }),
  };
}

/** Drizzle has nothing prepared by itself, and what it has prepared on request is prepared without end. */
function prepareWhatComesAgain(client: postgres.Sql): void {
  const isWorthIt = createPreparation();
  const unsafe = client.unsafe.bind(client);
  client.unsafe = (statement, values, options) =>
    unsafe(statement, values, { ...options, prepare: options?.prepare || isWorthIt(statement) });
}

/** What postgres.js needs to reach an address; nothing is left for it to find in the environment. */
export function clientOptions(address: DatabaseAddress) {
  const { host, port, socket, user, password, database, tls } = address;
  return {
    host,
    port,
    ...(socket !== undefined && { path: socket }),
    user,
    // A function, because postgres.js falls back to PGPASSWORD when the password is an empty string.
    password: () => password,
    database,
    ssl: tls === 'off' ? false : tls === 'required' ? ('require' as const) : ('verify-full' as const),
    // Saves a query on every new connection. It is needed for arrays of custom types only.
    fetch_types: false,
    onnotice: () => {},
  };
}

const UNAVAILABLE_CODES = new Set([
  ...['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED'],
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
    'ENOENT',
  ],
  // Login refused, no such database, too many connections, cancelled by statement_timeout.
  ...['28000', '28P01', '3D000', '53300', '57014'],
  // Shutting down, crashed, starting up; a transaction that outlived idle_in_transaction_session_timeout.
  ...['57P01', '57P02', '57P03', '25P03'],
]);

/** Whether an error means that the database is unavailable, not that the query was wrong. */
export function isUnavailable(error: unknown): boolean {
  const code = errorCode(error);
  return (
    error instanceof DatabaseUnavailable ||
    (code !== undefined && (UNAVAILABLE_CODES.has(code) || /^08[0-9A-Z]{3}$/.test(code)))
  );
}

async function orUnavailable<T>(result: Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    const give = () => reject(new DatabaseUnavailable(`the database did not answer within ${timeoutMs} ms`));
    timer = setTimeout(give, timeoutMs);
  });
  try {
    return await Promise.race([result, timeout]);
  } catch (cause) {
    if (cause instanceof DatabaseUnavailable || !isUnavailable(cause)) throw cause;
    throw new DatabaseUnavailable(`the database is away (${errorCode(cause)})`, { cause });
  } finally {
    clearTimeout(timer);
  }
}
