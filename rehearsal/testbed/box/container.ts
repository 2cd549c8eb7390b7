import { docker } from '../prepare/docker-cli.ts';
import { must } from '../prepare/run.ts';
import type { Aws } from '../stand-ins/aws.ts';
import { startMetadata } from '../stand-ins/metadata.ts';
import { makeVolume, type Place, placed } from '../stand-ins/network.ts';
import { boxRights } from './rights.ts';

/** A t2.micro. */
const size = ['--cpus=1', '--memory=1g', '--memory-swap=1g'];

/** The data volume is mounted from the start, so that the user-data has nothing to format. */
const dataFolder = { data: '/srv/skillgap' };

export interface InstanceOptions {
  readonly args?: readonly string[];
  /** False for an instance whose data volume is attached later. */
  readonly dataFolder?: boolean;
  /** The volume for its Docker's storage; a new one by default. */
  readonly dockerVolume?: string;
}

/** Boots an instance of an image, with empty volumes and a role in AWS; returns the container's name at once. */
export async function bootInstance(
  place: Place,
  image: string,
  aws: Aws,
  options: InstanceOptions = {},
): Promise<string> {
  await must([docker, 'run', '--detach', ...(await instanceArguments(place, aws, options)), image]);
  return `${place.name}-box`;
}

/** The arguments of `docker run` for an instance, except its image; creates its volumes and its metadata service. */
export async function instanceArguments(
  place: Place,
  aws: Aws,
  options: InstanceOptions = {},
): Promise<string[]> {
  const volumes = await Promise.all(
    Object.entries({
      containerd: '/var/lib/containerd',
      ...(options.dataFolder !== false && dataFolder),
    }).map(async ([name, folder]) => `--volume=${await makeVolume(place, `box-${name}`)}:${folder}`),
  );
  const dockerVolume = options.dockerVolume ?? (await makeVolume(place, 'box-docker'));
  return [
    ...placed(place, 'box', 10),
    ...(await boxRights()),
    ...size,
    // Its storage must not be on this machine's overlay.
    `--volume=${dockerVolume}:/var/lib/docker`,
    ...volumes,
    `--env=METADATA_GATEWAY=${await startMetadata(place, aws)}`,
    `--env=AWS_ENDPOINT_URL=${aws.endpoint}`,
    ...(options.args ?? []),
  ];
}
