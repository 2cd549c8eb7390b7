import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdir, mkdtempDisposable, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { stringify } from 'yaml';
import {
  cancelStep,
  endMarked,
  killMarked,
  killStep,
  type Mark,
  rehearsalMark,
  runMark,
} from '../processes.ts';
import {
  type ActFiles,
  actArguments,
  actEnvironment,
  actFiles,
  stepEnvironment,
  type WorkflowOptions,
} from './command.ts';
import { ActLog, type Conclusion, type RunEvent } from './log.ts';
import { Masks } from './masks.ts';
import { forAct } from './workflow.ts';

export type { WorkflowOptions } from './command.ts';
export type { RunEvent } from './log.ts';

/** Where and how act runs, the same for every run of a rehearsal. */
export interface ActHost {
  /** PATH of act and of every step: `act`, `docker` and a Node 24 come first. */
  path: string;
  /** A folder for act's HOME, caches and private files. Its name marks all processes: one folder, one rehearsal. */
  stateDir: string;
  /** The caller's environment; only a short list is passed on. */
  callerEnv: Readonly<Record<string, string | undefined>>;
  /** Starts act on another machine, in its own process group, with stdout and stderr as pipes. */
  start?: (args: readonly string[], env: Readonly<Record<string, string>>) => ChildProcess;
}

/** How a run is observed. */
export interface Watch {
  /** The whole log goes here, the job summaries beside it as `.summary.md`. */
  logFile: string;
  signal?: AbortSignal;
  timeoutSeconds?: number;
  onEvent?: (event: RunEvent) => void;
  onLine?: (line: string) => void;
  /** Called once act runs. */
  onStarted?: (control: RunControl) => void;
}

/** What can happen to a run from outside. */
export interface RunControl {
  /** The runner dies: every process of the run is killed at once, and no further step runs. */
  kill(): Promise<void>;
  /**
   * The job is cancelled: the running step gets SIGINT, after 7.5 s SIGTERM, and after another 2.5 s SIGKILL, as from
   * GitHub's runner. act continues with the steps that always run, and with the post steps.
   */
  cancel(): Promise<void>;
  /** Kills the running step; the job continues as after any failed step. */
  killStep(): Promise<void>;
}

/** The result of a run, with all secrets masked. */
export type WorkflowRun = Awaited<ReturnType<typeof runWorkflow>>;

const TIMEOUT_SECONDS = 15 * 60;
const GRACE_MS = 5_000;

/** Runs one workflow file with act to its end. Throws when act cannot run it at all. */
export async function runWorkflow(options: WorkflowOptions, host: ActHost, watch: Watch) {
  const mark = runMark(randomUUID());
  const home = join(host.stateDir, 'home');
  const cache = join(host.stateDir, 'cache');
  for (const folder of [home, cache, dirname(watch.logFile)]) await mkdir(folder, { recursive: true });
  await using folder = await mkdtempDisposable(join(host.stateDir, 'run-'));
  const files = actFiles(folder.path, options.workflow);
  const { removed: removedKeys, inlined: inlinedJobs, hosted } = await writeFiles(options, files);
  const masks = new Masks();
  for (const secret of Object.values(options.secrets ?? {})) masks.add(secret);
  const marks = [rehearsalMark(host.stateDir), mark];
  const env = actEnvironment(host.callerEnv, { path: host.path, home, marks });
  const start = performance.now();
  const args = actArguments(options, files, cache, hosted);
  const starting = () => (host.start ?? startHere)(args, env);
  const { log, exitCode, cancelled, errors } = await follow(starting, mark, masks, watch, async () => {
    const left = await endMarked(mark, GRACE_MS);
    // A hosted runner ends what a job leaves behind; act does not.
    return left.length > 0 ? [`[act] ended what the run left behind: ${left.join(', ')}`] : [];
  });
  if (exitCode !== 0 && !cancelled && log.steps.length === 0 && log.jobs.size === 0) {
    throw new Error(`act could not run ${options.workflow} (exit status ${exitCode}): ${errors.join('\n')}`);
  }
  const summary = log.summaries.join('\n');
  await writeFile(watch.logFile.replace(/(\.log)?$/, '.summary.md'), summary);
  return {
    runId: options.runId,
    exitCode,
    conclusion: (cancelled ? 'cancelled' : exitCode === 0 ? 'success' : 'failure') as Conclusion,
    jobs: Object.fromEntries(log.jobs),
    steps: log.steps,
    phases: log.phases,
    annotations: log.annotations,
    /** What the steps wrote to GITHUB_STEP_SUMMARY. */
    summary,
    seconds: Number(((performance.now() - start) / 1000).toFixed(1)),
    logFile: watch.logFile,
    /** Keys left out of the workflow because act does not know them. */
    removedKeys,
    /** Jobs that were replaced by the job of the workflow they call. */
    inlinedJobs,
  };
}

