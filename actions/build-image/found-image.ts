import { createHash } from 'node:crypto';
import type { ImageName } from './image-name.ts';
import type { Credentials, Platform } from './inputs.ts';
import { openRepository, unreachable } from './registry.ts';

const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** What a registry has under a tag. */
export interface FoundImage {
  /**
   * The digest of what the tag names, be it an index or one manifest. An engine that pulls an index by it takes its
   * own platform; the attestations that newer engines push beside the image are in the index only.
   */
  digest: string;
  /** The platforms in it, as `linux/amd64`. */
  platforms: string[];
}

interface PlatformObject {
  os?: string;
  architecture?: string;
  variant?: string;
}

/** The fields of an index and of a manifest that count here. */
interface Manifest {
  manifests?: { digest: string; platform?: PlatformObject }[];
  config?: { digest: string };
}

/**
 * The image behind a tag, or null when the registry has none. An index says which of its manifests is for `platform`;
 * whether that one is there and is for it, its own configuration says.
 */
export async function findImage(
  image: ImageName,
  tag: string,
  platform: Platform,
  credentials: Credentials | null,
): Promise<FoundImage | null> {
  const repository = openRepository(image, credentials);
  const get = async (path: string) => {
    const answer = await repository(path, path.startsWith('manifests/') ? MANIFESTS : undefined);
    return answer && { digest: digestOf(answer.body), content: parse(image, path, answer.body) };
  };
  const platformOf = async ({ config }: Manifest): Promise<string | null> => {
    const found = config && (await get(`blobs/${config.digest}`));
    return found ? platformName(found.content as PlatformObject) : null;
  };

  const found = await get(`manifests/${tag}`);
  if (found === null) return null;
  const top = found.content as Manifest;
  const platforms = await Promise.all(
    (top.manifests ?? [null]).map(async (child) => {
      if (child === null) return platformOf(top);
      const said = child.platform && platformName(child.platform);
      if (said !== undefined && said !== platform) return said;
      const manifest = await get(`manifests/${child.digest}`);
      return manifest && platformOf(manifest.content as Manifest);
    }),
  );
  return {
    digest: found.digest,
    platforms: platforms.filter((name): name is string => name !== null && name !== attestation),
  };
}

/** `linux/amd64`, with the variant unless it is the one that every machine of the architecture has. */
function platformName({ os = 'unknown', architecture = 'unknown', variant = '' }: PlatformObject): string {
  const usual: Record<string, string> = { amd64: 'v1', arm64: 'v8' };
  return [os, architecture, ...(variant === '' || variant === usual[architecture] ? [] : [variant])].join(
    '/',
  );
}

/** BuildKit's attestations are manifests for this platform. */
const attestation = 'unknown/unknown';

/** An index of more images than there are platforms is none of ours. */
const MOST_CHILDREN = 100;

/** What a registry answers is untrusted: an object, whose entries, if it is an index, are objects and not too many. */
function isManifestLike(content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return false;
  const { manifests, config } = content as { manifests?: unknown; config?: unknown };
  const children = manifests ?? [];
  const isObject = (one: unknown) => typeof one === 'object' && one !== null;
  return (
    Array.isArray(children) &&
    children.length <= MOST_CHILDREN &&
    children.every(isObject) &&
    isObject(config ?? {})
  );
}

function digestOf(body: Buffer): string {
  return `sha256:${createHash('sha256').update(body).digest('hex')}`;
}

function parse(image: ImageName, path: string, body: Buffer): unknown {
  try {
    const content: unknown = JSON.parse(body.toString());
    if (isManifestLike(content)) return content;
  } catch (cause) {
    throw unreachable(image, `answered with something else than JSON for ${path}`, cause);
  }
  throw unreachable(image, `answered with something else than a manifest or a configuration for ${path}`);
}
