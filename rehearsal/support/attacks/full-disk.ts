import { type Attack, attempts, UPLOAD_BYTES } from './attack.ts';

const METHODS = ['PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const MOST = Buffer.alloc(UPLOAD_BYTES - 60, 'x');

/** Class 3: twelve large bodies that never end, by methods other than POST. nginx keeps each on its disk until then. */
export const fullDisk: Attack = {
  name: 'large bodies that never end, by PUT, PATCH, DELETE and OPTIONS',
  run: ({ client, account, signal }) =>
    attempts({ client, account, signal }, { parallel: 12, everyMs: 1_000 }, (nth) =>
      client.ask(METHODS[nth % METHODS.length] ?? 'PUT', '/v1/resumes', {
        headers: { 'content-type': 'application/pdf' },
        body: MOST,
        announced: UPLOAD_BYTES,
      }),
    ),
};
