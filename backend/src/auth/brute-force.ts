import { createHash } from 'node:crypto';
import { networkOf } from '../http/address.ts';
import type { Limiters } from '../http/limiter.ts';
import { Refusal } from '../http/problem.ts';

const MINUTE = 60;

/**
 * Brute-force protection: 10 failed attempts at one account, or 30 from one address, within 15 minutes lock it for 15
 * more, which a password reset ends for the account. Also limits mails, each kind by itself: the sign-ups of strangers
 * must not use up the resets of the address's owner. Attempts are counted before they are made, so parallel ones gain nothing. The counter is
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
    async attempt<T>({ account, address }: Who<string | undefined>, make: () => Promise<T>): Promise<T> {
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

    /**
     * Does what sends a mail. Throws `too-many-attempts` when an address got, or caused, too many of a kind. Who asks in
     * vain has a link in the mailbox that still works: it lasts as long as the limit, and a request that is refused,
     * and so sends none, does not count.
     */
    async mail<T>(kind: MailKind, { account, address }: Who<string>, send: () => Promise<T>): Promise<T> {
      const to = `${kind}:${account}`;
      await taken(mailsFrom, networkOf(address));
      await taken(mailsTo, to);
      try {
        return await send();
      } catch (error) {
        await mailsTo.giveBack(to);
        throw error;
      }
    },

    /** Ends the lock of an account. */
    async unlock({ id, email }: { id: string; email: string }): Promise<void> {
      await byAccount.forget(accountOf(email));
      await byAccount.forget(id);
    },
  };
}

type Who<Account> = { account: Account; address: string };

/** Why an address gets a mail. */
export type MailKind = 'sign-up' | 'reset' | 'verification';

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
  throw new Refusal('too-many-attempts', 'Too many attempts: try again later', verdict.retryAfterSeconds);
}
