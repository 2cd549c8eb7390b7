import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../.ci/fast-check.ts';
import { COMMANDS, type Command } from './commands.ts';
import { parseComment } from './parse.ts';

const release = '20260102T030405Z-0123456789ab';

/** A command with everything that the table can say. */
const turn: Command = {
  name: 'turn',
  what: 'turns',
  parameters: [
    { name: 'way', pattern: /^(left|right)$/, expected: 'left or right' },
    { name: 'name', pattern: /^[A-Z_]+$/, expected: 'names', many: true },
  ],
  flags: ['--dry-run'],
  plan: () => [],
};

const shape = (body: string, commands = COMMANDS) => {
  const parsed = parseComment(body, commands);
  if (parsed.kind === 'command') return { command: parsed.command.name, given: parsed.given };
  return parsed.kind === 'malformed' ? parsed.reason : parsed.kind;
};

describe('parseComment', () => {
  it.each([
    ['/rollback', { command: 'rollback', given: {} }],
    [`/rollback ${release}`, { command: 'rollback', given: { release } }],
    [`/rollback \t ${release} \r\n\r\n`, { command: 'rollback', given: { release } }],
    ['/restore', { command: 'restore', given: {} }],
    ['/restore --dry-run', { command: 'restore', given: { '--dry-run': true } }],
    ['/restore latest --dry-run', { command: 'restore', given: { to: 'latest', '--dry-run': true } }],
    ['/restore 2026-11-30T09:15:00Z', { command: 'restore', given: { to: '2026-11-30T09:15:00Z' } }],
    ['/restore 2026-11-30T09:15Z', { command: 'restore', given: { to: '2026-11-30T09:15Z' } }],
    ['/restore 20261129-031500F', { command: 'restore', given: { to: '20261129-031500F' } }],
    [
      '/restore 20261129-031500F_20261130-031500D',
      { command: 'restore', given: { to: '20261129-031500F_20261130-031500D' } },
    ],
    ['/status', { command: 'status', given: {} }],
    ['/help\n \n', { command: 'help', given: {} }],
  ])('takes %j', (body, expected) => expect(shape(body)).toEqual(expected));

  it.each([
    '',
    'rollback',
    ' /rollback',
    '\n/rollback',
    '\uFEFF/rollback',
    'please /rollback',
    '> /rollback',
    '`/rollback`',
    '／rollback',
    '/',
    '//rollback',
    '/etc/passwd',
    '/ rollback',
  ])('takes %j for no command', (body) => expect(shape(body)).toBe('none'));

  it.each([
    '/rollbackX',
    '/rollback:',
    '/Rollback',
    '/ROLLBACK',
    '/rollback;',
    '/rollback\u0000',
    '/rollback\u00A0',
    '/rollback\u200B',
    '/rоllback', // with a Cyrillic o
    '/constructor',
    '/__proto__',
    '/rotate',
  ])('takes %j for a command that there is not', (body) => expect(shape(body)).toBe('unknown'));

  it.each([
    `/rollback ${release}X`,
    `/rollback ${release}\u0000`,
    `/rollback ${release}\u2028ls`,
    `/rollback ${release};rm`,
    '/rollback ; rm -rf /',
    '/rollback $(id)',
    '/rollback `id`',
    '/rollback ../../etc',
    '/rollback --force',
    `/rollback ${release} ${release}`,
    `/rollback "${release}"`,
    `/rollback ${release.replace('0', '０')}`,
    `/rollback ${release} && id`,
    '/restore now',
    '/restore empty',
    '/restore Latest',
    '/restore latest latest',
    '/restore latest;id',
    '/restore 2026-11-30',
    '/restore 2026-11-30 09:15',
    '/restore 2026-11-30T09:15:00',
    '/restore 2026-11-30T09:15:00+01:00',
    '/restore 2026-11-30T09:15:00.5Z',
    '/restore 2026-13-30T09:15:00Z',
    '/restore 2026-11-32T09:15:00Z',
    '/restore 2026-11-30T24:15:00Z',
    '/restore 2026-11-30T09:60:00Z',
    `/restore 2026-11-30T09:15:00Z'`,
    '/restore 2026-11-30T09:15:00Z\u0000',
    '/restore 2026-11-30T09:15:00Z\u2028',
    '/restore ２026-11-30T09:15:00Z',
    '/restore 20261129-031500',
    '/restore 20261129-031500F_20261130-031500X',
    '/restore --to=latest',
    '/restore --force',
    '/status now',
    '/help me',
    `/rollback ${' '.repeat(2000)}`,
  ])('refuses the arguments of %j', (body) => expect(shape(body)).toBe('bad-arguments'));

  it.each([
    `/rollback\n${release}`,
    '/rollback\nrm -rf /',
    '/rollback\r\rplease',
    '/status\n\n/rollback',
    '/status\n\u0000',
  ])('refuses the lines of %j', (body) => expect(shape(body)).toBe('more-lines'));

  it('knows flags, and what can be many', () => {
    const read = (line: string) => shape(line, [turn]);
    expect(read('/turn left A --dry-run B_C')).toEqual({
      command: 'turn',
      given: { way: 'left', name: ['A', 'B_C'], '--dry-run': true },
    });
    expect(read('/turn --dry-run')).toEqual({ command: 'turn', given: { '--dry-run': true } });
    expect(read('/turn --dry-run --dry-run')).toBe('bad-arguments');
    expect(read('/turn --dry')).toBe('bad-arguments');
    expect(read('/turn left A b')).toBe('bad-arguments');
  });

  it('never throws, and lets nothing through that does not match, whatever is written', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '/rollback',
        '/turn',
        '/status',
        '/restore',
        release,
        'left',
        'A',
        '--dry-run',
        'latest',
      ),
      fc.constantFrom('2026-11-30T09:15Z', '20261129-031500F', '2026-11-30T09:15:00Z'),
      fc.constantFrom(' ', '\t', '\n', '\r\n', '\u2028', '\u0000', '\u00A0'),
      fc.constantFrom(
        '; rm -rf',
        '$(id)',
        '`id`',
        `\${{ secrets }}`,
        '|',
        '&&',
        '"',
        "'",
        '../',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const body = fc
      .tuple(
        fc.constantFrom('', '/rollback ', '/turn ', '/status ', '/restore '),
        fc.array(piece, { maxLength: 12 }),
      )
      .map(([start, pieces]) => start + pieces.join(''));
    const commands = [...COMMANDS, turn];
    let taken = 0;
    fc.assert(
      fc.property(body, (text) => {
        const parsed = parseComment(text, commands);
        if (parsed.kind !== 'command') return;
        taken += 1;
        expect(text.split(/[ \t\r\n]/, 1)).toEqual([`/${parsed.command.name}`]);
        for (const [name, value] of Object.entries(parsed.given)) {
          if (value === true) expect(parsed.command.flags).toContain(name);
          const pattern = parsed.command.parameters.find((one) => one.name === name)?.pattern;
          const texts = value === true ? [] : [value].flat();
          for (const one of texts) expect(one).toMatch(pattern ?? /^never$/);
        }
      }),
      atLeast(5_000),
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('does not read the longest comment that GitHub takes again for each of its characters', () => {
    const start = performance.now();
    for (const long of ['/rollback ', '/', ' ', '\n', '/rollback\n', '💥']) parseComment(long.repeat(70_000));
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});

describe('the table', () => {
  it('has patterns that match a whole argument', () => {
    for (const { pattern } of COMMANDS.flatMap(({ parameters }) => parameters)) {
      expect(pattern.source).toMatch(/^\^.*\$$/);
      expect(pattern.flags).toBe('');
    }
  });
});
