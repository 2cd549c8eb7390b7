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

/** The bytes, cut in these places. */
function cut(whole: Buffer, places: readonly number[]): Buffer[] {
  const at = [0, ...places.filter((one) => one < whole.length).toSorted((a, b) => a - b), whole.length];
  return at.slice(1).map((to, index) => whole.subarray(at[index], to));
}

describe('eventData', () => {
  it('reads data, and passes over comments, names and ids', async () => {
    const text =
      ': a comment\n\nevent: x\nid: 1\ndata: one\n\ndata:two\ndata: three\n\ndata\n\ndatabase: x\n\n';
    expect(await read([bytes(text)])).toEqual(['one', 'two\nthree', '']);
  });

  it('takes an event without its end for cut off', async () => {
    expect(await read([bytes('data: one\n\ndata: tw')])).toEqual(['one']);
    expect(await read([bytes('data: one\n\ndata: two\n')])).toEqual(['one']);
  });

  it('hands on an event with its last byte, whatever ends its lines', async () => {
    for (const end of ['\n', '\r', '\r\n'])
      expect(await read([bytes(`data: one${end}${end}`)])).toEqual(['one']);
  });

  it('is the same however it is cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => !/[\r\n]/.test(text));
    const end = fc.constantFrom('\n', '\r\n', '\r');
    // A return and a newline would be one end together, and not two.
    const event = fc
      .tuple(line, end)
      .map(([text, ended]) => ({ text, bytes: `data: ${text}${ended}${ended}` }));
    const places = fc.array(fc.nat({ max: 400 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(event), places, async (events, at) => {
        const whole = bytes(events.map((one) => `${one.bytes}: between\n`).join(''));
        expect(await read(cut(whole, at))).toEqual(events.map(({ text }) => text.toWellFormed()));
      }),
    );
  });

  it('makes of any bytes the same, whole or one by one', async () => {
    const rubbish = fc
      .array(fc.oneof(fc.constantFrom('data: ', 'data', ':', '\n', '\r', '\r\n', '\n\n'), fc.string()))
      .map((parts) => bytes(parts.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(rubbish, fc.uint8Array({ maxLength: 200 })), async (some) => {
        const whole = Buffer.from(some);
        const each = Array.from(whole, (_, index) => whole.subarray(index, index + 1));
        expect(await read(each)).toEqual(await read([whole]));
      }),
    );
  });

  it.each([
    ['a line', () => bytes('x'.repeat(10_000))],
    ['an event', () => bytes(`data: ${'x'.repeat(1_000)}\n`)],
    ['an event of empty lines', () => bytes('data\n'.repeat(1_000))],
  ])('does not hold %s without an end', async (_, piece) => {
    const endless = Array.from({ length: 100 }, piece);
    await expect(read(endless)).rejects.toMatchObject({ reason: 'llm-bad-answer' });
  });

  it('reads half a megabyte that comes byte by byte', async () => {
    const whole = bytes(`data: ${'x'.repeat(50_000)}\n\n`.repeat(10));
    const each = Array.from(whole, (_, index) => whole.subarray(index, index + 1));
    expect(await read(each)).toHaveLength(10);
  });
});
