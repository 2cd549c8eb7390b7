import { setBreakpoint } from '../../testbed/box/breakpoint.ts';
import { docker } from '../../testbed/prepare/docker-cli.ts';
import { must } from '../../testbed/prepare/run.ts';
import { waitFor } from '../../testbed/stand-ins/wait.ts';
import type { Fault } from './fault.ts';
import { PHASE_COMMAND } from './runner.ts';

const down: Fault = {
  row: 4,
  name: 'registry down',
  short: true,
  serves: 'old',
  ends: ['pull-failed'],
  async run({ context, ship }) {
    const { box, registry } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND.pull);
    const { ended } = await ship();
    await breakpoint.reached();
    await must([docker, 'stop', '--time', '1', registry.container]);
    await breakpoint.release();
    const deploy = await ended;
    await must([docker, 'start', registry.container]);
    await waitFor('the registry', registry.container, 30, () => answers(registry.host));
    return { deploy };
  },
};

/** The last layer of the newest backend is changed on the registry's disk: as long as before, with other bytes. */
const corrupted: Fault = {
  row: 4,
  name: 'registry serves a corrupted layer',
  serves: 'old',
  ends: ['pull-failed'],
  async run({ context, ship }) {
    const { box, registry } = context.world;
    await using breakpoint = await setBreakpoint(box, PHASE_COMMAND.pull);
    const { ended } = await ship();
    await breakpoint.reached();
    const inRegistry = (script: string) => must([docker, 'exec', registry.container, 'sh', '-euc', script]);
    const layer = (await inRegistry(NEWEST_LAYER)).trim();
    await inRegistry(
      `cp ${layer} /tmp/layer; size=$(stat -c %s ${layer}); head -c "$size" /dev/urandom > ${layer}`,
    );
    await breakpoint.release();
    const deploy = await ended;
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

async function answers(host: string): Promise<true | undefined> {
  // TLS without our authority: an answer of any kind is one.
  const { connect } = await import('node:net');
  const [address = '', port = ''] = host.split(':');
  return new Promise((resolve) => {
    const socket = connect(Number(port), address, () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(undefined));
  });
}

export const registryFaults: readonly Fault[] = [down, corrupted];
