import { type Attack, attempts } from './attack.ts';
import { newSession, uploadResume } from './user.ts';

const RESUMES = 3;

/** Class 6: three resumes whose extraction is requested without end. */
export const extractions: Attack = {
  name: 'three resumes extracted in a loop',
  async run(attacker) {
    const { client } = attacker;
    const token = await newSession(client, attacker.accounts[0]);
    const ids: string[] = [];
    while (ids.length < RESUMES) {
      const { id, status } = await uploadResume(client, token);
      if (id === undefined) throw new Error(`the attacker may not upload: ${status}`);
      ids.push(id);
    }
    await attempts(attacker, { parallel: RESUMES, everyMs: 200 }, (nth) =>
      client.ask('POST', `/v1/resumes/${ids[nth % ids.length]}/extract`, { token }),
    );
  },
};
