import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { holderJson, type LockHolder, type LockOwner, type LockStore, parseHolder } from '../rollout/lock.ts';

const CONFLICT = 75;

/**
 * A lock that the kernel holds (`flock`) for a helper that ends with this process, however that ends: it is never stale,
 * so there is nothing to take over. The file says who has it.
 */
export class FileLock implements LockStore {
  readonly #file: string;
  readonly #env: Record<string, string>;
  #helper: { child: ChildProcess; ended: Promise<unknown> } | undefined;

  constructor(file: string, env: Record<string, string>) {
    this.#file = file;
    this.#env = env;
  }

  async take(owner: LockOwner): Promise<LockHolder | 'unknown' | null> {
    if (this.#helper) return null;
    const options = ['--nonblock', '--conflict-exit-code', String(CONFLICT)];
    const child = spawn('flock', [...options, this.#file, 'sh', '-c', 'echo held; exec cat'], {
      env: this.#env,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
    const first = await Promise.race([once(child.stdout, 'data').then(() => 'held'), ended]);
    if (first === CONFLICT) return parseHolder(await readFile(this.#file, 'utf8')) ?? 'unknown';
    if (first !== 'held') throw new Error(`flock ${this.#file} ended with ${first}`);
    this.#helper = { child, ended };
    await writeFile(this.#file, `${holderJson(owner)}\n`);
    return null;
  }

  async takeOver(): Promise<boolean> {
    return false;
  }

  async release(): Promise<void> {
    this.#helper?.child.stdin?.end();
    await this.#helper?.ended;
    this.#helper = undefined;
  }
}
