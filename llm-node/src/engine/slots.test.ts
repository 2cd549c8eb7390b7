import { expect, test } from 'vitest';
import { chooseSlot, type Slot, sharedLength } from './slots.ts';

const NOW = 1_000_000;
const tokens = (length: number, from = 0) => Uint32Array.from({ length }, (_, index) => from + index);
const slot = (index: number, more: Partial<Slot> = {}): Slot => ({
  index,
  capacity: 1000,
  busy: false,
  tokens: new Uint32Array(),
  usedAt: NOW - 1000,
  ...more,
});

test('the one that has read the longest beginning of it', () => {
  const slots = [slot(0), slot(1, { tokens: tokens(100) }), slot(2, { tokens: tokens(50) })];
  expect(chooseSlot(slots, tokens(200), 300, NOW)?.index).toBe(1);
});

test('the template that all prompts begin with: after a short one, but never over a long one', () => {
  const short = Uint32Array.from([...tokens(20), ...tokens(20, 500)]);
  const long = Uint32Array.from([...tokens(20), ...tokens(900, 5000)]);
  const over = (read: Uint32Array) =>
    chooseSlot([slot(0), slot(1, { tokens: read })], tokens(200), 300, NOW)?.index;
  expect(over(short)).toBe(1);
  expect(over(long)).toBe(0);
});

test('nothing in common: the narrowest, and the one idle longest', () => {
  const slots = [slot(0, { capacity: 2000 }), slot(1, { usedAt: 9 }), slot(2, { usedAt: 5 })];
  expect(chooseSlot(slots, tokens(200), 300, NOW)?.index).toBe(2);
});

test('what was read long ago is kept for nobody', () => {
  const slots = [
    slot(0, { tokens: tokens(900, 5000), usedAt: NOW }),
    slot(1, { tokens: tokens(900, 5000), usedAt: NOW - 601_000 }),
  ];
  expect(chooseSlot(slots, tokens(200), 300, NOW)?.index).toBe(1);
});

test('never a busy one, nor one in which it does not fit', () => {
  const slots = [
    slot(0, { busy: true, tokens: tokens(100) }),
    slot(1, { capacity: 299, tokens: tokens(100) }),
  ];
  expect(chooseSlot(slots, tokens(200), 300, NOW)).toBeUndefined();
});

test('how much two prompts share', () => {
  expect(sharedLength(tokens(5), tokens(9))).toBe(5);
  expect(sharedLength(tokens(5), tokens(5, 1))).toBe(0);
  expect(sharedLength(new Uint32Array(), tokens(5))).toBe(0);
});
