import { expect, test } from 'vitest';
import { BACKEND_DIGESTS } from './box.ts';
import { inUse } from './in-use.ts';
import { fakeOutside, fakeRotation } from './strategies/fixtures.ts';
import type { Outside, Values } from './strategy.ts';
import { FakeBox } from './testing/fake-box.ts';

const { subject } = fakeRotation(['A', 'B']);
const fresh = { A: 'new-a', B: 'new-b' };
const old = { A: 'old-a', B: 'old-b' };

function start(...backends: Values[]) {
  const box = new FakeBox();
  box.backends = backends;
  const asked: string[] = [];
  const run: Outside['box'] = async (argv) => {
    asked.push(...argv);
    return box.run(argv);
  };
  return { asked, outside: { ...fakeOutside('http://127.0.0.1:1'), box: run } };
}

test.each([
  ['everywhere', [fresh]],
  ['everywhere', [fresh, { ...fresh, OTHER: 'x' }]],
  ['nowhere', [old]],
  ['nowhere', [{}]],
  ['somewhere', [old, fresh]],
  // A run died between two parameters, and a deploy came.
  ['somewhere', [{ ...old, A: 'new-a' }]],
  // Nothing may be concluded from a box without a backend.
  ['nowhere', []],
] as const)('new values are %s: %j', async (where, backends) => {
  expect(await inUse(start(...backends).outside, subject, fresh)).toBe(where);
});

test('a value of one key is not taken for that of another', async () => {
  const { outside } = start({ A: 'new-b', B: 'new-a' });
  expect(await inUse(outside, subject, fresh)).toBe('nowhere');
});

test('a box that does not tell is not taken for one that has none', async () => {
  const run: Outside['box'] = async () => ({ exitCode: 1, stdout: '', stderr: 'Cannot connect to Docker' });
  const { outside } = start(old);
  expect(await inUse({ ...outside, box: run }, subject, fresh)).toBe('unknown');
});

test('the box is asked for keys, and is shown no value', async () => {
  const { asked, outside } = start(fresh);
  await inUse(outside, subject, { A: 'new-a' });
  expect(asked).toEqual(BACKEND_DIGESTS('A'));
});

test('what no backend reads is not there, and the box is not asked', async () => {
  const { asked, outside } = start(old);
  const boxes = { ...subject, keys: subject.keys.map((key) => ({ ...key, consumer: 'box' as const })) };
  expect(await inUse(outside, boxes, fresh)).toBe('not-there');
  expect(await inUse(outside, subject, {})).toBe('not-there');
  expect(asked).toEqual([]);
});
