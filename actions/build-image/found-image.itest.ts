import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { serve } from '../testing/server.ts';
import { findImage } from './found-image.ts';
import { parseImageName } from './image-name.ts';

/** A registry on this machine whose `tag` names what was added last. */
function repository() {
  const content = new Map<string, string>();
  const seen: string[] = [];
  const add = (kind: 'manifests' | 'blobs', document: unknown) => {
    const body = JSON.stringify(document);
    const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
    content.set(`${kind}/${digest}`, body);
    if (kind === 'manifests') content.set('manifests/tag', body);
    return { digest };
  };
  const manifest = (platform: object) =>
    add('manifests', { schemaVersion: 2, config: add('blobs', platform), layers: [] });
  const index = (...manifests: object[]) => add('manifests', { schemaVersion: 2, manifests });
  const find = async (platform: 'linux/amd64' | 'linux/arm64') => {
    await using server = await serve((request, response) => {
      const path = request.url?.replace('/v2/owner/app/', '') ?? '';
      seen.push(path.split('/')[0] ?? '');
      const body = content.get(path);
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
    const image = parseImageName(`${server.url.replace('http://', '')}/owner/app`);
    if (image === null) throw new Error(server.url);
    return await findImage(image, 'tag', platform, null);
  };
  return { content, seen, add, manifest, index, find };
}

const amd64 = { os: 'linux', architecture: 'amd64' };
const arm64 = { os: 'linux', architecture: 'arm64' };

/** As BuildKit pushes it beside the image that it is about. */
const attestationOf = ({ digest }: { digest: string }, attestation: { digest: string }) => ({
  ...attestation,
  platform: { os: 'unknown', architecture: 'unknown' },
  annotations: {
    'vnd.docker.reference.digest': digest,
    'vnd.docker.reference.type': 'attestation-manifest',
  },
});

it('finds one manifest, and its platform in its configuration', async () => {
  const registry = repository();
  const { digest } = registry.manifest(arm64);
  expect(await registry.find('linux/amd64')).toEqual({ digest, platforms: ['linux/arm64'] });
  expect(registry.seen).toEqual(['manifests', 'blobs']);
  registry.manifest({ ...arm64, variant: 'v8' });
  expect((await registry.find('linux/arm64'))?.platforms).toEqual(['linux/arm64']);
});

it('finds an index that holds another platform only', async () => {
  const registry = repository();
  const child = registry.manifest({ ...arm64, variant: 'v8' });
  const { digest } = registry.index({ ...child, platform: { ...arm64, variant: 'v8' } });
  expect(await registry.find('linux/amd64')).toEqual({ digest, platforms: ['linux/arm64'] });
  expect((await registry.find('linux/arm64'))?.platforms).toEqual(['linux/arm64']);
});

it('finds an index of two platforms with their attestations, and names the index', async () => {
  const registry = repository();
  const [one, other] = [registry.manifest(amd64), registry.manifest(arm64)];
  const attestation = registry.manifest({ os: 'unknown', architecture: 'unknown' });
  const { digest } = registry.index(
    { ...one, platform: amd64 },
    { ...other, platform: arm64 },
    attestationOf(one, attestation),
    attestationOf(other, attestation),
  );
  for (const platform of ['linux/amd64', 'linux/arm64'] as const)
    expect(await registry.find(platform)).toEqual({ digest, platforms: ['linux/amd64', 'linux/arm64'] });
});

it('believes the configuration, not the index', async () => {
  const registry = repository();
  registry.index({ ...registry.manifest(arm64), platform: amd64 });
  expect((await registry.find('linux/amd64'))?.platforms).toEqual(['linux/arm64']);
  registry.index(registry.manifest(amd64));
  expect((await registry.find('linux/amd64'))?.platforms).toEqual(['linux/amd64']);
});

it('does not count what is listed and gone, or is no image, or asks for a newer processor', async () => {
  const registry = repository();
  const child = registry.manifest(amd64);
  registry.index({ ...child, platform: amd64 });
  registry.content.delete(`manifests/${child.digest}`);
  expect((await registry.find('linux/amd64'))?.platforms).toEqual([]);
  registry.add('manifests', { schemaVersion: 1 });
  expect((await registry.find('linux/amd64'))?.platforms).toEqual([]);
  registry.manifest({ mediaType: 'application/vnd.cncf.helm.config.v1+json' });
  expect((await registry.find('linux/amd64'))?.platforms).toEqual([]);
  registry.manifest({ ...amd64, variant: 'v3' });
  expect((await registry.find('linux/amd64'))?.platforms).toEqual(['linux/amd64/v3']);
});

it('finds nothing under a tag that is not there, and refuses what is no JSON', async () => {
  const registry = repository();
  expect(await registry.find('linux/amd64')).toBeNull();
  registry.content.set('manifests/tag', '<html>Sign in</html>');
  await expect(registry.find('linux/amd64')).rejects.toMatchObject({ reason: 'registry-unreachable' });
});