/** Ends what killed runs left running and removes their files: workspaces, and the secrets in them. */
export async function sweepAct(stateDir: string): Promise<void> {
  await endMarked(rehearsalMark(stateDir), GRACE_MS);
  for (const name of await readdir(stateDir).catch(() => [])) {
    if (name.startsWith('run-')) await rm(join(stateDir, name), { recursive: true, force: true });
  }
  const cache = join(stateDir, 'cache');
  for (const name of await readdir(cache).catch(() => [])) {
    if (/^[0-9a-f]{16}$/.test(name)) await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function writeFiles(options: WorkflowOptions, files: ActFiles) {
  const read = (file: string) => readFileSync(join(options.checkout, '.github', 'workflows', file), 'utf8');
  const { text, ...changed } = forAct(read(options.workflow), read);
  // Without a token act asks the user's GitHub CLI for one.
  const secrets = { GITHUB_TOKEN: 'rehearsed-github-token', ...options.secrets };
  const write = (file: string, content: string) => writeFile(file, content, { mode: 0o600 });
  await write(files.workflow, text);
  await write(files.payload, JSON.stringify(options.payload));
  await write(files.secrets, stringify(secrets));
  await write(files.vars, stringify(options.vars ?? {}));
  await write(files.env, stringify(stepEnvironment(options)));
  return changed;
}

/** Starts act, reads its output to the end, and ends all its processes. */
async function follow(
  starting: () => ChildProcess,
  mark: Mark,
  masks: Masks,
  watch: Watch,
  sweep: () => Promise<string[]>,
) {
  const log = new ActLog(masks, watch.onEvent ?? (() => {}));
  const file = createWriteStream(watch.logFile);
  const errors: string[] = [];
  const write = (line: string): void => {
    file.write(`${new Date().toISOString().slice(11, 23)} ${line}\n`);
    watch.onLine?.(line);
  };
  const limit = AbortSignal.timeout((watch.timeoutSeconds ?? TIMEOUT_SECONDS) * 1000);
  const aborted = AbortSignal.any([limit, ...(watch.signal ? [watch.signal] : [])]);
  const child = starting();
  const stop = (): void => {
    if (child.pid) endGroup(child.pid);
    void sweep();
  };
  aborted.addEventListener('abort', stop);
  if (aborted.aborted) stop();
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('act was started without pipes');
  createInterface({ input: stdout }).on('line', (line) => log.read(line).forEach(write));
  createInterface({ input: stderr }).on('line', (line) => {
    const lines = log.read(line);
    if (!line.startsWith('{"level":"info"')) errors.push(...lines);
    lines.forEach(write);
  });
  const closed = new Promise((resolve) => child.once('close', resolve));
  watch.onStarted?.({
    kill: () => killMarked(mark),
    cancel: () => cancelStep(mark),
    killStep: () => killStep(mark),
  });
  try {
    const exitCode = await new Promise<number>((resolve, reject) => {
      child.once('error', (cause) => reject(new Error(`cannot start act: ${cause.message}`, { cause })));
      child.once('exit', (code) => resolve(code ?? 128));
    });
    // Before the end of its output: leftover processes may still hold the pipe open.
    const left = await sweep();
    await closed;
    left.forEach(write);
    if (limit.aborted) write(`[act] ended: it took longer than ${watch.timeoutSeconds ?? TIMEOUT_SECONDS} s`);
    return { log, exitCode, cancelled: aborted.aborted, errors: errors.slice(-20) };
  } finally {
    aborted.removeEventListener('abort', stop);
    file.end();
    await finished(file);
  }
}

/** Its own process group: a Ctrl-C in the terminal must reach act once, through us, and not half of its steps. */
function startHere(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn('act', args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** act passes the signal on to its steps. Where marks cannot be read this is all there is. */
function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended.
  }
}
