import type { Box } from '../../testbed/box/box.ts';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import type { Fault } from './fault.ts';
import { PHASE_COMMAND } from './runner.ts';

const BALLAST = '/var/lib/docker/ballast';

/** Fills the box's disk but for so many MB; disposal frees it. */
async function fill(box: Box, leftMb: number): Promise<AsyncDisposable> {
  if (!box.diskBounded)
    throw new Error('this machine has no loop device, so filling the box’s disk would fill its own');
  const ballast: AsyncDisposable = {
    [Symbol.asyncDispose]: async () => void (await box.exec(['rm', '-f', BALLAST])),
  };
  const { code, stderr } = await box.exec(['sh', '-euc', FILL, 'fill', String(leftMb)]);
  if (code === 0) return ballast;
  await ballast[Symbol.asyncDispose]();
  throw new Error(`the box's disk could not be filled: ${stderr.trim()}`);
}

/** (MB): what the file system needs for itself cannot be known beforehand, so the last of it is written until it is full. */
const FILL = `
free=$(df -Pm /var/lib/docker | awk 'NR > 1 { print $4 }')
fallocate -l "$((free - $1 - 64))M" ${BALLAST}
head -c 64M /dev/zero >> ${BALLAST} 2> /dev/null || true
`;

const atTheStart: Fault = {
  row: 5,
  name: 'disk full at the start',
  short: true,
  serves: 'old',
  ends: ['disk-full'],
  async run({ context, ship }) {
    await using _full = await fill(context.world.box, 0);
    const { ended } = await ship();
    return { deploy: await ended };
  },
};

const whilePulling: Fault = {
  row: 5,
  name: 'disk filling up while pulling',
  serves: 'old',
  ends: ['disk-full'],
  async run({ context, ship }) {
    const { box } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND.pull);
    const { ended } = await ship();
    await breakpoint.reached();
    await using _full = await fill(box, 0);
    await breakpoint.release();
    return { deploy: await ended };
  },
};

export const diskFaults: readonly Fault[] = [atTheStart, whilePulling];
