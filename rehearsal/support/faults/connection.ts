import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault.ts';

/** Longer than ssh takes to notice (15 s), shorter than the wait for it (90 s). */
const CUT_MS = 25_000;

/** Drops every packet of SSH, both ways. */
function cutIn(phase: 'upload' | 'pull' | 'verify', name: string, more: Partial<Fault> = {}): Fault {
  return {
    row: 3,
    name: `SSH cut: ${name}`,
    serves: 'new',
    ends: ['deployed'],
    ...more,
    run({ context, interrupt }) {
      const { box } = context.world;
      const rule = async (action: '-I' | '-D') => {
        for (const [chain, port] of [
          ['INPUT', '--dport'],
          ['OUTPUT', '--sport'],
        ] as const)
          await box.exec(['iptables', action, chain, '-p', 'tcp', port, '22', '-j', 'DROP']);
      };
      return interrupt(phase, async ({ resume }) => {
        await rule('-I');
        try {
          await resume();
          await sleep(CUT_MS);
        } finally {
          await rule('-D');
        }
      });
    },
  };
}

export const connectionFaults: readonly Fault[] = [
  cutIn('upload', 'while uploading'),
  cutIn('pull', 'while pulling', { short: true }),
  cutIn('verify', 'right after the switch'),
];
