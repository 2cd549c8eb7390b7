/** Where a database is and who connects to it: what a connection URL says, with nothing left to a library's guess. */
export type DatabaseAddress = {
  host: string;
  port: number;
  /** The unix socket's path when the URL names its folder, else undefined. */
  socket: string | undefined;
  user: string;
  password: string;
  database: string;
  tls: 'off' | 'required' | 'verified';
};

const TLS_OF_SSLMODE = new Map<string | null, DatabaseAddress['tls']>([
  [null, 'off'],
  ['disable', 'off'],
  ['require', 'required'],
  ['verify-full', 'verified'],
]);

/**
 * Reads `postgres://user:password@host:port/database`, with libpq's `?host=/folder` for a unix socket and `sslmode`.
 * postgres.js would take `host` and unknown parameters for server settings, so it never gets the URL. No message
 * holds a part of the URL: it contains a password.
 */
export function parseDatabaseUrl(text: string): DatabaseAddress {
  if (!URL.canParse(text)) {
    throw new Error(
      'must be postgres://user:password@host:port/database, where special characters of the password are percent-encoded',
    );
  }
  const url = new URL(text);
  if (!['postgres:', 'postgresql:'].includes(url.protocol)) throw new Error('must begin with postgres://');

  const unknown = [...url.searchParams.keys()].filter((key) => !['host', 'sslmode'].includes(key));
  if (unknown.length > 0) throw new Error('may have the parameters host and sslmode only');

  const tls = TLS_OF_SSLMODE.get(url.searchParams.get('sslmode'));
  if (!tls)
    throw new Error(`must have an sslmode of ${[...TLS_OF_SSLMODE.keys()].filter(Boolean).join(', ')}`);

  const host = url.searchParams.get('host') ?? decode(url.hostname);
  const port = Number(url.port || 5432);
  const user = decode(url.username);
  const database = decode(url.pathname.slice(1));
  if (host === '') throw new Error('must name a host');
  if (user === '') throw new Error('must name a user');
  if (database === '') throw new Error('must name a database');

  const socket = host.startsWith('/') ? `${host}/.s.PGSQL.${port}` : undefined;
  return { host, port, socket, user, password: decode(url.password), database, tls };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new Error('holds a % that is not part of a percent-encoded character: write %25', { cause });
  }
}
