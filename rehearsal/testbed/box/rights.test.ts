import { expect, test } from 'vitest';
import { rights } from './rights.ts';

const drop = '--cap-drop=SYS_RESOURCE';
const all = 'CapBnd:\t000001ffffffffff\n';
const without = 'CapBnd:\t000001fffeffffff\n';

test('the capability is dropped where there is one, and where an old engine would ask for it', () => {
  expect(rights(26, all)).toContain(drop);
  expect(rights(20, all)).toContain(drop);
  expect(rights(20, without)).toContain(drop);
});

test('a new engine is not told to drop what there is not', () => {
  expect(rights(26, without)).not.toContain(drop);
});
