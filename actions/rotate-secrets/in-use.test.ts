import { expect, test } from 'vitest';
import { BACKEND_DIGESTS } from './box.ts';
import type { Context } from './context.ts';
import { inUse } from './in-use.ts';
import type { Values } from './strategy.ts';
import { FakeBox } from './testing/fake-box.ts';
import { fakeContext, fakeRotation } from './testing/fake-context.ts';

const { subject } = fakeRotation(['A', 'B']);
const fresh = { A: 'new-a', B: 'new-b' };
const old = { A: 'old-a', B: 'old-b' };

function start(...backends: Values[]) {
  const box = new FakeBox();
  box.backends = backends;
  const asked: string[] = [];
  const run: Context['box'] = async (argv) => {
    asked.push(...argv);
    return box.run(argv);
  };
  return { asked, context: { ...fakeContext('http://127.0.0.1:1'), box: run } };
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
  expect(await inUse(start(...backends).context, subject, fresh)).toBe(where);
});

test('a value of one key is not taken for that of another', async () => {
  const { context } = start({ A: 'new-b', B: 'new-a' });
  expect(await inUse(context, subject, fresh)).toBe('nowhere');
});

test('a box that does not tell is not taken for one that has none', async () => {
  const run: Context['box'] = async () => ({ exitCode: 1, stdout: '', stderr: 'Cannot connect to Docker' });
  const { context } = start(old);
  expect(await inUse({ ...context, box: run }, subject, fresh)).toBe('unknown');
});

test('the box is asked for keys, and is shown no value', async () => {
  const { asked, context } = start(fresh);
  await inUse(context, subject, { A: 'new-a' });
  expect(asked).toEqual(BACKEND_DIGESTS('A'));
});

test('what no backend reads is not there, and the box is not asked', async () => {
  const { asked, context } = start(old);
  const boxes = { ...subject, keys: subject.keys.map((key) => ({ ...key, consumer: 'box' as const })) };
  expect(await inUse(context, boxes, fresh)).toBe('not-there');
  expect(await inUse(context, subject, {})).toBe('not-there');
  expect(asked).toEqual([]);
});
