import type { ManyClients, ManyClientsReport } from './many-clients.ts';
import type { Checked, OpenAiTarget } from './openai.ts';

/** A request that a peer sends. */
export interface PeerRequest {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, or any bytes in base64. */
  readonly body?: string | { readonly base64: string };
  readonly timeoutMs?: number;
}

/** The answer to it. */
export interface PeerAnswer {
  /** 0 without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why there is no answer: a code such as ECONNREFUSED. */
  readonly error: string;
}

/** A stream of server-sent events. */
export interface PeerStream extends PeerAnswer {
  /** The data of each event. */
  readonly events: readonly string[];
}

/** What a peer can do. */
export interface PeerJobs {
  request(request: PeerRequest): Promise<PeerAnswer>;
  /** Emits the data of each event as it arrives. */
  stream(request: PeerRequest, emit: (event: string) => void): Promise<PeerStream>;
  /** Connects and sends nothing. */
  connectOnly(to: { readonly host: string; readonly port: number }): Promise<string>;
  /** Uses the `openai` package as its users do. */
  openai(target: OpenAiTarget): Promise<readonly Checked[]>;
  /** Runs many clients at once, of which half disconnect early. */
  manyClients(options: ManyClients): Promise<ManyClientsReport>;
}
