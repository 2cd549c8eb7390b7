import { Call, Deadline } from './deadline.ts';
import { LlmError } from './errors.ts';
import { type Address, get } from './http.ts';
import type { Limits } from './limits.ts';
import { type Readiness, readReadiness } from './protocol.ts';

/** How the language model, or a node of it, is: `degraded` when only part of it answers. */
export type LlmState = 'up' | 'degraded' | 'down';

/** Why a node is in its state. */
export type NodeReason =
  /** Both models answer. */
  | 'ready'
  /** One of two models answers. */
  | 'half-ready'
  /** No model answers. */
  | 'not-ready'
  | 'stopping'
  /** It says to be ready, and requests fail. */
  | 'failing'
  /** It does not take the token, or not from here. */
  | 'token-refused'
  /** Something else answers there. */
  | 'no-node'
  | 'unreachable';

export interface Seen {
  readonly state: LlmState;
  readonly reason: NodeReason;
  readonly models: Readiness['models'] | undefined;
}

const SAYS = {
  ready: ['up', 'ready'],
  degraded: ['degraded', 'half-ready'],
  'not-ready': ['down', 'not-ready'],
  stopping: ['down', 'stopping'],
} as const satisfies Record<Readiness['status'], readonly [LlmState, NodeReason]>;

/** Polls a node's state and whether it takes the token. Never throws. */
export async function probe(address: Address, limits: Limits, signal: AbortSignal): Promise<Seen> {
  const away = (reason: NodeReason): Seen => ({ state: 'down', reason, models: undefined });
  using call = new Call(signal, limits.probeMs);
  using deadline = new Deadline(call, { firstMs: limits.probeMs, idleMs: limits.probeMs });
  try {
    const { status, models } = readReadiness((await get(address, '/ready', deadline)).body);
    const [state, reason] = SAYS[status];
    if (state === 'down') return { state, reason, models };
    const taken = (await get(address, '/v1/models', deadline)).status;
    if (taken === 401 || taken === 403) return away('token-refused');
    return taken === 200 ? { state, reason, models } : away('no-node');
  } catch (error) {
    return away(error instanceof LlmError && error.reason === 'llm-bad-answer' ? 'no-node' : 'unreachable');
  }
}
