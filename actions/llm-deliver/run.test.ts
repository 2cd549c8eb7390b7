import { chmod, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GATE_DEFAULTS } from '../rollout/gate-rules.ts';
import { Phases } from '../rollout/phases.ts';
import { runPlan } from '../rollout/run-plan.ts';
import type { Step } from '../rollout/step.ts';
import { Failure } from '../shared/outcome.ts';
import { type Layout, layoutOf } from './layout.ts';
import { point, releaseAt } from './link.ts';
import type { Machine } from './machine.ts';
import { rollbackFailure } from './operation.ts';
import { forget, remember } from './steps/back-to.ts';
import { gate } from './steps/gate.ts';
import { prune } from './steps/prune.ts';
import { restart } from './steps/restart.ts';
import { selfTest } from './steps/self-test.ts';
import { stage } from './steps/stage.ts';
import { switchRelease } from './steps/switch-release.ts';

const OLD = '20260101T000000Z-0000000000aa';
const NEW = '20260102T000000Z-0000000000bb';
const OTHER = '20251231T000000Z-0000000000cc';
const rules = { ...GATE_DEFAULTS, intervalMs: 1, consecutive: 1, deadlineMs: 300 };

let folder: string;
let layout: Layout;
let server: Server;
/** What answers: the release that `current` named at the last restart. */
let serving: string | null;
/** Releases that start and do not become ready. */
let silent: string[];

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  folder = await mkdtemp(join(tmpdir(), 'llm-run-'));
  layout = layoutOf(join(folder, 'opt'), join(folder, 'etc'));
  for (const release of [OTHER, OLD]) await mkdir(join(layout.releases, release), { recursive: true });
  await symlink(`releases/${OLD}`, layout.current);
  await mkdir(join(folder, 'bin'));
  [serving, silent] = [OLD, []];
  server = createServer(async (request, response) => {
    if (request.url === '/restart') serving = await releaseAt(layout.current);
    response.setHeader('x-release', serving ?? '');
    response.writeHead(silent.includes(serving ?? '') ? 503 : 200).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await program('sudo', `curl -s http://127.0.0.1:${(server.address() as AddressInfo).port}/restart`);
  await program('systemctl', 'echo NRestarts=0');
});
afterEach(async () => {
  vi.restoreAllMocks();
  server.close();
  await rm(folder, { recursive: true });
});

/** A program of the machine; each call of it is one line in `calls`. */
async function program(name: string, text: string): Promise<void> {
  const file = join(folder, 'bin', name);
  await writeFile(file, `#!/bin/sh\necho "$0" >> ${folder}/calls\n${text}\n`);
  await chmod(file, 0o755);
}
const restarts = async () =>
  (await readFile(join(folder, 'calls'), 'utf8').catch(() => '')).match(/sudo$/gm)?.length ?? 0;

/** Makes a release and tests it, in no time. */
const made = [
  { ...stage({ release: NEW, commit: '', source: '' }), run: () => mkdir(join(layout.releases, NEW)) },
  { ...selfTest({ release: NEW, timeoutMs: 1 }), run: async () => {} },
] as Step<Machine>[];
const change = (release: string, before: string | null): Step<Machine>[] => [
  ...(before === null ? [] : [remember({ release: before })]),
  switchRelease({ release, before: before === null ? null : { ...rules, release: before } }),
  ...[restart(), gate({ ...rules, release }), forget()],
];
const delivery = () => [...made, ...change(NEW, OLD), prune({ releases: [OTHER] })];

/** Lets a step fail in its own way, or with this message; a cancelled job is one more way. */
const failing = (steps: Step<Machine>[], name: string, run?: () => Promise<void>) =>
  steps.map((step) => (step.name === name ? { ...step, run: run ?? failed(name) } : step));
const failed = (name: string) => async () => {
  throw new Failure('gate-failed', `${name} failed`);
};

