import { make } from '../../shared/make-secret.ts';
import type { Strategy } from '../strategy.ts';

/**
 * A token between two services of ours: the side that checks it accepts `NAME` and `NAME_PREVIOUS`, so either side may
 * get the new one first. The old one ends with its parameter.
 */
export const overlapToken: Strategy = {
  name: 'overlap-token',
  what: 'make a new token; both are accepted until production uses the new one',
  async create({ subject: { name }, old }) {
    return {
      // Stored in this order: the one that production uses is always in one of the two.
      values: { ...(old[name] && { [`${name}_PREVIOUS`]: old[name] }), [name]: make('hex32', null) },
    };
  },
  async set() {},
  async test() {},
  async finish({ subject: { name, keys } }, { store }) {
    const previous = keys.find(({ key }) => key === `${name}_PREVIOUS`);
    if (previous) await store.remove(previous.parameter);
    return 'The other side accepts the old one until it reads its tokens again.';
  },
  async undo() {},
};
