import path from 'node:path';
import { exec } from '@actions/exec';
import { maskSecret } from '../shared/mask.ts';
import { messageOf } from '../shared/outcome.ts';
import { logUntrusted } from '../shared/untrusted-text.ts';
import { diagnose, missing, type Phase } from './diagnosis.ts';
import { type PlanJson, parsePlan, sensitiveTexts } from './plan-json.ts';

/** A plan that lies in a file, read. */
export interface PlanFile {
  readonly file: string;
  readonly json: PlanJson;
  /** As Terraform shows it to people, sensitive values hidden. */
  readonly text: string;
}

/** `terraform`, or `tofu` where that is what the machine has. */
const PROGRAMS = ['terraform', 'tofu'] as const;
const QUIET = ['-no-color', '-input=false'];

/** Terraform in the folder of one synthesized stack. Every method throws a Failure with a reason. */
export class Terraform {
  readonly #program: string;
  readonly #folder: string;
  readonly #lockTimeout: string;

  private constructor(program: string, folder: string, lockTimeoutSeconds: number) {
    this.#program = program;
    this.#folder = folder;
    this.#lockTimeout = `-lock-timeout=${lockTimeoutSeconds}s`;
  }

  /** Finds the program. */
  static async find(folder: string, lockTimeoutSeconds: number): Promise<Terraform> {
    const failures: unknown[] = [];
    for (const program of PROGRAMS) {
      try {
        await run(program, ['version']);
        return new Terraform(program, folder, lockTimeoutSeconds);
      } catch (error) {
        failures.push(error);
      }
    }
    throw missing(PROGRAMS, failures.map(messageOf));
  }

  /** Fetches the providers, opens the backend, and checks the configuration. */
  async init(): Promise<void> {
    await this.#must('init', ['init', ...QUIET]);
    await this.#must('validate', ['validate', '-no-color']);
  }

  /** Plans into a file. `lock: false` is for a role that can only read, and so cannot take the lock. */
  async plan(file: string, { lock }: { lock: boolean }): Promise<PlanFile> {
    const locking = lock ? this.#lockTimeout : '-lock=false';
    await this.#must('plan', ['plan', ...QUIET, locking, `-out=${path.resolve(file)}`]);
    return this.show(file);
  }

  /** Reads a plan file. */
  async show(file: string): Promise<PlanFile> {
    const where = path.resolve(file);
    // Not logged: unlike the text, the JSON holds sensitive values.
    const json = parsePlan(await this.#must('show', ['show', '-json', where], { silent: true }));
    for (const text of sensitiveTexts(json)) maskSecret(text);
    const text = await this.#must('show', ['show', '-no-color', where], { silent: true });
    return { file: where, json, text };
  }

  async apply(file: string): Promise<void> {
    await this.#must('apply', ['apply', ...QUIET, this.#lockTimeout, path.resolve(file)]);
  }

  async #must(phase: Phase, args: readonly string[], { silent = false } = {}): Promise<string> {
    const argv = [`-chdir=${this.#folder}`, ...args];
    // Line by line as it comes: an apply can take minutes, and the log says what it waits for.
    const { exitCode, stdout, stderr } = await run(this.#program, argv, silent ? undefined : logUntrusted);
    if (exitCode !== 0) throw diagnose(phase, stderr || stdout, this.#program);
    return stdout;
  }
}

async function run(program: string, args: readonly string[], onLine?: (line: string) => void) {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  const exitCode = await exec(program, [...args], {
    silent: true,
    ignoreReturnCode: true,
    listeners: {
      stdout: (data) => stdout.push(data),
      stderr: (data) => stderr.push(data),
      ...(onLine && { stdline: onLine }),
    },
  });
  return { exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
}
