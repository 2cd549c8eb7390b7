import { createConcurrencyLimit, type Keys } from '../concurrency.ts';

/** Each holds a request at the language model and an open answer. */
const PLANS = 10;
/** Of a network, with however many accounts, and of an account. */
const SHARE = [5, 2];

/** Takes a place for a plan, and returns what frees it; throws a `Refusal` when it may not have one. */
export type TakePlanSlot = (keys: Keys) => Promise<() => void>;

/** How many plans are made at once, in all, for one network and for one account. */
export function createPlanSlots(): TakePlanSlot {
  const limited = createConcurrencyLimit({ width: PLANS, waiting: 0, share: SHARE });
  return async (keys) => {
    const { promise: ended, resolve: free } = Promise.withResolvers<void>();
    const { promise: taken, resolve, reject } = Promise.withResolvers<void>();
    const work = () => {
      resolve();
      return ended;
    };
    limited(keys, work).catch(reject);
    await taken;
    return free;
  };
}
