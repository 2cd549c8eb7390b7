import { make } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import type { StepReason, Strategy } from '../strategy.ts';

/** The longest that a session lasts: so long the key before this one has to verify. */
const LONGEST_SESSION_DAYS = 30;

/** Parameter Store takes 4096 bytes, and the state holds the moment, the new key and how far it is beside this one. */
const LONGEST_KEY = 3072;

/**
 * A ring of two keys: the new one signs, the one before it verifies until the longest session that it signed has ended.
 * That moment stands beside it, and the backend heeds it, so nothing has to run for the old key to end. Rotated again
 * before then, the key before the last is out at once: that is how sessions are ended after a leak.
 */
export const keyRing: Strategy = {
  name: 'key-ring',
  what: 'make a new key; the one before it goes on verifying for 30 days',
  async create({ subject: { name }, old }) {
    if (Buffer.byteLength(old[name] ?? '') > LONGEST_KEY) {
      throw new Failure<StepReason>('refused', `${name} is too long to be kept beside a new one.`, {
        nextStep: `npm run secrets -- set ${name} replaces it at once; everyone signs in again.`,
      });
    }
    const until = new Date(Date.now() + LONGEST_SESSION_DAYS * 86_400_000).toISOString();
    return {
      values: {
        // First of the two to be stored: a deploy between them would sign everybody out.
        ...(old[name] && { [`${name}_PREVIOUS`]: `${until}/${old[name]}` }),
        [name]: make('hex32', null),
      },
    };
  },
  async set() {},
  async test() {},
  async finish({ subject: { name }, fresh }) {
    const [until] = (fresh[`${name}_PREVIOUS`] ?? '').split('/');
    return until
      ? `The key before it verifies until ${until}. Rotate it once more to end that at once.`
      : null;
  },
  async undo() {},
};
