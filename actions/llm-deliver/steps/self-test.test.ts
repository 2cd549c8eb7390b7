import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readVerdict } from './self-test.ts';

it.each([
  ['loading\n{"ok":true,"reason":"passed","checks":[]}\n', { ok: true, reason: 'passed' }],
  ['{"ok":false,"reason":"no-model","checks":[]}', { ok: false, reason: 'no-model' }],
  ['{"ok":"true"}', { ok: false, reason: 'without a reason' }],
  ['{"ok":true}\n{"ok":false}\n', { ok: false, reason: 'without a reason' }],
  ['{"ok":true}\nAborted', null],
  ['[]', null],
  ['null', null],
  ['', null],
])('reads the last line of %j', (stdout, verdict) => {
  expect(readVerdict(stdout)).toEqual(verdict);
});

it('takes nothing for a pass but a true `ok`', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const verdict = readVerdict(text);
      const last = text.trimEnd().split('\n').at(-1) ?? '';
      if (verdict?.ok) expect(JSON.parse(last).ok).toBe(true);
    }),
  );
});
