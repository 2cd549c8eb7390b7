import { randomUUID } from 'node:crypto';
import { type Attack, attempts, UPLOAD_BYTES } from './attack.ts';
import { newSession } from './user.ts';

const BOUNDARY = '--b';
const bomb = (bytes: number): string => BOUNDARY.repeat(bytes / BOUNDARY.length);
/** The longest that nginx takes, and one that is no longer than a resume may be. */
const BOMBS = [bomb(UPLOAD_BYTES), bomb(5 * 1024 * 1024)];

/** Class 2: a form of nothing but boundaries, whose `Idempotency-Key` has it hashed part by part. */
export const boundaryBomb: Attack = {
  name: 'forms of millions of parts with Idempotency-Key',
  async run(attacker) {
    const token = await newSession(attacker.client, attacker.accounts[0]);
    await attempts(attacker, { parallel: 3, everyMs: 500 }, (nth) =>
      attacker.client.ask('POST', '/v1/resumes', {
        token,
        headers: { 'content-type': 'multipart/form-data; boundary=b', 'idempotency-key': randomUUID() },
        body: BOMBS[nth % BOMBS.length] ?? '',
      }),
    );
  },
};
