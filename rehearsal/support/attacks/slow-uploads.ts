import { type Attack, attempts } from './attack.ts';
import { newSession } from './user.ts';

const FORM = 'multipart/form-data; boundary=b';

/** Class 4: uploads of a byte a second, as many as get in, every other one with a session. */
export const slowUploads: Attack = {
  name: 'uploads of a byte a second, half of them without a session',
  async run(attacker) {
    const token = await newSession(attacker.client, attacker.accounts[0]);
    await attempts(attacker, { parallel: 8, everyMs: 500 }, (_, turn) =>
      attacker.client.ask('POST', '/v1/resumes', {
        token: turn % 2 === 0 ? token : undefined,
        headers: { 'content-type': FORM },
        body: '--b\r\nContent-Disposition: form-data; name="file"; filename="resume.pdf"\r\n\r\n%PDF-1.7\n',
        announced: 5 * 1024 * 1024,
      }),
    );
  },
};
