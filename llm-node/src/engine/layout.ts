/** One `llama_context`, whose sequences share a batch. */
export interface ContextLayout {
  /** Tokens of one sequence. */
  readonly contextSize: number;
  readonly sequences: number;
  /** The most; fewer while other contexts are busy. */
  readonly threads: number;
}

export interface Machine {
  readonly cores: number;
  readonly gpu: boolean;
  /** Bytes for the KV cache of all sequences. */
  readonly cacheBytes: number;
}

export interface ModelFacts {
  /** The context that the model was trained with. */
  readonly trainContext: number;
  readonly cacheBytesPerToken: number;
}

export interface Wanted {
  /** Tokens of a sequence, up to the model's own limit. */
  readonly contextSize: number;
  /** null: as many as fit the machine. */
  readonly sequences: number | null;
}

/** More of them would wait in the engine instead of in the fair queue. */
const MAX_SEQUENCES = 8;
/** llama.cpp rounds a context up to a multiple of it. */
const STEP = 256;
/** Enough for a short question and its answer. */
const MIN_CONTEXT = 512;

/**
 * Plans the contexts for a machine. On a GPU, one context with all sequences in a batch. On CPUs a batch is no faster than
 * one sequence after the other, so each has its own context: a full one per core, and small ones in the rest of the memory,
 * so that short requests need not wait for long ones. There is always one full context, whatever the memory.
 */
export function layOut(machine: Machine, model: ModelFacts, wanted: Wanted): ContextLayout[] {
  const contextSize = roundUp(Math.max(STEP, Math.min(wanted.contextSize, model.trainContext)));
  const affordable = (size: number, bytes: number): number =>
    Math.floor(bytes / Math.max(1, size * model.cacheBytesPerToken));
  const threads = machine.cores;
  const most = wanted.sequences ?? MAX_SEQUENCES;
  if (machine.gpu) {
    const fitting = wanted.sequences ?? Math.min(most, affordable(contextSize, machine.cacheBytes));
    return [{ contextSize, sequences: Math.max(1, fitting), threads }];
  }
  const single = (size: number): ContextLayout => ({ contextSize: size, sequences: 1, threads });
  if (wanted.sequences !== null) return Array.from({ length: most }, () => single(contextSize));
  const full = Math.max(1, Math.min(machine.cores, most, affordable(contextSize, machine.cacheBytes)));
  const smallSize = Math.max(MIN_CONTEXT, roundUp(contextSize / 4));
  const left = machine.cacheBytes - full * contextSize * model.cacheBytesPerToken;
  const small = smallSize < contextSize ? Math.max(0, Math.min(most - full, affordable(smallSize, left))) : 0;
  return [
    ...Array.from({ length: full }, () => single(contextSize)),
    ...Array.from({ length: small }, () => single(smallSize)),
  ];
}

/** The default size of the KV cache: a quarter of the free memory, since the model is not loaded yet. */
export function cacheBudget(availableBytes: number): number {
  return Math.floor(availableBytes / 4);
}

function roundUp(tokens: number): number {
  return Math.ceil(tokens / STEP) * STEP;
}
