import { z } from 'zod';
import { KeyRingError, parseKeyRing } from './auth/key-ring.ts';
import { databaseUrl, integer, isTimeZone, isTrustworthy, list, origin, parsedBy } from './env-values.ts';
import { parseTrustedProxies } from './http/address.ts';
import { parseCompanyBoards } from './jobs/boards/company-boards.ts';
import { ALL_OPEN_BOARDS, parseOpenBoards } from './jobs/boards/open-boards.ts';
import { DEFAULT_SEARCHES, parseSearches } from './jobs/boards/searches.ts';
import { parseNodeUrls } from './llm/urls.ts';

/** Exit status for a wrong configuration: EX_CONFIG of sysexits.h. */
const EXIT_CONFIG = 78;

type Source = Record<string, string | undefined>;

/** Read by the server and by the migration alike. */
const common = {
  /** Who this is: `<UTC yyyymmddThhmmssZ>-<12 hex of the commit>`, or `dev` outside a release. */
  RELEASE: z
    .string()
    .regex(/^(\d{8}T\d{6}Z-[0-9a-f]{12}|dev)$/, 'must be <yyyymmddThhmmssZ>-<12 hex> or dev')
    .default('dev'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be trace, debug, info, warn, error or silent',
    })
    .default('info'),
  /** The login role the server uses. */
  DATABASE_URL: databaseUrl(),
};

const serverEnv = z
  .object({
    ...common,
    PORT: integer(0, 65_535).default(3000),
    /** The address to listen at; without it, every one: in its container that is the network of the box. */
    HOST: z.string().min(1).optional(),
    /** How long requests in flight may take after SIGTERM before they are cut. */
    SHUTDOWN_DEADLINE_MS: integer(0, 600_000).default(30_000),
    /** The LLM nodes, separated by commas. Without one there is no language model, and `/ready` says so. */
    LLM_NODE_URLS: parsedBy(parseNodeUrls).default([]),
    /** What is shown to them. */
    LLM_NODE_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'must be printable and without blanks')
      .default(''),
    /** The key that signs sessions, and the previous one with its expiry, `<ISO 8601>/<key>`. */
    AUTH_SECRET: z.string(),
    AUTH_SECRET_PREVIOUS: z.string().optional(),
    /** Where people reach us: base of the links in mails and of GitHub's way back. */
    PUBLIC_URL: origin().default('http://localhost:3000'),
    /** Other sites whose pages may use the API, separated by commas. */
    CORS_ORIGINS: list(origin()).default([]),
    GITHUB_CLIENT_ID: z.string().optional(),
    GITHUB_CLIENT_SECRET: z.string().optional(),
    /** `smtps://user:password@host`. Without it there are no password resets and no verified addresses. */
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\/[^\s/]+\/?$/, 'must be smtps://user:password@host:port')
      .refine((value) => URL.canParse(value), 'must be smtps://user:password@host:port')
      .optional(),
    MAIL_FROM: z.string().default('SkillGap <no-reply@localhost>'),
    /** Requests a minute of one user, and of one address without a user: as many as nginx lets through. */
    RATE_PER_MINUTE: integer(1, 1_000_000).default(1_200),
    /** Proxies whose X-Forwarded-For counts: nginx, seen from its container. */
    TRUSTED_PROXIES: parsedBy(parseTrustedProxies).optional(),
    /** `redis://host:6379`: counters and cache are shared there instead of in Postgres and in the process. */
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, 'must begin with redis:// or rediss://')
      .refine((value) => URL.canParse(value), 'must be redis://user:password@host:port')
      .optional(),
    /**
     * The job boards that need no account, separated by commas, or `none`. Without it all of them in a release, and none
     * outside one: what is developed and tested must not ask them.
     */
    BOARDS: parsedBy(parseOpenBoards).optional(),
    /** Companies whose own jobs are read: `greenhouse:acme,lever:globex=Globex Ltd`. */
    COMPANY_BOARDS: parsedBy(parseCompanyBoards).default([]),
    /** Both, or Adzuna is left out. */
    ADZUNA_APP_ID: z.string().optional(),
    ADZUNA_API_KEY: z.string().optional(),
    /** Searches as JSON: `[{"country": "gb", "what": "data engineer", "where": "London"}]`. */
    ADZUNA_SEARCHES: parsedBy(parseSearches).default([...DEFAULT_SEARCHES]),
    /** The time zone of the nightly refresh at 02:00. */
    JOBS_REFRESH_ZONE: z
      .string()
      .refine((zone) => zone === 'UTC' || isTimeZone(zone), 'must be a zone such as Europe/Berlin')
      .default('UTC'),
    /** Without it the vectors are in Postgres. */
    PINECONE_API_KEY: z.string().optional(),
    PINECONE_INDEX: z.string().default('skillgap'),
    /** The bucket of the resumes, with the box's own role. Without it they are in a folder, for development. */
    RESUMES_BUCKET: z.string().optional(),
    AWS_REGION: z.string().default('us-east-1'),
    /** Another S3 than Amazon's. */
    S3_ENDPOINT: z.url().optional(),
    FILES_DIR: z.string().default('.files'),
    /** The port for Prometheus; 0 for none. Never published, never behind nginx. */
    METRICS_PORT: integer(0, 65_535).default(0),
    METRICS_HOST: z.string().default('127.0.0.1'),
    /** The folder of static files; beside the bundle in the image. */
    ASSETS_DIR: z.string().default('assets'),
  })
  .refine(({ RELEASE, PUBLIC_URL }) => RELEASE === 'dev' || isTrustworthy(PUBLIC_URL), {
    path: ['PUBLIC_URL'],
    message: 'must be https:// in a release: browsers keep no session without TLS',
  })
  .superRefine(({ AUTH_SECRET, AUTH_SECRET_PREVIOUS }, context) => {
    try {
      parseKeyRing(AUTH_SECRET, AUTH_SECRET_PREVIOUS);
    } catch (error) {
      if (!(error instanceof KeyRingError)) throw error;
      const key = error.which === 'signing' ? 'AUTH_SECRET' : 'AUTH_SECRET_PREVIOUS';
      context.addIssue({ code: 'custom', path: [key], message: error.message });
    }
  })
  .refine(({ GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET }) => !GITHUB_CLIENT_ID === !GITHUB_CLIENT_SECRET, {
    path: ['GITHUB_CLIENT_SECRET'],
  })
  .refine(({ LLM_NODE_URLS, LLM_NODE_TOKEN }) => LLM_NODE_URLS.length === 0 || LLM_NODE_TOKEN !== '', {
    path: ['LLM_NODE_TOKEN'],
  });

