import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { Failure } from '../shared/outcome.ts';
import type { DeliverReason } from './reasons.ts';

const CONFLICT = 75;

/**
 * Lets one delivery at a time touch the machine. The kernel holds the lock for a helper that ends with this process,
 * however that ends: none can be stale. The file says who has it.
 */
export async function takeLock(
  file: string,
  waitSeconds: number,
  env: Record<string, string>,
): Promise<AsyncDisposable> {
  const wait = ['--timeout', String(waitSeconds), '--conflict-exit-code', String(CONFLICT)];
  const helper = spawn('flock', [...wait, file, 'sh', '-c', 'echo held; exec cat'], {
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const ended = new Promise<number | string>((resolve) => {
    helper.on('error', (error) => resolve(error.message));
    helper.on('exit', (code, signal) => resolve(code ?? signal ?? 'killed'));
  });
  const first = await Promise.race([once(helper.stdout, 'data').then(() => 'held'), ended]);
  if (first === CONFLICT) {
    const holder = (await readFile(file, 'utf8').catch(() => '')).trim();
    throw new Failure<DeliverReason>(
      'lock-held',
      `Another delivery is at work: ${holder || 'it does not say who'}`,
      {
        nextStep: 'Let it end, and run again.',
      },
    );
  }
  if (first !== 'held') throw new Error(`flock ${file} ended with ${first}`);
  await writeFile(file, `process ${process.pid} since ${new Date().toISOString()}\n`);
  return {
    async [Symbol.asyncDispose]() {
      helper.stdin.end();
      await ended;
    },
  };
}
