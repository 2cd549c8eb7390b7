import { setTimeout as sleep } from 'node:timers/promises';
import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import type { Fault } from './fault.ts';
import { PHASE_COMMAND } from './runner.ts';

/** Longer than ssh needs to notice (15 s), shorter than it is waited for (90 s). */
const CUT_MS = 25_000;

/** Every packet of SSH is dropped, both ways, without a word. */
function cutIn(phase: 'upload' | 'pull' | 'verify', name: string, more: Partial<Fault> = {}): Fault {
  return {
    row: 3,
    name: `SSH cut: ${name}`,
    serves: 'new',
    ends: ['deployed'],
    ...more,
    async run({ context, ship }) {
      const { box } = context.world;
      const rule = async (action: '-I' | '-D') => {
        for (const [chain, port] of [
          ['INPUT', '--dport'],
          ['OUTPUT', '--sport'],
        ] as const)
          await box.exec(['iptables', action, chain, '-p', 'tcp', port, '22', '-j', 'DROP']);
      };
      await using breakpoint = await setBreakpoint(box, PHASE_COMMAND[phase]);
      const { ended } = await ship();
      await breakpoint.reached();
      await rule('-I');
      try {
        await breakpoint.release();
        await sleep(CUT_MS);
      } finally {
        await rule('-D');
      }
      return { deploy: await ended };
    },
  };
}

export const connectionFaults: readonly Fault[] = [
  cutIn('upload', 'while uploading'),
  cutIn('pull', 'while pulling', { short: true }),
  cutIn('verify', 'right after the switch'),
];
