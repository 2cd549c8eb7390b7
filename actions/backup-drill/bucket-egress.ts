import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The containers' only way out: connections to a socket in its folder go on to the bucket, and to nothing
 * else. TLS is between the container and the bucket; nothing is read here but how much it is.
 */
export async function openEgress({ host, port }: { host: string; port: number }) {
  // Not in the runner's own folder: the path of a socket has 107 characters.
  const folder = await mkdtemp(join(tmpdir(), 'drill-'));
  const open = new Set<Socket>();
  let bytes = 0;
  const server = createServer((from) => {
    const to = connect({ host, port });
    to.on('data', (chunk) => {
      bytes += chunk.length;
    });
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      // Not destroyed: it may still have to hand on what came last.
      one.on('close', () => {
        open.delete(one);
        other.end();
      });
      one.pipe(other);
    }
  });
  const path = join(folder, 's3.sock');
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(path, resolve));
  // The relay is another user. Nothing else is to be had there than the bucket, which asks for a key.
  await Promise.all([chmod(folder, 0o755), chmod(path, 0o666)]);
  return {
    folder,
    /** What the bucket has sent. */
    received: () => bytes,
    [Symbol.asyncDispose]: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
