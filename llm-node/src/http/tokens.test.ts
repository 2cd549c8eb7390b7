import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLogger } from '../log.ts';
import { fixedTokens, parseTokens } from './tokens.ts';
import { tokensFromFile } from './tokens-file.ts';

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
const current = `LLM_NODE_TOKEN="${one}"\n`;

describe('tokens', () => {
  it('are accepted whole, and nothing else is', () => {
    const tokens = fixedTokens([one, two]);
    expect([one, two].map(tokens.accepts)).toEqual([true, true]);
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('', one.slice(1), `${one} `, `${one}${two}`)),
        (other) => !tokens.accepts(other),
      ),
    );
    expect(fixedTokens([]).accepts('')).toBe(false);
  });
});

describe('parseTokens', () => {
  it('takes one token, or two while a rotation is under way', () => {
    expect(parseTokens(current)).toEqual([one]);
    expect(
      parseTokens(`# by render-env\n\nLLM_NODE_TOKEN=${one}\r\nLLM_NODE_TOKEN_PREVIOUS="${two}"`),
    ).toEqual([one, two]);
  });

  it.each([
    ['', 'LLM_NODE_TOKEN is missing'],
    [`LLM_NODE_TOKEN_PREVIOUS="${one}"`, 'LLM_NODE_TOKEN is missing'],
    [`${current}${current}`, 'LLM_NODE_TOKEN is there twice'],
    ['LLM_NODE_TOKEN="short"', 'a line is not'],
    [`LLM_NODE_TOKEN="${one}`, 'a line is not'],
    [`LLM_NODE_TOKEN="${one}" # today's`, 'a line is not'],
    [`${current}OTHER="${one}"`, 'a line is not'],
  ])('refuses %j', (text, message) => {
    expect(() => parseTokens(text)).toThrow(message);
  });

  it('quotes no token whatever is wrong', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        try {
          parseTokens(`${before}${one}${after}`);
        } catch (error) {
          expect((error as Error).message).not.toContain(one);
        }
      }),
    );
  });
});

describe('tokensFromFile', () => {
  let folder: string;
  let path: string;
  let now: number;
  let lines: Record<string, unknown>[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tokens-'));
    path = join(folder, 'tokens.env');
    now = 0;
    lines = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function open() {
    const log = createLogger(
      { LOG_LEVEL: 'info', RELEASE: 'dev' },
      { write: (line) => lines.push(JSON.parse(line)) },
    );
    return tokensFromFile({ path, log, now: () => now });
  }

  /** As a deployment does it: written beside, then renamed. */
  function replace(text: string): void {
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
    now += 1_000;
  }

  it('follows a rotation, without a restart', () => {
    replace(current);
    const tokens = open();
    expect(tokens.problem()).toBe(null);
    replace(`LLM_NODE_TOKEN="${two}"\nLLM_NODE_TOKEN_PREVIOUS="${one}"\n`);
    expect([one, two, three].map(tokens.accepts)).toEqual([true, true, false]);
    replace(`LLM_NODE_TOKEN="${two}"\n`);
    expect([one, two, three].map(tokens.accepts)).toEqual([false, true, false]);
    expect(lines.map(({ msg, tokens: count }) => [msg, count])).toEqual([
      ['tokens loaded', 1],
      ['tokens loaded', 2],
      ['tokens loaded', 1],
    ]);
  });

  it('looks at the file once a second at most', () => {
    replace(current);
    const tokens = open();
    replace(`LLM_NODE_TOKEN="${two}"\n`);
    now -= 1;
    expect(tokens.accepts(two)).toBe(false);
    now += 1;
    expect(tokens.accepts(two)).toBe(true);
  });

  it('keeps the last good ones while the file is broken or gone, and says so once', () => {
    replace(current);
    const tokens = open();
    replace('LLM_NODE_TOKEN=');
    expect(tokens.accepts(one)).toBe(true);
    now += 1_000;
    expect(tokens.accepts(one)).toBe(true);
    rmSync(path);
    now += 1_000;
    expect(tokens.accepts(one)).toBe(true);
    expect(tokens.problem()).toBe(null);
    expect(lines.slice(1)).toMatchObject([
      {
        level: 'error',
        reason: 'tokens-unreadable',
        kept: true,
        detail: expect.stringContaining('a line is not'),
      },
      { level: 'error', reason: 'tokens-unreadable', kept: true, detail: expect.stringContaining('ENOENT') },
    ]);
    replace(`LLM_NODE_TOKEN="${two}"\n`);
    expect([one, two].map(tokens.accepts)).toEqual([false, true]);
    expect(JSON.stringify(lines)).not.toMatch(/1{64}|2{64}/);
  });

  it('starts without a file, accepts nothing, and takes it up when it comes', () => {
    const tokens = open();
    expect(tokens.accepts(one)).toBe(false);
    expect(tokens.problem()).toBe('the tokens file could not be read');
    replace(current);
    expect(tokens.problem()).toBe(null);
    expect(tokens.accepts(one)).toBe(true);
  });

  it('does not read a file that is no list of tokens for its size alone', () => {
    replace('#'.repeat(100_000));
    expect(open().problem()).not.toBe(null);
    expect(lines).toMatchObject([{ detail: 'it has more than 65536 bytes', kept: false }]);
  });
});
