import { getLlama, InsufficientMemoryError, type Llama, NoBinaryFoundError } from 'node-llama-cpp';
import type { FromEngine, Load, ToEngine } from '../protocol.ts';

/** A loaded model. */
export interface Loaded {
  /** Tokens that each sequence holds, by its index. */
  readonly capacities: readonly number[];
  /** Numbers in one vector; 0 for a chat model. */
  readonly dimensions: number;
  handle(message: ToEngine): void;
}

/** Sends a message to the parent. */
export type Send = (message: FromEngine) => void;

/** llama.cpp from its package: a running service builds and downloads nothing. */
export function openLlama({ gpu, threads }: Load): Promise<Llama> {
  return getLlama({
    gpu,
    build: 'never',
    skipDownload: true,
    // The default is at least 4, which on 2 cores is a hundred times slower.
    maxThreads: threads,
    logLevel: 'error' as never,
  });
}

/** Why a model could not be loaded, and what to do. */
export function explainLoadFailure(error: unknown): string {
  if (error instanceof NoBinaryFoundError) {
    return 'llama.cpp has no binary for this machine: install the package @node-llama-cpp/<platform> beside the node.';
  }
  if (error instanceof InsufficientMemoryError) {
    return `It needs more memory: ${error.message} Use a smaller model, LLM_NODE_CONTEXT_SIZE or LLM_NODE_SEQUENCES.`;
  }
  return error instanceof Error ? error.message : String(error);
}