/** Runs the plan on the machine; gives which phases it had, and how it ended. */
async function run(steps: readonly Step<Machine>[], job = new AbortController()) {
  const { port } = server.address() as AddressInfo;
  const machine: Machine = {
    ...{ layout, job: job.signal, cancelled: job.signal },
    node: { LLM_NODE_PORT: String(port), LLM_NODE_ADDRESSES: '127.0.0.1' },
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}` },
  };
  const phases = new Phases();
  const error = await runPlan(steps, { context: machine, phases, rollbackFailure }).catch(
    (thrown: unknown) => thrown,
  );
  return { phases: phases.records.map(({ phase }) => phase), error };
}

/** What the machine is like after a run. */
const left = async () => ({
  ...{ live: await releaseAt(layout.current), backTo: await releaseAt(layout.backTo), serving },
  ...{ releases: (await readdir(layout.releases)).sort(), restarts: await restarts() },
});
const untouched = { live: OLD, backTo: null, serving: OLD, releases: [OTHER, OLD], restarts: 0 };

it('does everything in its order', async () => {
  const { phases, error } = await run(delivery());
  expect({ phases, error }).toEqual({
    phases: ['stage', 'self-test', 'remember', 'switch', 'restart', 'gate', 'forget', 'prune'],
    error: undefined,
  });
  expect(await left()).toEqual({
    ...{ live: NEW, backTo: null, serving: NEW, releases: [OLD, NEW], restarts: 1 },
  });
});

describe('a failure', () => {
  it('before the switch removes what was made, and never touches what serves', async () => {
    const { phases, error } = await run(failing(delivery(), 'self-test'));
    expect(phases).toEqual(['stage', 'self-test', 'undo stage']);
    expect(error).toMatchObject({ reason: 'gate-failed', message: 'self-test failed' });
    expect(await left()).toEqual(untouched);
  });

  it('of the switch itself is one before it: the service is not restarted', async () => {
    // A draft that is a folder: the link cannot be replaced.
    await mkdir(`${layout.current}.new`);
    const { error } = await run(delivery());
    expect(error).toBeInstanceOf(Error);
    expect(await left()).toEqual(untouched);
  });

  it('after it goes back, and is what is reported', async () => {
    silent = [NEW];
    const { phases, error } = await run(delivery());
    expect(phases.slice(6)).toEqual(['undo switch', 'undo remember', 'undo stage']);
    expect(error).toMatchObject({ reason: 'gate-failed', message: expect.stringContaining(NEW) });
    expect(await left()).toEqual({ ...untouched, restarts: 2 });
  });

  it('to restart leaves it to the gate whether the old one serves', async () => {
    await program('sudo', 'exit 1');
    expect((await run(delivery())).error).toMatchObject({ reason: 'restart-failed' });
    expect(await left()).toEqual({ ...untouched, restarts: 2 });
    silent = [OLD];
    expect((await run(delivery())).error).toMatchObject({ reason: 'not-restored' });
  });

  it('of the way back is reported with both reasons', async () => {
    silent = [NEW, OLD];
    const { error } = await run(delivery());
    expect(error).toMatchObject({
      reason: 'not-restored',
      message: expect.stringMatching(new RegExp(`^${NEW} did not become ready.*\n.*${OLD} did not`, 's')),
    });
    // Whatever delivers next finds out where to go back to.
    expect(await left()).toMatchObject({ live: OLD, backTo: OLD, releases: [OTHER, OLD, NEW] });
  });

  it('with nowhere to go back to changes nothing more, and keeps what is live', async () => {
    silent = [NEW];
    const { phases, error } = await run([...made, ...change(NEW, null)]);
    expect(error).toMatchObject({ reason: 'gate-failed' });
    expect(phases.slice(3)).toEqual(['restart', 'gate', 'undo switch', 'undo stage']);
    expect(await left()).toMatchObject({ live: NEW, releases: [OTHER, OLD, NEW], restarts: 1 });
  });

  it('to clean up is no failure', async () => {
    const unremovable = [...made, ...change(NEW, OLD), prune({ releases: ['\0'] })];
    expect((await run(unremovable)).error).toBeUndefined();
  });
});

describe('a delivery that fails again', () => {
  const again = (steps: Step<Machine>[]) => steps.filter(({ name }) => name !== 'stage');

  it.each([
    ['its self-test', () => failing(again(delivery()), 'self-test')],
    ['its gate', () => again(delivery())],
    ['its switch', () => failing(again(delivery()), 'switch')],
  ])('by %s leaves the folder that was there', async (_, steps) => {
    await mkdir(join(layout.releases, NEW));
    silent = [NEW];
    expect((await run(steps())).error).toBeInstanceOf(Error);
    expect(await left()).toMatchObject({ live: OLD, backTo: null, releases: [OTHER, OLD, NEW] });
  });

  it('with the very release that is live never removes it', async () => {
    await mkdir(join(layout.releases, NEW));
    await point(layout.current, NEW);
    silent = [NEW];
    expect((await run(again([...made, ...change(NEW, null)]))).error).toBeInstanceOf(Error);
    expect(await left()).toMatchObject({ live: NEW, releases: [OTHER, OLD, NEW] });
  });
});

describe('a cancelled job', () => {
  it('removes what was made', async () => {
    const job = new AbortController();
    const steps = failing(delivery(), 'self-test', async () => job.abort(new Error('SIGINT')));
    const { error } = await run(steps, job);
    expect(error).toMatchObject({ reason: 'cancelled' });
    expect(await left()).toEqual(untouched);
  });

  it('goes back without waiting for a model to load', async () => {
    const job = new AbortController();
    silent = [OLD];
    const steps = failing(delivery(), 'gate', async () => {
      job.abort(new Error('SIGINT'));
      throw new Error('cut');
    });
    const { phases, error } = await run(steps, job);
    expect(phases.slice(-3)).toEqual(['undo switch', 'undo remember', 'undo stage']);
    expect(error).toMatchObject({ reason: 'cancelled' });
    expect(await left()).toEqual({ ...untouched, restarts: 2 });
  });
});
