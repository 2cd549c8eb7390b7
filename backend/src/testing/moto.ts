import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { vi } from 'vitest';

const execute = promisify(execFile);

/** The image that `npm run rehearse -- --prepare` builds. */
const IMAGE = 'skillgap-rehearsal-moto';

/** AWS's stand-in on a free port of this machine; it ends with its scope. Needs a Docker engine. */
export async function startMoto(): Promise<AsyncDisposable & { readonly url: string }> {
  const docker = async (...args: string[]) => (await execute('docker', args)).stdout.trim();
  const id = await docker('run', '--detach', '--rm', '--publish', '127.0.0.1:0:5000', IMAGE);
  await using started = new AsyncDisposableStack();
  started.defer(async () => void (await docker('rm', '--force', id)));
  const url = `http://${(await docker('port', id, '5000')).split('\n')[0]}`;
  await vi.waitFor(() => fetch(url), { timeout: 60_000, interval: 100 });
  const running = started.move();
  return { url, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
