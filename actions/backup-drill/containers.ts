import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { runChild } from '../shared/child.ts';
import { Failure } from '../shared/outcome.ts';
import { untrusted } from '../shared/untrusted-text.ts';
import { type Names, namesOf } from './docker.ts';
import type { DrillReason } from './reasons.ts';

/** How many lines of a program that failed are shown. */
const SHOWN_LINES = 30;
const POLL_MS = 200;

export type Containers = ReturnType<typeof openContainers>;

/** Runs docker. Values go into the environment and are named in the arguments; nothing is ever a string for a shell. */
export function openContainers(id: string, secrets: Readonly<Record<string, string>>, signal: AbortSignal) {
  const names = namesOf(id);
  const given = (more: Readonly<Record<string, string>>) => ({ ...process.env, ...secrets, ...more });

  /** The exit code and what was printed; nothing of it is shown. @throws Failure when the time is up, or was cut short. */
  async function docker(
    args: readonly string[],
    options: { env?: Readonly<Record<string, string>>; stdin?: string } = {},
  ) {
    signal.throwIfAborted();
    const ended = await runChild('docker', args, {
      ...{ env: given(options.env ?? {}), signal },
      ...(options.stdin !== undefined && { stdin: options.stdin }),
    });
    signal.throwIfAborted();
    return ended;
  }

  return {
    names,
    docker,
    /** Runs it until it succeeds. */
    async until(args: readonly string[], deadlineMs: number): Promise<boolean> {
      const end = Date.now() + deadlineMs;
      for (;;) {
        if ((await docker(args)).exitCode === 0) return true;
        if (Date.now() > end) return false;
        await sleep(POLL_MS);
      }
    },
    /** @throws Failure with the last lines of what the program printed, as text. */
    async must(
      args: readonly string[],
      reason: DrillReason,
      what: string,
      options: Parameters<typeof docker>[1] & { nextStep?: string } = {},
    ): Promise<string> {
      const { exitCode, stdout, stderr } = await docker(args, options);
      if (exitCode === 0) return stdout;
      const said = [stdout, stderr]
        .map((one) => one.trim())
        .filter(Boolean)
        .join('\n');
      showEnd(what, said);
      throw new Failure<DrillReason>(reason, `${what} ended with status ${exitCode}: ${lastLine(said)}`, {
        nextStep: options.nextStep ?? 'The log above has its last lines.',
      });
    },
    [Symbol.asyncDispose]: () => removeAll(names),
  };
}

/** Removes whatever a drill has made, as far as it is there. */
export async function removeAll({ label }: Pick<Names, 'label'>): Promise<void> {
  const list = async (...args: string[]) => {
    const { stdout } = await runChild('docker', [...args, '--quiet', '--filter', `label=${label}`]);
    return stdout.split(/\s+/).filter(Boolean);
  };
  const containers = await list('ps', '--all');
  // The one whose network the others have goes with them: docker minds no order.
  if (containers.length > 0) await runChild('docker', ['rm', '--force', '--volumes', ...containers]);
  const volumes = await list('volume', 'ls');
  if (volumes.length > 0) await runChild('docker', ['volume', 'rm', '--force', ...volumes]);
}

/** Of what a program printed, the end: as text that the runner does not obey. */
export function showEnd(what: string, output: string): void {
  const lines = output.trimEnd().split('\n').slice(-SHOWN_LINES);
  core.info(`The end of what ${what} said:\n${untrusted(lines.join('\n'))}`);
}

export function lastLine(output: string): string {
  return output.trimEnd().split('\n').at(-1)?.trim().slice(0, 300) ?? '';
}
