import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventData } from './events.ts';

async function read(pieces: readonly Uint8Array[]): Promise<string[]> {
  const data: string[] = [];
  const source = (async function* () {
    yield* pieces;
  })();
  for await (const one of eventData(source)) data.push(one);
  return data;
}

const bytes = (text: string): Buffer => Buffer.from(text);

describe('eventData', () => {
  it('reads data, and passes over comments, names and ids', async () => {
    const text = ': a comment\n\nevent: x\nid: 1\ndata: one\n\ndata:two\ndata: three\n\n';
    expect(await read([bytes(text)])).toEqual(['one', 'two\nthree']);
  });

  it('takes an event without its end for cut off', async () => {
    expect(await read([bytes('data: one\n\ndata: tw')])).toEqual(['one']);
  });

  it('is the same however it is cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\r\n]/.test(text));
    const ends = fc.constantFrom('\n', '\r\n');
    await fc.assert(
      fc.asyncProperty(fc.array(line), ends, fc.array(fc.nat({ max: 400 })), async (lines, end, cuts) => {
        const whole = bytes(lines.map((one) => `data: ${one}${end}${end}`).join(''));
        const at = [0, ...cuts.filter((cut) => cut < whole.length).toSorted((a, b) => a - b), whole.length];
        const pieces = at.slice(1).map((to, index) => whole.subarray(at[index], to));
        expect(await read(pieces)).toEqual(lines.map((one) => one.toWellFormed()));
      }),
    );
  });

  it('does not hold a line without an end', async () => {
    const endless = Array.from({ length: 100 }, () => bytes('x'.repeat(10_000)));
    await expect(read(endless)).rejects.toMatchObject({ reason: 'llm-bad-answer' });
  });
});
