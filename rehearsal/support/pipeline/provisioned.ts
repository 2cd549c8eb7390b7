import type { ScenarioResult } from '../../runner/scenario.ts';
import { type Provisioning, summarize } from '../../testbed/box/provision.ts';
import { readSnapshot } from '../../testbed/box/snapshot.ts';
import type { World } from '../../testbed/world.ts';

/** What the user-data did to the box, and that a second run changes nothing. */
export async function showProvisioning({ box, aws }: World): Promise<ScenarioResult> {
  const { first, second } = await readSnapshot();
  const again = await box.provisionAgain();
  const installed = await box.exec(['sha256sum', '/usr/local/sbin/skillgap-provision']);
  const own = await box.exec(['cat', '/etc/ssh/ssh_host_ed25519_key.pub']);
  const published = await aws.deployValue('ssh_host_ed25519_key.pub');
  return {
    assertions: [
      {
        assertion: 'a bare instance is provisioned by the user-data that EC2 gets',
        passed: first.failed === 0,
        detail: `${seconds(first)} s, packages cached: ${summarize(first)}`,
      },
      { assertion: 'run again, it changes nothing', passed: second.changed === 0, detail: summarize(second) },
      {
        assertion: 'nor on the box, once that has its own keys',
        passed: box.provisioning.failed === 0 && again.changed === 0,
        detail: `at its first boot ${summarize(box.provisioning)}; again ${summarize(again)}`,
      },
      {
        assertion: 'an operator finds the same script on the box',
        passed: installed.stdout.startsWith(box.provisioning.script),
        detail: `skillgap-provision, SHA-256 ${box.provisioning.script.slice(0, 12)}…`,
      },
      {
        assertion: 'the box has published its own host key',
        passed: published !== '' && own.stdout.startsWith(published),
        detail: published,
      },
    ],
    figures: {
      'user-data on a bare instance, s': seconds(first),
      'user-data run again, s': seconds(again),
      'user-data at a box’s first boot, s': seconds(box.provisioning),
    },
  };
}

function seconds({ steps }: Provisioning): number {
  return Math.round(steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 100) / 10;
}
