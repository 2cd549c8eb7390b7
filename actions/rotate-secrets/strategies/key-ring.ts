import { make } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import type { StepReason, Strategy } from '../strategy.ts';

/** How long a session lasts at most, and so how long the previous key has to verify. */
const LONGEST_SESSION_DAYS = 30;

/** Parameter Store takes 4096 bytes, and the state holds the new key, the moment and the step beside this one. */
const LONGEST_KEY = 3072;

/**
 * A ring of two keys: the new one signs, the previous one verifies until the longest session that it signed has ended.
 * That moment is stored with it and the backend obeys it, so nothing has to run for the old key to end. A second
 * rotation before then ends the oldest key at once: that is how sessions are ended after a leak.
 */
export const keyRing: Strategy = {
  name: 'key-ring',
  what: 'make a new key; the previous one verifies for another 30 days',
  async create({ subject: { name }, old }) {
    if (Buffer.byteLength(old[name] ?? '') > LONGEST_KEY) {
      throw new Failure<StepReason>('refused', `${name} is too long to keep beside a new one.`, {
        nextStep: `npm run secrets -- set ${name} replaces it at once; everyone signs in again.`,
      });
    }
    const until = new Date(Date.now() + LONGEST_SESSION_DAYS * 86_400_000).toISOString();
    return {
      values: {
        // Stored first: a deploy between the two would sign everybody out.
        ...(old[name] && { [`${name}_PREVIOUS`]: `${until}/${old[name]}` }),
        [name]: make('hex32', null),
      },
    };
  },
  async set() {},
  async test() {},
  async finish({ subject: { name }, fresh }) {
    const [until] = (fresh[`${name}_PREVIOUS`] ?? '').split('/');
    return until ? `The previous key verifies until ${until}. Rotate again to end it at once.` : null;
  },
  async undo() {},
};
