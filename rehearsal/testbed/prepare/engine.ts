import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { poll } from '../poll.ts';
import { stateFolder } from './paths.ts';
import { identify, isAlive, readProcessId, writeProcessId } from './process-id.ts';
import { run } from './run.ts';

const pidFile = join(stateFolder, 'dockerd.pid');
const keptFile = join(stateFolder, 'dockerd.kept');
const logFile = join(stateFolder, 'dockerd.log');

/** Does a Docker engine answer? */
export async function engineAnswers(docker = 'docker'): Promise<boolean> {
  const asked = run([docker, 'version', '--format', '{{.Server.Version}}'], { timeoutMs: 10_000 });
  return asked.then(
    ({ code }) => code === 0,
    () => false,
  );
}

/** Starts an engine that outlives this process, and waits until it answers. */
export async function startEngine(): Promise<void> {
  await rm(keptFile, { force: true });
  const log = await open(logFile, 'w');
  const child = spawn('dockerd', [], { detached: true, stdio: ['ignore', log.fd, log.fd] });
  let ended: string | undefined;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code) => (ended = `it ended with ${code}`));
  child.unref();
  await log.close();
  if (child.pid !== undefined) await writeProcessId(pidFile, await identify(child.pid));
  const started = await poll(60_000, async () => (await engineAnswers()) || ended !== undefined, 200);
  if (started && ended === undefined) return;
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-20);
  throw new Error(
    `no Docker engine: dockerd was started and ${ended ?? 'did not answer in 60 s'}; ${logFile} ends:\n${lines.join('\n')}`,
  );
}

/** From now on no rehearsal stops the engine by itself: whoever prepared or kept a world goes on to use it. */
export async function keepEngine(): Promise<void> {
  if (await readProcessId(pidFile)) await writeFile(keptFile, '');
}

/** Stops the engine if a rehearsal started it, this one or an earlier one that was killed, unless it is to be kept. */
export async function stopOwnEngine(): Promise<void> {
  if (!existsSync(keptFile)) await endOwnEngine();
}

/** Stops the engine if a rehearsal started it, kept or not. */
export async function endOwnEngine(): Promise<void> {
  const id = await readProcessId(pidFile);
  if (id && (await isAlive(id))) {
    process.kill(id.pid, 'SIGTERM');
    if (!(await poll(30_000, async () => !(await isAlive(id))))) process.kill(id.pid, 'SIGKILL');
  }
  for (const file of [pidFile, keptFile]) await rm(file, { force: true });
}
