import type { Crowd, CrowdReport } from './crowd.ts';
import type { Checked, OpenAiTarget } from './openai-client.ts';

/** A request that a peer sends. */
export interface Asked {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** As text, or any bytes in base64. */
  readonly body?: string | { readonly base64: string };
  readonly timeoutMs?: number;
}

/** What came of it. */
export interface Answered {
  /** 0 when nobody answered. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why nobody answered: a code such as ECONNREFUSED. */
  readonly error: string;
}

/** A stream of server-sent events. */
export interface Streamed extends Answered {
  /** The data of each event. */
  readonly events: readonly string[];
}

/** What a peer can be asked to do: each takes and gives what can be written as JSON. */
export interface Jobs {
  /** One request, to its end. */
  ask(asked: Asked): Promise<Answered>;
  /** One request with a stream for an answer; the data of each event is told as it comes. */
  stream(asked: Asked, tell: (event: string) => void): Promise<Streamed>;
  /** Connects and says nothing: how the other side takes it. */
  knock(at: { readonly host: string; readonly port: number }): Promise<string>;
  /** The `openai` package, as its users call it. */
  openai(target: OpenAiTarget): Promise<readonly Checked[]>;
  /** Many clients at once, of which some leave; how many answers there are is told now and then. */
  crowd(crowd: Crowd, tell: (answers: string) => void): Promise<CrowdReport>;
}
