import { type Attack, attempts } from './attack.ts';
import { uploadResume } from './user.ts';

/** Class 6: three resumes whose extraction is requested without end. */
export const extractions: Attack = {
  name: 'three resumes extracted in a loop',
  async run({ client, account, signal }) {
    const ids: string[] = [];
    while (ids.length < 3 && !signal.aborted) {
      const { id } = await uploadResume(client, account.token);
      if (id !== undefined) ids.push(id);
    }
    await attempts({ client, account, signal }, { parallel: 3, everyMs: 200 }, (nth) =>
      client.ask('POST', `/v1/resumes/${ids[nth % ids.length]}/extract`, { token: account.token }),
    );
  },
};
