import { docker } from '../../testbed/prepare/docker-cli.ts';
import { must } from '../../testbed/prepare/run.ts';
import type { Fault } from './fault.ts';

const down: Fault = {
  row: 4,
  name: 'registry down',
  short: true,
  serves: 'old',
  ends: ['pull-failed'],
  async run({ context, interrupt }) {
    const { registry } = context.world;
    const [deploy] = await interrupt('pull', () => must([docker, 'stop', '--time', '1', registry.container]));
    await must([docker, 'start', registry.container]);
    await registry.untilReady();
    return { deploy };
  },
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
    const [deploy, layer] = await interrupt('pull', async () => {
      const file = (await inRegistry(NEWEST_LAYER)).trim();
      await inRegistry(
        `cp ${file} /tmp/layer; size=$(stat -c %s ${file}); head -c "$size" /dev/urandom > ${file}`,
      );
      return file;
    });
    await inRegistry(`cp /tmp/layer ${layer}; rm /tmp/layer`);
    return { deploy };
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

export const registryFaults: readonly Fault[] = [down, corrupted];
