import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, finishOf, textOf } from './sse.ts';

const chunk = (content: string, reason: string | null = null) =>
  JSON.stringify({ choices: [{ delta: { content }, finish_reason: reason }] });

function streamOf(bytes: Uint8Array, cuts: readonly number[]): ReadableStream<Uint8Array> {
  const at = [0, ...[...cuts].sort((a, b) => a - b), bytes.length];
  return new ReadableStream({
    start(controller) {
      for (const [index, end] of at.slice(1).entries()) controller.enqueue(bytes.subarray(at[index], end));
      controller.close();
    },
  });
}

describe('a stream of events', () => {
  it('is the same wherever its bytes are cut', async () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat(), { maxLength: 5 }), async (all, numbers) => {
        const sent = [...all.map((text) => chunk(text)), chunk('', 'stop'), '[DONE]'];
        const bytes = Buffer.from(sent.map((data) => `data: ${data}\n\n`).join(''));
        const events = await Array.fromAsync(
          eventsOf(
            streamOf(
              bytes,
              numbers.map((one) => one % bytes.length),
            ),
          ),
        );
        expect(events).toEqual(sent);
        expect(textOf(events)).toBe(all.join(''));
        expect(finishOf(events)).toBe('stop');
      }),
    );
  });

  it('that has no end gives no reason of it', () =>
    expect(finishOf([chunk('a'), '{"error":{}}'])).toBeUndefined());
});
