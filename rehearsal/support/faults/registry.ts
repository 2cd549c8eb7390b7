import { setTimeout as sleep } from 'node:timers/promises';
import { docker } from '../../testbed/prepare/docker-cli.ts';
import { must } from '../../testbed/prepare/run.ts';
import type { World } from '../../testbed/world.ts';
import type { Fault } from './fault.ts';

async function stop({ registry }: World): Promise<void> {
  await must([docker, 'stop', '--time', '1', registry.container]);
}

async function start({ registry }: World): Promise<void> {
  await must([docker, 'start', registry.container]);
  await registry.untilReady();
}

const down: Fault = {
  row: 4,
  name: 'registry down',
  short: true,
  serves: 'old',
  ends: ['registry-unavailable'],
  async run({ context: { world }, interrupt }) {
    const outcome = await interrupt('pull', () => stop(world));
    await start(world);
    return outcome;
  },
};

/** Shorter than the deploy's retries. */
const brieflyDown: Fault = {
  row: 4,
  name: 'registry down for 5 s',
  serves: 'new',
  ends: ['deployed'],
  run: ({ context: { world }, interrupt }) =>
    interrupt('pull', async ({ resume }) => {
      await stop(world);
      await resume();
      await sleep(5_000);
      await start(world);
    }),
};

/** The last layer of the newest backend changes on the registry's disk: the same length, other bytes. */
const corrupted: Fault = {
  row: 4,
  name: 'registry serves a corrupted layer',
  serves: 'old',
  ends: ['pull-failed'],
  async run({ context, interrupt }) {
    const inRegistry = (script: string) =>
      must([docker, 'exec', context.world.registry.container, 'sh', '-euc', script]);
    let layer = '';
    const outcome = await interrupt('pull', async () => {
      layer = (await inRegistry(NEWEST_LAYER)).trim();
      await inRegistry(
        `cp ${layer} /tmp/layer; size=$(stat -c %s ${layer}); head -c "$size" /dev/urandom > ${layer}`,
      );
    });
    await inRegistry(`cp /tmp/layer ${layer}; rm /tmp/layer`);
    return outcome;
  },
};

/** Layers are gzipped, manifests and configurations are not. */
const NEWEST_LAYER = `
cd /var/lib/registry/docker/registry/v2/blobs/sha256
for file in $(ls -t */*/data); do
  if [ "$(head -c 2 "$file" | od -An -tx1 | tr -d ' ')" = 1f8b ]; then echo "$PWD/$file"; exit; fi
done
exit 1
`;

export const registryFaults: readonly Fault[] = [down, brieflyDown, corrupted];
