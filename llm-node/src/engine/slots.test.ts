import { expect, test } from 'vitest';
import { chooseSlot, type Slot, sharedLength } from './slots.ts';

const tokens = (length: number, from = 0) => Uint32Array.from({ length }, (_, index) => from + index);
const slot = (index: number, more: Partial<Slot> = {}): Slot => ({
  index,
  capacity: 1000,
  busy: false,
  tokens: new Uint32Array(),
  usedAt: 0,
  ...more,
});

test('the one that has read the longest beginning of it', () => {
  const slots = [slot(0), slot(1, { tokens: tokens(100) }), slot(2, { tokens: tokens(50) })];
  expect(chooseSlot(slots, tokens(200), 300)?.index).toBe(1);
});

test('a beginning that all share decides nothing: then the narrowest, and the one idle longest', () => {
  const begun = tokens(20);
  const slots = [
    slot(0, { capacity: 2000, usedAt: 1 }),
    slot(1, { tokens: begun, usedAt: 9 }),
    slot(2, { usedAt: 5 }),
  ];
  expect(chooseSlot(slots, tokens(200), 300)?.index).toBe(2);
});

test('never a busy one, nor one in which it does not fit', () => {
  const slots = [
    slot(0, { busy: true, tokens: tokens(100) }),
    slot(1, { capacity: 299, tokens: tokens(100) }),
  ];
  expect(chooseSlot(slots, tokens(200), 300)).toBeUndefined();
});

test('how much two prompts share', () => {
  expect(sharedLength(tokens(5), tokens(9))).toBe(5);
  expect(sharedLength(tokens(5), tokens(5, 1))).toBe(0);
  expect(sharedLength(new Uint32Array(), tokens(5))).toBe(0);
});
