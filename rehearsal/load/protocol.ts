import type { LoadFigures } from './figures.ts';

/** What the generator is asked to do. Everything has a limit: a forgotten generator ends by itself. */
export interface LoadConfig {
  /** Where the requests go, e.g. `http://10.77.0.10`. */
  baseUrl: string;
  /** Requests a second, on schedule whatever the answers do. */
  rate: number;
  /** Share of the requests sent by clients that keep their connection, 0 to 1. */
  keepAliveShare: number;
  /** How many clients keep a connection; each has one request at a time. */
  keepAliveClients: number;
  /** Addresses to send from, taken in turn. None: the system chooses. */
  sourceAddresses: string[];
  /** Paths asked for, in turn. */
  paths: string[];
  /** A request unanswered for so long, counted from its scheduled time, has failed. */
  timeoutMs: number;
  /** Hard limits of the whole run. */
  maxSeconds: number;
  maxRequests: number;
  /** One CSV line a request is written here when the load stops. */
  recordFile?: string;
}

/** Parent to generator. */
export type Command = { type: 'start'; config: LoadConfig } | { type: 'stop' };

/** Generator to parent. `counts` comes every half second. */
export type Report =
  | { type: 'started' }
  | { type: 'counts'; sent: number; failed: number }
  | { type: 'figures'; figures: LoadFigures }
  | { type: 'error'; message: string };
