/** A sequence of the engine, as the parent knows it. */
export interface Slot {
  readonly index: number;
  /** Tokens it holds, prompt and answer together. */
  readonly capacity: number;
  busy: boolean;
  /** Its latest prompt, which the answer follows in the engine. */
  tokens: Uint32Array;
  /** When it was last used, on the clock of the caller. */
  usedAt: number;
}

/** After this time no follow-up is expected, and overwriting a sequence costs nothing. */
const EXPIRED_MS = 10 * 60_000;
/** An overwritten token counts half of a saved one: it may never be needed again. */
const LOSS = 0.5;

/**
 * Selects a free sequence for a prompt: the one that saves the most tokens, minus the cost of what it overwrites. Among
 * equals the smallest that fits, then the one that was idle longest. Undefined when no free one holds `need` tokens.
 * `now` is on the clock of `usedAt`.
 */
export function chooseSlot(
  slots: readonly Slot[],
  tokens: Uint32Array,
  need: number,
  now: number,
): Slot | undefined {
  let best: { slot: Slot; gain: number } | undefined;
  for (const slot of slots) {
    if (slot.busy || slot.capacity < need) continue;
    const one = { slot, gain: gainOf(slot, tokens, now) };
    if (!best || isBetter(one, best)) best = one;
  }
  return best?.slot;
}

function gainOf({ tokens: read, usedAt }: Slot, tokens: Uint32Array, now: number): number {
  const shared = sharedLength(read, tokens);
  const lost = now - usedAt > EXPIRED_MS ? 0 : read.length - shared;
  return shared - LOSS * lost;
}

/** The length of the common prefix of two prompts. */
export function sharedLength(a: Uint32Array, b: Uint32Array): number {
  const end = Math.min(a.length, b.length);
  let index = 0;
  while (index < end && a[index] === b[index]) index += 1;
  return index;
}

function isBetter(one: { slot: Slot; gain: number }, other: { slot: Slot; gain: number }): boolean {
  if (one.gain !== other.gain) return one.gain > other.gain;
  if (one.slot.capacity !== other.slot.capacity) return one.slot.capacity < other.slot.capacity;
  return one.slot.usedAt < other.slot.usedAt;
}
