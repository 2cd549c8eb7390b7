import { createHash } from 'node:crypto';
import { networkOf } from '../http/address.ts';
import type { Limiters } from '../http/limiter.ts';
import { Refusal } from '../http/problem.ts';

const MINUTE = 60;

/**
 * Stops who guesses: at a password by 10 attempts at one account or 30 from one address that fail within 15 minutes,
 * which locks for 15 more; at a person's patience by mails. Attempts are counted before they are made, so that many at
 * once get no further than many in a row. What an account is counted by is the address that was given, whether there is
 * such an account or not, so a lock tells nothing.
 */
export function createBruteForceGuard(limiters: Limiters) {
  const quarter = { seconds: 15 * MINUTE, blockSeconds: 15 * MINUTE };
  const byAccount = limiters({ name: 'guess-account', points: 10, ...quarter });
  const byAddress = limiters({ name: 'guess-address', points: 30, ...quarter });
  const mailsTo = limiters({ name: 'mail-account', points: 3, seconds: 60 * MINUTE });
  const mailsFrom = limiters({ name: 'mail-address', points: 20, seconds: 60 * MINUTE });

  return {
    /**
     * Makes an attempt at an account's password, or a token. Throws `too-many-attempts` instead of making it when there
     * were too many; one that succeeds wipes out what was counted of the account.
     */
    async attempt<T>(
      { account, address }: { account: string | undefined; address: string },
      make: () => Promise<T>,
    ): Promise<T> {
      const from = networkOf(address);
      await taken(byAddress, from);
      if (account !== undefined) await taken(byAccount, account);
      try {
        const result = await make();
        await byAddress.giveBack(from);
        if (account !== undefined) await byAccount.forget(account);
        return result;
      } catch (error) {
        // Whatever else went wrong, nothing was guessed.
        if (!isFailedAttempt(error)) {
          await byAddress.giveBack(from);
          if (account !== undefined) await byAccount.giveBack(account);
        }
        throw error;
      }
    },

    /** Throws `too-many-attempts` when an address was written to, or had us write, too often. */
    async mail({ account, address }: { account: string; address: string }): Promise<void> {
      await taken(mailsFrom, networkOf(address));
      await taken(mailsTo, account);
    },
  };
}

export type BruteForceGuard = ReturnType<typeof createBruteForceGuard>;

/** What stands for an e-mail address among the counters, which should hold none. */
export function accountOf(email: string): string {
  return createHash('sha256').update(email.trim().toLowerCase()).digest('base64url');
}

const isFailedAttempt = (error: unknown) =>
  error instanceof Refusal && ['sign-in-refused', 'token-refused'].includes(error.reason);

async function taken(limiter: ReturnType<Limiters>, key: string): Promise<void> {
  const verdict = await limiter.take(key);
  if (verdict.allowed) return;
  throw new Refusal(
    'too-many-attempts',
    'Too many attempts: wait before the next',
    verdict.retryAfterSeconds,
  );
}
