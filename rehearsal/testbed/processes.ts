import { readdir, readFile } from 'node:fs/promises';
import { poll } from './poll.ts';

/**
 * An environment variable that a process was started with. act gives each step a session of its own, and ssh and
 * Docker's builder leave theirs too: neither a process group nor a parent finds them all, but this does.
 */
export interface Mark {
  name: string;
  value: string;
}

/** Marks every process of the rehearsal that keeps its state in this folder, and lets the next one find them. */
export function rehearsalMark(stateDir: string): Mark {
  return { name: 'SKILLGAP_REHEARSAL', value: stateDir };
}

/** Marks the processes of one run of a workflow. */
export function runMark(id: string): Mark {
  return { name: 'SKILLGAP_REHEARSAL_RUN', value: id };
}

/** A process that survives SIGKILL for so long is the kernel's problem. */
const GIVE_UP_MS = 10_000;
const POLL_MS = 20;

/** Asks every marked process to end, kills what is left after a grace period, and returns the names of all. */
export async function endMarked(mark: Mark, graceMs: number): Promise<string[]> {
  const first = await marked(mark);
  const names = await Promise.all(first.map(nameOf));
  signal(first, 'SIGTERM');
  const gone = async () => (await marked(mark)).length === 0;
  if (!(await poll(graceMs, gone, POLL_MS))) await killMarked(mark);
  return names;
}

/** Kills every marked process at once, as when their machine goes down. */
export async function killMarked(mark: Mark): Promise<void> {
  const killed = async () => {
    const left = await marked(mark);
    signal(left, 'SIGKILL');
    return left.length === 0;
  };
  await poll(GIVE_UP_MS, killed, POLL_MS);
}

/** What GitHub's runner waits for between the signals with which it cancels a step. */
const CANCEL_MS = { SIGINT: 7_500, SIGTERM: 2_500, SIGKILL: 0 } as const;

/** Cancels the action that runs in a marked run, as GitHub's runner does; returns when it has ended. */
export async function cancelStep(mark: Mark): Promise<void> {
  const steps = await actionProcesses(mark);
  if (steps.length === 0) throw new Error('no action runs that could be cancelled');
  const left = async () => (await actionProcesses(mark)).filter((pid) => steps.includes(pid));
  for (const [name, ms] of Object.entries(CANCEL_MS) as [NodeJS.Signals, number][]) {
    signal(await left(), name);
    if (await poll(ms, async () => (await left()).length === 0, POLL_MS)) return;
  }
}

/** Kills the action that runs in a marked run, and nothing else: the job goes on without it. */
export async function killStep(mark: Mark): Promise<void> {
  signal(await actionProcesses(mark), 'SIGKILL');
}

/** The processes that run one of our bundles. */
async function actionProcesses(mark: Mark): Promise<number[]> {
  const found = await Promise.all(
    (await marked(mark)).map(async (pid) => {
      const [program = '', file = ''] = (
        await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      ).split('\0');
      return program.endsWith('node') && /\/actions\/dist\/[\w-]+\.js$/.test(file) ? [pid] : [];
    }),
  );
  return found.flat();
}

/** Looks in /proc: where there is none (macOS), nothing is found and the process group has to do. */
export async function marked(mark: Mark): Promise<number[]> {
  const entry = `${mark.name}=${mark.value}`;
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
      return environment.split('\0').includes(entry) ? [Number(pid)] : [];
    }),
  );
  return found.flat().filter((pid) => pid !== process.pid);
}

async function nameOf(pid: number): Promise<string> {
  const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => 'unknown');
  return `${name.trim()} (${pid})`;
}

function signal(pids: number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended by itself meanwhile.
    }
  }
}

/** The engine is stopped by whoever started it, and only if no other rehearsal uses it. */
const SPARED = ['dockerd'];
const HURRY_MS = 2000;

/** Asks the processes that this one waits for to end: builds, downloads, commands in the box. */
export async function endChildren(): Promise<void> {
  for (const pid of await childrenOf(process.pid)) {
    const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    if (!SPARED.includes(name.trim())) signal([pid], 'SIGTERM');
  }
}

/** A process and all that it has started. */
export async function family(pid: number): Promise<number[]> {
  const found = [pid];
  for (const one of found) found.push(...(await childrenOf(one)));
  return found;
}

async function childrenOf(pid: number): Promise<number[]> {
  const tasks = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    tasks.map((task) => readFile(`/proc/${pid}/task/${task}/children`, 'utf8').catch(() => '')),
  );
  return lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
}

/** Waits for work; once it is to end, whatever it starts is ended too, so that it fails soon instead of going on. */
export async function endChildrenOnAbort<T>(work: Promise<T>, ending: AbortSignal): Promise<T> {
  const timer = setInterval(() => {
    if (ending.aborted) void endChildren();
  }, HURRY_MS);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
