import { must, run } from '../prepare/run.ts';

/** Attaches a file to a block device; undefined where this machine has none. */
export async function attachLoop(file: string): Promise<string | undefined> {
  const { code, stdout } = await run(['losetup', '--find', '--show', file]);
  return code === 0 ? stdout.trim() : undefined;
}

export async function detachLoop(device: string): Promise<void> {
  await must(['losetup', '--detach', device]);
}

/** Detaches the devices of all files in a folder. */
export async function detachLoops(folder: string): Promise<void> {
  const { stdout } = await run(['losetup', '--list', '--noheadings', '--output', 'NAME,BACK-FILE']);
  for (const line of stdout.split('\n')) {
    // A path may hold spaces.
    const [, device = '', file = ''] = /^\s*(\S+)\s+(.*?)\s*$/.exec(line) ?? [];
    if (file.startsWith(`${folder}/`)) await run(['losetup', '--detach', device]);
  }
}
