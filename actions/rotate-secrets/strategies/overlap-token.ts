import { make } from '../../shared/make-secret.ts';
import type { Strategy } from '../strategy.ts';

/**
 * A token between two of our own: the side that checks it takes `NAME` and `NAME_PREVIOUS`, so it makes no difference
 * which of the two sides is the first to have the new one. The old one ends when its parameter does.
 */
export const overlapToken: Strategy = {
  name: 'overlap-token',
  what: 'make a new token; both are taken until production shows the new one',
  async create({ subject: { name }, old }) {
    return {
      // In this order they are stored: at no time is the one that production shows in neither place.
      values: { ...(old[name] && { [`${name}_PREVIOUS`]: old[name] }), [name]: make('hex32', null) },
    };
  },
  async set() {},
  async test() {},
  async finish({ subject: { name, keys } }, { remove }) {
    const previous = keys.find(({ key }) => key === `${name}_PREVIOUS`);
    if (previous) await remove(previous.parameter);
    return 'The other side takes the old one until it has read its tokens again.';
  },
  async undo() {},
};
