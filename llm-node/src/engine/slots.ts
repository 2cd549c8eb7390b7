/** A sequence of the engine, as the parent knows it. */
export interface Slot {
  readonly index: number;
  /** Tokens it holds, prompt and answer together. */
  readonly capacity: number;
  busy: boolean;
  /** The prompt that it read last; what follows it in the engine is that prompt's answer. */
  tokens: Uint32Array;
  /** When it was given work last, on whatever clock the caller uses. */
  usedAt: number;
}

/** A shared beginning shorter than this is the chat template's, and worth no choice. */
const WORTH_KEEPING = 32;

/**
 * The free sequence for a prompt: the one that has read the longest beginning of it; else the narrowest in which it
 * fits, and of those the one that was idle longest. Undefined when none is free that holds `need` tokens.
 */
export function chooseSlot(slots: readonly Slot[], tokens: Uint32Array, need: number): Slot | undefined {
  let best: { slot: Slot; shared: number } | undefined;
  for (const slot of slots) {
    if (slot.busy || slot.capacity < need) continue;
    const common = sharedLength(slot.tokens, tokens);
    const shared = common < WORTH_KEEPING ? 0 : common;
    if (!best || isBetter({ slot, shared }, best)) best = { slot, shared };
  }
  return best?.slot;
}

/** How many tokens two prompts have in common from their beginning. */
export function sharedLength(a: Uint32Array, b: Uint32Array): number {
  const end = Math.min(a.length, b.length);
  let index = 0;
  while (index < end && a[index] === b[index]) index += 1;
  return index;
}

function isBetter(one: { slot: Slot; shared: number }, other: { slot: Slot; shared: number }): boolean {
  if (one.shared !== other.shared) return one.shared > other.shared;
  if (one.slot.capacity !== other.slot.capacity) return one.slot.capacity < other.slot.capacity;
  return one.slot.usedAt < other.slot.usedAt;
}
