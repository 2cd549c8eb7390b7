import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const tools = join(import.meta.dirname, '../../.rehearsal/bin');

/** The PATH with what the rehearsal prepares first: a docker that can build. */
export const toolsPath = `${tools}:${process.env.PATH}`;

/** Runs docker and gives what it prints. */
export async function docker(...args: string[]): Promise<string> {
  return (await execute('docker', args, { env: { ...process.env, PATH: toolsPath } })).stdout;
}

/** The Docker Compose of the box, as a program of its own. */
export async function composeBinary(): Promise<string> {
  return prepared(
    access(join(tools, 'docker-compose')).then(() => join(tools, 'docker-compose')),
    'docker-compose',
  );
}

/** A container whose port 5000 is a free one of this machine; it ends with its scope. */
export async function startContainer(
  image: string,
  { options = [], command = [] }: { options?: string[]; command?: string[] } = {},
): Promise<AsyncDisposable & { host: string }> {
  await prepared(docker('image', 'inspect', image), `the image ${image}`);
  const published = ['--publish', '127.0.0.1:0:5000', ...options];
  const id = (await docker('run', '--detach', '--rm', ...published, image, ...command)).trim();
  const port = (await docker('port', id, '5000')).trim().split(':').at(-1);
  return {
    host: `127.0.0.1:${port}`,
    [Symbol.asyncDispose]: async () => void (await docker('rm', '--force', id)),
  };
}

/** AWS's stand-in on a free port of this machine; it ends with its scope. */
export async function startMoto() {
  const container = await startContainer('skillgap-rehearsal-moto');
  const remove = container[Symbol.asyncDispose];
  try {
    const url = `http://${container.host}`;
    await answering(url);
    const env: Record<string, string> = {
      AWS_ENDPOINT_URL: url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
    };
    return { url, env, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Waits for something that the rehearsal prepares, and says so when it is not there. */
export async function prepared<T>(found: Promise<T>, what: string): Promise<T> {
  try {
    return await found;
  } catch (cause) {
    throw new Error(`${what} is not there; npm test makes it, and so does: npm run rehearse -- --prepare`, {
      cause,
    });
  }
}

async function answering(url: string): Promise<void> {
  for (let attempt = 0; attempt < 3000; attempt++) {
    if (
      await fetch(url).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  throw new Error(`nothing answers at ${url}`);
}
