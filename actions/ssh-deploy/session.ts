import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import type { Recovery } from '../rollout/run-plan.ts';
import { foreign } from '../shared/foreign.ts';
import { Failure } from '../shared/outcome.ts';
import { openSsh, type Run, type SshConnection, type SshTarget } from '../shared/ssh.ts';
import { END_LEFTOVERS, GUARD, LOCK_LOST, MARK } from './box-lock.ts';
import { isInterruption, must } from './command.ts';
import type { Reason } from './reasons.ts';

const PAUSE_MS = 1_000;

/** A connection to the box that is opened again when it was lost. */
export interface Session extends AsyncDisposable {
  run: Run;
  /** As `run`, for commands that change the box: they run only while this owner holds its lock. */
  locked(owner: string): LockedBox;
  /** Ends what is under way on the connection at once; the next command opens a new one. */
  cut(): Promise<void>;
}

/** The commands of the lock's holder. */
export interface LockedBox extends Recovery {
  run: Run;
  /** Ends what earlier connections, of anybody, left running on the box. */
  endLeftovers(): Promise<void>;
  /**
   * Waits until the box can be reached and its Docker answers, and ends what the lost connection left running there.
   * @throws Failure `unreachable` or `engine-unavailable` when the time is over.
   */
  recover(): Promise<void>;
}

/**
 * Connects, trying again for as long as the target's connect timeout: the box may be booting.
 * @param recoverMs How long to wait later on for a box that is lost.
 */
export async function openSession(target: SshTarget, recoverMs: number): Promise<Session> {
  const connection = await untilAvailable(target.connectTimeoutSeconds * 1000, () => openSsh(target));
  return {
    run: connection.run,
    cut: connection.cut,
    locked: (owner) => new GuardedBox(connection, owner, recoverMs),
    [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
  };
}

class GuardedBox implements LockedBox {
  readonly isInterruption = isInterruption;
  readonly #connection: SshConnection;
  readonly #owner: string;
  readonly #recoverMs: number;
  /** Tells the commands of a connection that was lost from those of the one after it. */
  #connections = 0;

  constructor(connection: SshConnection, owner: string, recoverMs: number) {
    this.#connection = connection;
    this.#owner = owner;
    this.#recoverMs = recoverMs;
  }

  get #mark(): string {
    return `${this.#owner}/${process.pid}/${this.#connections}`;
  }

  run: Run = async (argv, options = {}) => {
    const environment = { ...options.environment, [MARK]: this.#mark };
    const result = await this.#connection.run(GUARD(this.#owner, ...argv), { ...options, environment });
    if (result.exitCode !== LOCK_LOST) return result;
    throw new Failure<Reason>('lock-lost', 'Another operation has taken the box’s lock.', {
      nextStep: 'Look at the run that holds it; this one has changed nothing since.',
    });
  };

  async endLeftovers(): Promise<void> {
    const { exitCode, stdout } = await this.run(END_LEFTOVERS(this.#mark));
    if (stdout.trim() !== '') core.info(foreign(`ended what an earlier operation left running: ${stdout}`));
    if (exitCode !== 0) core.warning('What an earlier operation left running on the box does not end.');
  }

  async recover(): Promise<void> {
    this.#connections += 1;
    await this.#connection.cut();
    const version = ['docker', 'version', '--format', '{{.Server.Version}}'];
    await untilAvailable(this.#recoverMs, () =>
      must(this.run, 'engine-unavailable', 'Asking for the box’s Docker', version),
    );
    await this.endLeftovers();
  }
}

async function untilAvailable<T>(ms: number, work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + ms;
  while (true) {
    try {
      return await work();
    } catch (error) {
      if (!isInterruption(error) || performance.now() + PAUSE_MS > deadline) throw error;
    }
    await sleep(PAUSE_MS);
  }
}
