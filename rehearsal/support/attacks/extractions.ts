import { type Attack, attempts } from './attack.ts';
import { uploadResume } from './user.ts';

/** Class 6: three resumes whose extraction is requested without end. */
export const extractions: Attack = {
  name: 'three resumes extracted in a loop',
  async run(attacker) {
    const { client, signal } = attacker;
    const { token } = attacker.accounts[0];
    const ids: string[] = [];
    while (ids.length < 3 && !signal.aborted) {
      const { id } = await uploadResume(client, token);
      if (id !== undefined) ids.push(id);
    }
    await attempts(attacker, { parallel: 3, everyMs: 200 }, (nth) =>
      client.ask('POST', `/v1/resumes/${ids[nth % ids.length]}/extract`, { token }),
    );
  },
};
