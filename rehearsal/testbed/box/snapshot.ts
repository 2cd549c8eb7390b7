import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { docker } from '../prepare/docker-cli.ts';
import { findImage, hashOf, inputsLabel, standIns } from '../prepare/images.ts';
import { stateFolder } from '../prepare/paths.ts';
import { must } from '../prepare/run.ts';
import { region, startAws } from '../stand-ins/aws.ts';
import { makeNetwork, type Place, sweep } from '../stand-ins/network.ts';
import { startTailscaleRepository, tailscaleAuthKey } from '../stand-ins/tailscale.ts';
import { bootInstance } from './container.ts';
import { type Provisioning, provision, summarize, userDataFor } from './provision.ts';

/** The image of a provisioned box: boxes start from it, and are provisioned once more. */
export const provisionedImage = 'skillgap-rehearsal-box';

/** Records how it was made. */
const label = 'skillgap.rehearsal.provisioning';

/** How provisioning a bare instance went. */
export interface Snapshot {
  readonly first: Provisioning;
  /** The same script again: nothing may change. */
  readonly second: Provisioning;
}

/** Nobody can sign in to the snapshot: a box gets its own key when it starts. */
const nobody = `ssh-ed25519 ${'A'.repeat(68)} nobody`;

/**
 * Removes what belongs to one machine: a box creates its own at first boot. Not its id: without one systemd would
 * enable all units again, and wait two minutes for a network that Docker has set up.
 */
const clear =
  'rm -rf /etc/ssh/ssh_host_* /var/lib/tailscale /etc/docker/key.json /var/log/journal /var/lib/systemd/random-seed';

/** Downloaded packages and their lists. */
const aptCache = [
  '--volume=skillgap-rehearsal-apt:/var/cache/apt',
  '--volume=skillgap-rehearsal-apt-lists:/var/lib/apt/lists',
];

/**
 * Runs the user-data twice on a bare instance, and saves the result as an image; false when there is one with these
 * inputs.
 */
export async function ensureSnapshot(proxies: Readonly<Record<string, string>>): Promise<false | string> {
  const script = await userDataFor(region, nobody);
  const base = await findImage(standIns.host);
  const inputs = hashOf(base?.id ?? '', script, clear);
  if ((await findImage(provisionedImage))?.inputs === inputs) return false;
  const name = 'skillgap-rehearsal-prepare';
  const place: Place = { name, subnet: '10.76.255', folder: join(stateFolder, 'worlds', name) };
  await sweep(place);
  try {
    await mkdir(place.folder, { recursive: true });
    await makeNetwork(place, 0);
    const aws = await startAws(place, 'prod');
    await aws.putSecrets({ TAILSCALE_AUTH_KEY: tailscaleAuthKey });
    const repository = await startTailscaleRepository(place);
    const container = await bootInstance(place, standIns.host, aws, { args: [...aptCache, ...repository] });
    const env = { ...proxies, no_proxy: `169.254.169.254,${place.subnet}.3,.rehearsal` };
    const first = await provision(container, script, env);
    const second = await provision(container, script, env);
    await keep(container, inputs, { first, second });
    return `${summarize(first)}; again: ${summarize(second)}`;
  } finally {
    await sweep(place);
  }
}

export async function readSnapshot(): Promise<Snapshot> {
  const format = `{{index .Config.Labels "${label}"}}`;
  const value = await must([docker, 'image', 'inspect', '--format', format, provisionedImage]);
  return JSON.parse(Buffer.from(value, 'base64').toString()) as Snapshot;
}

async function keep(container: string, inputs: string, snapshot: Snapshot): Promise<void> {
  await must([docker, 'exec', container, 'sh', '-c', clear]);
  await must([docker, 'stop', '--time', '30', container]);
  const labels = {
    [inputsLabel]: inputs,
    [label]: Buffer.from(JSON.stringify(snapshot)).toString('base64'),
  };
  const changes = Object.entries(labels).flatMap(([key, value]) => ['--change', `LABEL ${key}="${value}"`]);
  await must([docker, 'commit', ...changes, container, provisionedImage], { timeoutMs: 5 * 60_000 });
}
