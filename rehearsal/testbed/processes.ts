import { readdir, readFile } from 'node:fs/promises';
import { poll } from './poll.ts';

/**
 * An environment variable of a process from its start. act gives each step its own session, and ssh and Docker's
 * builder leave theirs too: neither a process group nor a parent finds them all, but this does.
 */
export interface Mark {
  name: string;
  value: string;
}

/** Marks every process of the rehearsal that keeps its state in this folder, so that the next one finds them. */
export function rehearsalMark(stateDir: string): Mark {
  return { name: 'SKILLGAP_REHEARSAL', value: stateDir };
}

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

/** The times between GitHub's signals when it cancels a step. */
const CANCEL_MS = { SIGINT: 7_500, SIGTERM: 2_500, SIGKILL: 0 } as const;

/** Cancels the running action as GitHub's runner does; returns when it has ended. */
export async function cancelStep(mark: Mark): Promise<void> {
  const steps = await actionProcesses(mark);
  if (steps.length === 0) throw new Error('no action runs that could be cancelled');
  const left = async () => (await actionProcesses(mark)).filter((pid) => steps.includes(pid));
  for (const [name, ms] of Object.entries(CANCEL_MS) as [NodeJS.Signals, number][]) {
    signal(await left(), name);
    if (await poll(ms, async () => (await left()).length === 0, POLL_MS)) return;
  }
}

/** Kills only the running action: the job continues without it. */
export async function killStep(mark: Mark): Promise<void> {
  signal(await actionProcesses(mark), 'SIGKILL');
}

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

/** Reads /proc: without it (macOS) nothing is found, and the process group must do. */
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
      // It has ended meanwhile.
    }
  }
}

/** The engine is stopped by the process that started it, if no other rehearsal uses it. */
const SPARED = ['dockerd'];
const HURRY_MS = 2000;

/** Ends the child processes: builds, downloads, commands in the box. */
export async function endChildren(): Promise<void> {
  for (const pid of await childrenOf(process.pid)) {
    const name = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '');
    if (!SPARED.includes(name.trim())) signal([pid], 'SIGTERM');
  }
}

/** A process and its descendants. */
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

/** Waits for work; after an abort ends its child processes, so that it fails soon. */
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
