import { expect, it } from 'vitest';
import { expectAll } from './expect-all.ts';

it('passes when every condition holds, and lists what was observed', () => {
  const conditions = { status: [200, 200], release: ['new', 'new'], 'the lock is free': true } as const;
  expect(expectAll('it serves', conditions, 'after 2 s')).toEqual({
    assertion: 'it serves',
    passed: true,
    detail: 'status 200, release new, after 2 s',
  });
});

it.each([
  [{ status: [503, 200] }, 'status 503 (expected 200)'],
  [{ release: [undefined, 'new'] }, 'release missing (expected new)'],
  [{ 'the lock is free': false }, 'NOT the lock is free'],
  [{ reactions: [['eyes'], ['eyes', '+1']] }, 'reactions ["eyes"] (expected ["eyes","+1"])'],
] as const)('fails and says why: %j', (conditions, detail) => {
  expect(expectAll('it serves', conditions)).toMatchObject({ passed: false, detail });
});
