import { docker } from '../prepare/docker-cli.ts';
import { must } from '../prepare/run.ts';
import type { Aws } from '../stand-ins/aws.ts';
import { startMetadata } from '../stand-ins/metadata.ts';
import { makeVolume, type Place, placed } from '../stand-ins/network.ts';
import { boxRights } from './rights.ts';

/** A t2.micro. */
const size = ['--cpus=1', '--memory=1g', '--memory-swap=1g'];

/** The storage of the box's own Docker must not lie on the overlay of this machine's. */
const dockerFolder = '/var/lib/docker';
const folders = { containerd: '/var/lib/containerd' };

/** What stands for the data volume is mounted from the start, so that the user-data has nothing to format. */
const dataFolder = { data: '/srv/skillgap' };

export interface InstanceOptions {
  /** More arguments of `docker run`. */
  readonly args?: readonly string[];
  /** False for an instance whose data volume is attached later. */
  readonly dataFolder?: boolean;
  /** The volume for the storage of its Docker; a new one by default. */
  readonly dockerVolume?: string;
}

/** Boots an instance of an image, with empty volumes and a role in AWS; gives the container's name at once. */
export async function bootInstance(
  place: Place,
  image: string,
  aws: Aws,
  options: InstanceOptions = {},
): Promise<string> {
  await must([docker, 'run', '--detach', ...(await instanceArguments(place, aws, options)), image]);
  return `${place.name}-box`;
}

/** What `docker run` is given for an instance beside its image; makes its volumes and its metadata service. */
export async function instanceArguments(
  place: Place,
  aws: Aws,
  options: InstanceOptions = {},
): Promise<string[]> {
  const volumes = await Promise.all(
    Object.entries({ ...folders, ...(options.dataFolder === false ? {} : dataFolder) }).map(
      async ([name, folder]) => `--volume=${await makeVolume(place, `box-${name}`)}:${folder}`,
    ),
  );
  const dockerVolume = options.dockerVolume ?? (await makeVolume(place, 'box-docker'));
  return [
    ...placed(place, 'box', 10),
    ...(await boxRights()),
    ...size,
    `--volume=${dockerVolume}:${dockerFolder}`,
    ...volumes,
    `--env=METADATA_GATEWAY=${(await startMetadata(place, aws)).gateway}`,
    `--env=AWS_ENDPOINT_URL=${aws.endpoint}`,
    ...(options.args ?? []),
  ];
}
