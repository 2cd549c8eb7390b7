import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ListCursor, ListPage, ParameterStore } from '../shared/ssm.ts';
import { parseTemplate } from '../shared/template.ts';
import { warnOfUnknown } from './unknown.ts';

const settings = { path: '/p', template: 'list' };
const keys = parseTemplate(
  '# A.\n# @required\n# @consumer backend\n# @format any\n# @made-by machine hex32\n# @rotate x\nA=\n',
  'list',
);
const cursor = (token: string): ListCursor => ({ by: 'DescribeParameters', token });
let log: string[];

beforeEach(() => {
  log = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => log.push(String(chunk)) > 0);
});
afterEach(() => vi.restoreAllMocks());

/** A store with these pages, and what it was asked to go on from. */
function storeOf(...pages: (ListPage | Error)[]) {
  const list = vi.fn(async function* (_path: string, _from?: ListCursor) {
    for (const page of pages) {
      if (page instanceof Error) throw page;
      yield page;
    }
  });
  return { list } as unknown as ParameterStore & { list: typeof list };
}

it('warns of what the list does not know, on every page', async () => {
  const store = storeOf(
    { names: ['/p/B', '/p/A'], next: cursor('2') },
    { names: [], next: cursor('3') },
    { names: ['/p/C'], next: null },
  );
  expect(await warnOfUnknown(store, settings, keys)).toBeNull();
  expect(log.join('').match(/\/p\/\w/g)).toEqual(['/p/B', '/p/C']);
});

it('stops where it may not go on, and goes on there', async () => {
  const store = storeOf({ names: ['/p/B'], next: cursor('2') }, { names: ['/p/C'], next: null });
  expect(await warnOfUnknown(store, settings, keys, () => false)).toEqual(cursor('2'));
  expect(log.join('')).not.toContain('/p/C');
  await warnOfUnknown(store, settings, keys, undefined, cursor('2'));
  expect(store.list).toHaveBeenLastCalledWith('/p', cursor('2'));
});

it('warns, and no more, when the list cannot be had', async () => {
  const store = storeOf({ names: [], next: cursor('2') }, new Error('denied'));
  expect(await warnOfUnknown(store, settings, keys)).toBeNull();
  expect(log.join('')).toContain('::warning::Keys that are not in list may go unnoticed: denied');
});
