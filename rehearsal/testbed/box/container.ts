import { docker } from '../prepare/docker-cli.ts';
import { must } from '../prepare/run.ts';
import type { Aws } from '../stand-ins/aws.ts';
import { startMetadata } from '../stand-ins/metadata.ts';
import { makeVolume, type Place, placed } from '../stand-ins/network.ts';
import { boxRights } from './rights.ts';

/** A t2.micro. */
const size = ['--cpus=1', '--memory=1g', '--memory-swap=1g'];

export interface InstanceOptions {
  readonly args?: readonly string[];
  /**
   * The volume at /srv/skillgap, mounted from the start, so that the user-data has nothing to format; a new one by
   * default, and none with false: it is attached later.
   */
  readonly dataVolume?: string | false;
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
  const { dataVolume, dockerVolume } = options;
  const mounts = {
    // Its storage must not be on this machine's overlay.
    '/var/lib/docker': dockerVolume ?? (await makeVolume(place, 'box-docker')),
    '/var/lib/containerd': await makeVolume(place, 'box-containerd'),
    ...(dataVolume !== false && { '/srv/skillgap': dataVolume ?? (await makeVolume(place, 'box-data')) }),
  };
  return [
    ...placed(place, 'box', 10),
    ...(await boxRights()),
    ...size,
    ...Object.entries(mounts).map(([folder, volume]) => `--volume=${volume}:${folder}`),
    `--env=METADATA_GATEWAY=${await startMetadata(place, aws)}`,
    `--env=AWS_ENDPOINT_URL=${aws.endpoint}`,
    ...(options.args ?? []),
  ];
}
