import { createHash } from 'node:crypto';
import { networkOf } from '../http/address.ts';
import type { Limiters } from '../http/limiter.ts';
import { Refusal } from '../http/problem.ts';

const MINUTE = 60;

/**
 * Brute-force protection: 10 failed attempts at one account, or 30 from one address, within 15 minutes lock it for 15
 * more. Also limits mails. Attempts are counted before they are made, so parallel ones gain nothing. The counter is
 * the given e-mail address, whether an account exists or not, so a lock reveals nothing.
 */
export function createBruteForceGuard(limiters: Limiters) {
  const quarter = { seconds: 15 * MINUTE, blockSeconds: 15 * MINUTE };
  const byAccount = limiters({ name: 'guess-account', points: 10, ...quarter });
  const byAddress = limiters({ name: 'guess-address', points: 30, ...quarter });
  const mailsTo = limiters({ name: 'mail-account', points: 3, seconds: 60 * MINUTE });
  const mailsFrom = limiters({ name: 'mail-address', points: 20, seconds: 60 * MINUTE });

  return {
    /**
     * Attempts a password or a token. Throws `too-many-attempts` when the limit is reached; a success resets the
     * account's counter.
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

    /** Throws `too-many-attempts` when an address got, or caused, too many mails. */
    async mail({ account, address }: { account: string; address: string }): Promise<void> {
      await taken(mailsFrom, networkOf(address));
      await taken(mailsTo, account);
    },
  };
}

export type BruteForceGuard = ReturnType<typeof createBruteForceGuard>;

/** A hash that stands for an e-mail address among the counters. */
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
