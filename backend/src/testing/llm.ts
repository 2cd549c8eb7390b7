import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { createLlm, type Llm } from '../llm/client.ts';
import type { Limits } from '../llm/limits.ts';
import type { ChatRequest } from '../llm/request.ts';
import { TOKEN } from './llm-server.ts';

/** Generous, for a busy machine: a test of a limit passes its own. */
const LIMITS: Limits = {
  firstMs: 90_000,
  idleMs: 90_000,
  totalMs: 90_000,
  probeMs: 10_000,
  probeEveryMs: 100,
  trialMs: 10_000,
};

export const request: ChatRequest = {
  messages: [{ role: 'user', content: 'a secret resume' }],
  maxTokens: 100,
};

/** A signal that never aborts. */
export const stay = (): AbortSignal => new AbortController().signal;

export type TestLlm = Llm & Disposable & { readonly lines: Record<string, unknown>[] };

/** A client of these servers. */
export function clientOf(servers: readonly { url: string }[], limits: Partial<Limits> = {}): TestLlm {
  const lines: Record<string, unknown>[] = [];
  const note = (line: object) => void lines.push({ ...line });
  const llm = createLlm({
    urls: servers.map(({ url }) => url),
    token: TOKEN,
    limits: { ...LIMITS, ...limits },
    log: { info: note, warn: note },
  });
  return Object.assign(llm, { lines, [Symbol.dispose]: () => llm.close() });
}

export async function read(llm: Llm, signal = stay()): Promise<string> {
  let text = '';
  for await (const piece of llm.chatStream(request, signal)) text += piece;
  return text;
}

export async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 12_000 && !condition(); tries += 1) await sleep(10);
  expect(condition()).toBe(true);
}
