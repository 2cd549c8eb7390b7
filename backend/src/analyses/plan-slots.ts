import { createConcurrencyLimit } from '../concurrency.ts';

/** Each holds a request at the language model and an open answer. */
const PLANS = 10;
const PLANS_OF_AN_ACCOUNT = 2;

/** Takes a place for an account's plan, and returns what frees it; throws a `Refusal` when it may not have one. */
export type TakePlanSlot = (userId: string) => Promise<() => void>;

/** How many plans are made at once, in all and for one account. */
export function createPlanSlots(): TakePlanSlot {
  const limited = createConcurrencyLimit({ width: PLANS, waiting: 0, share: PLANS_OF_AN_ACCOUNT });
  return async (userId) => {
    const { promise: ended, resolve: free } = Promise.withResolvers<void>();
    const { promise: taken, resolve, reject } = Promise.withResolvers<void>();
    const work = () => {
      resolve();
      return ended;
    };
    limited([userId], work).catch(reject);
    await taken;
    return free;
  };
}
