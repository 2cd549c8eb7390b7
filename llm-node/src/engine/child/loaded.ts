import { getLlama, type Llama } from 'node-llama-cpp';
import type { FromEngine, Load, ToEngine } from '../protocol.ts';

/** A model that can be asked. */
export interface Loaded {
  /** Tokens that each sequence holds, by its index. */
  readonly capacities: readonly number[];
  /** Numbers in one vector; 0 for a chat model. */
  readonly dimensions: number;
  handle(message: ToEngine): void;
}

export type Say = (message: FromEngine) => void;

/** llama.cpp as it came with its package: nothing is built or downloaded by a running service. */
export function openLlama({ gpu, threads }: Load): Promise<Llama> {
  return getLlama({
    gpu,
    build: 'never',
    skipDownload: true,
    // Left to itself it takes at least 4, which on 2 cores is a hundred times slower.
    maxThreads: threads,
    logLevel: 'error' as never,
  });
}
