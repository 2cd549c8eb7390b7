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

/** Nobody is expected back after ten minutes: what a sequence has read may then be overwritten at no loss. */
const FORGOTTEN_MS = 10 * 60_000;
/** What is overwritten is worth half of what is saved: it may never be asked for again. */
const LOSS = 0.5;

/**
 * The free sequence for a prompt: the one in which reading it saves the most, less what others lose by it, in tokens.
 * Between equals the narrowest in which it fits, and of those the one that was idle longest. Undefined when none is free
 * that holds `need` tokens. `now` is on the clock of `usedAt`.
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
  const lost = now - usedAt > FORGOTTEN_MS ? 0 : read.length - shared;
  return shared - LOSS * lost;
}

/** How many tokens two prompts have in common from their beginning. */
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
