import type { Box } from '../../testbed/box/box.ts';
import type { Fault } from './fault.ts';

const BALLAST = '/var/lib/docker/ballast';

/** The file system's own need is unknown beforehand, so the last part is written until it is full. */
const FILL = `
free=$(df -Pm /var/lib/docker | awk 'NR > 1 { print $4 }')
fallocate -l "$((free - 64))M" ${BALLAST}
head -c 64M /dev/zero >> ${BALLAST} 2> /dev/null || true
`;

/** Fills the box's disk; disposing frees it. */
async function fillDisk(box: Box): Promise<AsyncDisposable> {
  if (!box.diskBounded)
    throw new Error('this machine has no loop device, so filling the box’s disk would fill its own');
  await using stack = new AsyncDisposableStack();
  stack.defer(async () => void (await box.exec(['rm', '-f', BALLAST])));
  await box.must(['sh', '-euc', FILL]);
  return stack.move();
}

const atTheStart: Fault = {
  row: 5,
  name: 'disk full at the start',
  short: true,
  serves: 'old',
  ends: ['disk-full'],
  async run({ context, deploy }) {
    await using _full = await fillDisk(context.world.box);
    return { deploy: await deploy() };
  },
};

const whilePulling: Fault = {
  row: 5,
  name: 'disk filling up while pulling',
  serves: 'old',
  ends: ['disk-full'],
  async run({ context, interrupt }) {
    await using full = new AsyncDisposableStack();
    return await interrupt('pull', async () => void full.use(await fillDisk(context.world.box)));
  },
};

export const diskFaults: readonly Fault[] = [atTheStart, whilePulling];
