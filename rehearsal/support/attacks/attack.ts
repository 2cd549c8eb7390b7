import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from './client.ts';

/** An account that somebody can sign in to. */
export interface Account {
  readonly email: string;
  readonly password: string;
  /** The bearer token of a session. */
  readonly token: string;
}

/** Someone who attacks from one address. */
export interface Attacker {
  readonly client: Client;
  readonly accounts: readonly [Account, ...Account[]];
  /** Aborted at the end of the attack. */
  readonly signal: AbortSignal;
}

/** One class of attack. */
export interface Attack {
  /** What the attackers do. */
  readonly name: string;
  /** Attacks until the signal. */
  run(attacker: Attacker): Promise<void>;
}

/** Attempts of `parallel` loops, each at most every `everyMs`, until the signal. `turn` is the loop's number. */
export async function attempts(
  { signal }: Attacker,
  { parallel, everyMs }: { readonly parallel: number; readonly everyMs: number },
  attempt: (nth: number, turn: number) => Promise<unknown>,
): Promise<void> {
  let made = 0;
  const repeat = async (turn: number): Promise<void> => {
    while (!signal.aborted) {
      const pause = sleep(everyMs, undefined, { signal }).catch(() => {});
      await attempt(made++, turn);
      await pause;
    }
  };
  await Promise.all(Array.from({ length: parallel }, (_, turn) => repeat(turn)));
}

/** Just below what nginx takes as an upload. */
export const UPLOAD_BYTES = 6 * 1024 * 1024 - 1024;
