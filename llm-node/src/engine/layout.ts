/** One `llama_context`: its sequences are worked on in one batch, with so many threads. */
export interface ContextLayout {
  /** Tokens that one sequence holds. */
  readonly contextSize: number;
  readonly sequences: number;
  /** At most; fewer while other contexts are at work. */
  readonly threads: number;
}

/** What a layout depends on. */
export interface Machine {
  /** Cores that may be used. */
  readonly cores: number;
  readonly gpu: boolean;
  /** Bytes for what sequences remember (the KV cache), all together. */
  readonly cacheBytes: number;
}

export interface ModelFacts {
  /** Tokens that the model was trained to see at once. */
  readonly trainContext: number;
  /** Bytes of KV cache for one token. */
  readonly cacheBytesPerToken: number;
}

export interface Wanted {
  /** Tokens a sequence; the model's own limit if that is less. */
  readonly contextSize: number;
  /** null: as many as serve the machine. */
  readonly sequences: number | null;
}

/** More add waiting in the engine instead of in the queue, where it is fair. */
const MOST_SEQUENCES = 8;
/** llama.cpp rounds a context up to a multiple of this. */
const STEP = 256;
/** A narrow context holds a short question and its answer. */
const NARROWEST = 512;

/**
 * Lays sequences out for a machine. On a GPU, one context whose sequences are read in one batch. On CPUs a batch of many
 * sequences is no faster than one after the other, so each sequence has a context of its own: full ones first, one a
 * core; what is left of the memory holds narrow ones, in which short requests need not wait for long ones. There is
 * always one full context, whatever the memory.
 */
export function layOut(machine: Machine, model: ModelFacts, wanted: Wanted): ContextLayout[] {
  const contextSize = roundUp(Math.max(STEP, Math.min(wanted.contextSize, model.trainContext)));
  const affordable = (size: number, bytes: number): number =>
    Math.floor(bytes / Math.max(1, size * model.cacheBytesPerToken));
  const threads = machine.cores;
  const most = wanted.sequences ?? MOST_SEQUENCES;
  if (machine.gpu) {
    const fitting = wanted.sequences ?? Math.min(most, affordable(contextSize, machine.cacheBytes));
    return [{ contextSize, sequences: Math.max(1, fitting), threads }];
  }
  const single = (size: number): ContextLayout => ({ contextSize: size, sequences: 1, threads });
  if (wanted.sequences !== null) return Array.from({ length: most }, () => single(contextSize));
  const full = Math.max(1, Math.min(machine.cores, most, affordable(contextSize, machine.cacheBytes)));
  const narrowSize = Math.max(NARROWEST, roundUp(contextSize / 4));
  const left = machine.cacheBytes - full * contextSize * model.cacheBytesPerToken;
  const narrow =
    narrowSize < contextSize ? Math.max(0, Math.min(most - full, affordable(narrowSize, left))) : 0;
  return [
    ...Array.from({ length: full }, () => single(contextSize)),
    ...Array.from({ length: narrow }, () => single(narrowSize)),
  ];
}

/** Bytes to spend on the KV cache when nobody said: a quarter of what is free, since the model itself is still to come. */
export function cacheBudget(availableBytes: number): number {
  return Math.floor(availableBytes / 4);
}

function roundUp(tokens: number): number {
  return Math.ceil(tokens / STEP) * STEP;
}
