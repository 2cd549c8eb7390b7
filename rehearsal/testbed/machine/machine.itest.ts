// @module-tag docker
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPeer } from '../../support/llm-node/peer/peer.ts';
import { runWorkflow } from '../act/run-workflow.ts';
import { git } from '../git.ts';
import { stateFolder } from '../prepare/paths.ts';
import { prepare } from '../prepare/prepare.ts';
import { serveApp } from '../stand-ins/http-server.ts';
import { makeNetwork, type Place, sweep } from '../stand-ins/network.ts';
import { startTailnet, type Tailnet } from '../stand-ins/tailnet.ts';
import { type Machine, startMachine } from './machine.ts';

const name = 'skillgap-itest-home';
const place: Place = { name, subnet: '10.81.0', folder: join(stateFolder, 'worlds', name) };
const stack = new AsyncDisposableStack();
let machine: Machine;
let tailnet: Tailnet;
let checkout: string;
let path: string;

beforeAll(async () => {
  ({ path } = stack.use(await prepare({ say: console.log, name })));
  await sweep(place);
  stack.defer(() => sweep(place).then(() => {}));
  await mkdir(place.folder, { recursive: true });
  await makeNetwork(place, 1);
  checkout = await mkdtemp(join(tmpdir(), 'home-'));
  stack.defer(() => rm(checkout, { recursive: true, force: true }));
  machine = stack.use(await startMachine(place, { path, reads: [checkout] }));
  tailnet = stack.use(await startTailnet(place));
}, 15 * 60_000);

afterAll(() => stack.disposeAsync());

test('who is in the tailnet is reached by both families, until the interface goes, and again when it is back', async () => {
  const member = await tailnet.join(machine.container, 2);
  await machine.must(['systemd-run', '--unit=answers', 'node', '-e', ANSWERS]);
  await using peer = startPeer(tailnet.inside);
  const connections = () =>
    Promise.all(
      [member.address, member.address6].map((host) => peer.run('connectOnly', { host, port: 8001 })),
    );
  await expect.poll(connections, { interval: 500 }).toEqual(['open', 'open']);
  await member.down();
  expect(await machine.must(['ip', '-oneline', 'link'])).not.toContain('tailscale0');
  expect(await connections()).not.toContain('open');
  await member.up();
  expect(await connections()).toEqual(['open', 'open']);
});

/** Keeps what connects open. */
const ANSWERS = "require('node:net').createServer(() => {}).listen(8001, '::')";

test('a workflow for its label runs on it, as the user that is its runner', async () => {
  await machine.must(['useradd', '--create-home', 'runs-jobs']);
  await mkdir(join(checkout, '.github/workflows'), { recursive: true });
  await writeFile(join(checkout, '.github/workflows/home.yml'), WORKFLOW);
  await git(path, ['init', '--quiet', '--initial-branch=main'], { cwd: checkout });
  await git(path, ['add', '--all'], { cwd: checkout });
  await git(path, ['commit', '--quiet', '-m', 'a workflow'], { cwd: checkout });
  const run = await runWorkflow(
    {
      ...{ checkout, workflow: 'home.yml', event: 'push', labels: ['llm-node'] },
      ...{ payload: { ref: 'refs/heads/main' }, repository: 'skillgap/skillgap', actor: 'ada', runId: 1 },
    },
    machine.runner('runs-jobs'),
    { logFile: join(place.folder, 'home.log') },
  );
  expect(run.steps.find(({ id }) => id === 'who')?.outputs).toEqual({ who: 'runs-jobs on dev' });
});

const WORKFLOW = `
on: push
jobs:
  home:
    runs-on: [self-hosted, llm-node]
    steps:
      - id: who
        run: echo "who=$(id -un) on $(hostname)" >> "$GITHUB_OUTPUT"
`;

test('npm has what this machine has downloaded, and does not look for more', async () => {
  const install =
    'mkdir /tmp/npm && cd /tmp/npm && npm init --yes >/dev/null && npm install --ignore-scripts';
  const npm = (name: string) =>
    machine.exec(['sh', '-euc', `${install} ${name}; rm -r /tmp/npm`], { timeoutMs: 60_000 });
  expect(await npm('never-heard-of-this-package')).toMatchObject({
    stderr: expect.stringContaining('ENOTCACHED'),
  });
});

test('a server of this machine is reached from it by the address of the network', async () => {
  await using server = await serveApp(
    new Hono().get('/', (c) => c.text('here')),
    '10.81.0.1',
  );
  const script = `fetch('${server.url}').then(async (answer) => console.log(await answer.text()))`;
  expect(await machine.must(['node', '-e', script])).toBe('here');
});