const migrateEnv = z.object({
  ...common,
  /** The owner of the schema. Without it the login role migrates, which is enough for development. */
  MIGRATION_DATABASE_URL: databaseUrl().optional(),
  /** How long to wait for another migration to end. */
  MIGRATION_LOCK_TIMEOUT_MS: integer(0, 3_600_000).default(60_000),
  /** How long to try for tables that the server is using. Deploys end a migration after 300 s. */
  MIGRATION_TABLE_LOCK_TIMEOUT_MS: integer(0, 240_000).default(60_000),
  /** The folder drizzle-kit writes to; beside the bundle in the image. */
  MIGRATIONS_DIR: z.string().default('drizzle'),
  /** The first administrator, created once; without a password, a password reset sets it. */
  FIRST_ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  FIRST_ADMIN_PASSWORD: z.string().min(10, 'must have at least 10 characters').max(128).optional(),
});

/** Without an address: the database of `npm run dev`. */
const explainEnv = z.object({ DATABASE_URL: databaseUrl().optional() });

export type ServerEnv = z.output<typeof serverEnv>;
export type MigrateEnv = z.output<typeof migrateEnv>;

/** Keys whose value an error may quote. Any other value may be a secret. */
const QUOTABLE = [
  'RELEASE',
  'LOG_LEVEL',
  'PORT',
  'SHUTDOWN_DEADLINE_MS',
  'PUBLIC_URL',
  'RATE_PER_MINUTE',
  'METRICS_PORT',
  'BOARDS',
  'COMPANY_BOARDS',
  'JOBS_REFRESH_ZONE',
  'MIGRATION_LOCK_TIMEOUT_MS',
  'MIGRATION_TABLE_LOCK_TIMEOUT_MS',
];

/** A configuration that cannot be used. The message names every wrong key and holds no secret. */
export class ConfigError extends Error {
  readonly keys: string[];

  constructor(problems: Map<string, string>) {
    super(`wrong configuration: ${[...problems].map(([key, problem]) => `${key} ${problem}`).join('; ')}`);
    this.keys = [...problems.keys()];
  }
}

/** The server's configuration. Throws a {@link ConfigError}. */
export const readServerEnv = (source: Source): ServerEnv => read(serverEnv, source);

/** The migration's configuration. Throws a {@link ConfigError}. */
export const readMigrateEnv = (source: Source): MigrateEnv => read(migrateEnv, source);

/** The configuration of `explain`. Throws a {@link ConfigError}. */
export const readExplainEnv = (source: Source): z.output<typeof explainEnv> => read(explainEnv, source);

/** Reads the process's environment once; a wrong one is one line on stdout and the end of the process. */
export function loadEnv<T>(reader: (source: Source) => T): T {
  try {
    return reader(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const line = {
      level: 'fatal',
      time: new Date().toISOString(),
      reason: 'config-refused',
      keys: error.keys,
    };
    console.log(JSON.stringify({ ...line, msg: error.message }));
    process.exit(EXIT_CONFIG);
  }
}

function read<T extends z.ZodType>(schema: T, source: Source): z.output<T> {
  // A key without a value (`KEY=`) counts as missing.
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;

  const problems = new Map<string, string>();
  for (const issue of result.error.issues) {
    const key = String(issue.path[0]);
    if (problems.has(key)) continue;
    const value = given[key];
    if (value === undefined) problems.set(key, 'is missing');
    else problems.set(key, QUOTABLE.includes(key) ? `${issue.message}, not ${quote(value)}` : issue.message);
  }
  throw new ConfigError(problems);
}

function quote(value: string): string {
  return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}

/** What of the configuration concerns accounts. Cookies go over TLS only, unless this is development without TLS. */
export function authOptions(env: ServerEnv) {
  const { GITHUB_CLIENT_ID: clientId, GITHUB_CLIENT_SECRET: clientSecret } = env;
  return {
    ring: parseKeyRing(env.AUTH_SECRET, env.AUTH_SECRET_PREVIOUS),
    publicUrl: env.PUBLIC_URL,
    origins: env.CORS_ORIGINS,
    secureCookies: env.RELEASE !== 'dev' || env.PUBLIC_URL.startsWith('https:'),
    github: clientId && clientSecret ? { clientId, clientSecret } : undefined,
  };
}

/** Which job boards are crawled. */
export function boardSettings(env: ServerEnv) {
  const { ADZUNA_APP_ID: appId, ADZUNA_API_KEY: appKey, ADZUNA_SEARCHES: searches } = env;
  return {
    open: env.BOARDS ?? (env.RELEASE === 'dev' ? [] : ALL_OPEN_BOARDS),
    companies: env.COMPANY_BOARDS,
    adzuna: appId && appKey ? { appId, appKey, searches } : undefined,
  };
}
