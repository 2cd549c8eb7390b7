import type { LoadFigures } from './figures.ts';

/** What the generator does. Everything has a limit: a forgotten generator ends by itself. */
export interface LoadConfig {
  /** The address, such as `https://10.77.0.10`. */
  readonly baseUrl: string;
  /** PEM of the authorities that vouch for the server; by default Node's. */
  readonly ca?: string;
  /** Requests a second, on schedule. */
  readonly rate: number;
  /** Share of the requests on kept connections, 0 to 1. */
  readonly keepAliveShare: number;
  /** How many clients keep a connection. */
  readonly keepAliveClients: number;
  /** How many of those speak HTTP/2. The others speak HTTP/1.1, with one request at a time. */
  readonly h2Clients: number;
  /** How many requests a client of HTTP/2 sends at once, as a page does. */
  readonly h2Streams: number;
  /** Whether a new connection resumes the TLS session of the one before, as a browser's does, or makes a full handshake. */
  readonly resume: boolean;
  /** Addresses to send from, in turn; by default the system chooses. */
  readonly sourceAddresses: readonly string[];
  /** Paths to request, in turn. */
  readonly paths: readonly string[];
  /** A request without an answer has failed so long after its scheduled time. */
  readonly timeoutMs: number;
  /** Limits of the whole run. */
  readonly maxSeconds: number;
  readonly maxRequests: number;
  /** A CSV file for the record of every request. */
  readonly recordFile?: string;
}

/** The jobs of the generator. */
export interface LoadJobs {
  start(config: LoadConfig): Promise<void>;
  stop(options: { readonly atLeast: number }): Promise<LoadFigures>;
}
