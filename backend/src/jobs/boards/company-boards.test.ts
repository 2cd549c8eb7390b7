import { expect, it } from 'vitest';
import { parseCompanyBoards } from './company-boards.ts';
import { ALL_OPEN_BOARDS, parseOpenBoards } from './open-boards.ts';

it('reads providers, tokens and names', () => {
  expect(
    parseCompanyBoards(
      ' greenhouse:acme-robotics, lever:globex = Globex  Ltd ,lever-eu:globex,ashby:OpenThing',
    ),
  ).toEqual([
    { provider: 'greenhouse', token: 'acme-robotics', name: 'Acme Robotics' },
    { provider: 'lever', token: 'globex', name: 'Globex Ltd' },
    { provider: 'lever-eu', token: 'globex', name: 'Globex' },
    { provider: 'ashby', token: 'OpenThing', name: 'OpenThing' },
  ]);
  expect(parseCompanyBoards('')).toEqual([]);
});

it.each([
  'acme',
  'workday:acme',
  'lever:',
  'lever:https://evil.example',
  'lever:a/../b',
  'lever:..',
  'lever:a..b',
  'greenhouse:acme?x=1',
  'greenhouse:acme#x',
  'ashby:a@b',
  'ashby:a%2fb',
  'lever:acme,lever:acme',
  `lever:${'a'.repeat(101)}`,
  `lever:acme=${'n'.repeat(101)}`,
  Array.from({ length: 201 }, (_, n) => `lever:c${n}`).join(','),
])('refuses %s', (text) => expect(() => parseCompanyBoards(text)).toThrow(/^(?:must|has)/));

it('reads which boards to use', () => {
  expect(parseOpenBoards('none')).toEqual([]);
  expect(parseOpenBoards('jobicy, arbeitnow,jobicy')).toEqual(['jobicy', 'arbeitnow']);
  expect(parseOpenBoards(ALL_OPEN_BOARDS.join(','))).toEqual(ALL_OPEN_BOARDS);
  for (const wrong of ['', 'themuse', 'none,jobicy', 'Jobicy'])
    expect(() => parseOpenBoards(wrong)).toThrow('must be none');
});
