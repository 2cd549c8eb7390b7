import { type Attack, attempts } from './attack.ts';

/** Class 4: uploads of a byte a second, without a session, as many as get in. */
export const slowUploads: Attack = {
  name: 'uploads of a byte a second without a session',
  run: (attacker) =>
    attempts(attacker, { parallel: 8, everyMs: 500 }, () =>
      attacker.client.ask('POST', '/v1/resumes', {
        headers: { 'content-type': 'multipart/form-data; boundary=b' },
        body: '--b\r\n',
        announced: 1024 * 1024,
      }),
    ),
};
