import { X509Certificate } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getCACertificates } from 'node:tls';
import { docker } from './docker-cli.ts';
import type { Environment } from './env.ts';
import {
  buildFolder,
  debianImage,
  findImage,
  hashFolder,
  hashOf,
  inputsLabel,
  nodeImage,
  pull,
} from './images.ts';
import { imagesFolder, stateFolder } from './paths.ts';
import { byDigest, pinnedBase } from './pinned-bases.ts';
import { must } from './run.ts';

/** All certificate authorities that Node and npm trust here, as one PEM text. */
export async function trustedAuthorities(files: readonly string[]): Promise<string> {
  const told = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return `${[...new Set([...getCACertificates('default'), ...told].map((text) => text.trim()))].join('\n')}\n`;
}

/** The authorities of these files that Node does not ship: one PEM text each. */
async function unknownAuthorities(files: readonly string[]): Promise<string[]> {
  const known = new Set(getCACertificates('bundled').map(fingerprint));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const told = texts.join('\n').match(/-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----/gs) ?? [];
  return [...new Set(told)].filter((pem) => !known.has(fingerprint(pem)));
}

const fingerprint = (pem: string) => new X509Certificate(pem).fingerprint256;

/** The official slim image omits these too: a Dockerfile that needs one would fail there. */
const excluded = ['doc', 'groff', 'info', 'linda', 'lintian', 'locale', 'man'].map(
  (name) => `path-exclude=/usr/share/${name}/*`,
);

/** Where an image came from. */
export type Origin = 'present' | 'pulled' | 'built';

/**
 * Pulls the image that the Dockerfiles pin, unless the engine has it; false where that is impossible. Stand-ins use
 * its name without the digest.
 */
async function ensurePinned(name: string, hub: () => Promise<boolean>): Promise<Origin | false> {
  const base = await pinnedBase(name);
  if (base === undefined) return (await hub()) && (await pull(name)) && 'pulled';
  const pinned = await findImage(byDigest(base));
  if (pinned === undefined && !((await hub()) && (await pull(byDigest(base))))) return false;
  await must([docker, 'tag', byDigest(base), name]);
  return pinned === undefined ? 'pulled' : 'present';
}

/**
 * `debian:trixie-slim`: a local build, else the pinned one, else any, else built from Debian's packages. Where this
 * network signs downloads with its own authority, that is added: the official image would not trust what pip downloads.
 */
export async function ensureDebian(
  hub: () => Promise<boolean>,
  { authorityFiles, proxies }: Environment,
): Promise<Origin> {
  const origin = await ensurePlainDebian(hub);
  const authorities = await unknownAuthorities(authorityFiles);
  const inputs = `debian-${hashOf(...authorities)}`;
  if (authorities.length === 0 || (await findImage(debianImage))?.inputs === inputs) return origin;
  const context = join(stateFolder, 'build', 'debian');
  await rm(context, { recursive: true, force: true });
  await cp(join(imagesFolder, 'debian'), context, { recursive: true });
  for (const [index, pem] of authorities.entries())
    await writeFile(join(context, `rehearsal-${index}.crt`), `${pem}\n`);
  await buildFolder(context, proxies, ['--tag', debianImage, '--label', `${inputsLabel}=${inputs}`]);
  await rm(context, { recursive: true });
  return 'built';
}

async function ensurePlainDebian(hub: () => Promise<boolean>): Promise<Origin> {
  const found = await findImage(debianImage);
  if (found?.inputs !== undefined) return 'present';
  const pinned = await ensurePinned(debianImage, hub);
  if (pinned) return pinned;
  if (found) return 'present';
  const archive = join(stateFolder, 'build', 'debian.tar');
  await mkdir(join(stateFolder, 'build'), { recursive: true });
  const sources = ['debian trixie', 'debian trixie-updates', 'debian-security trixie-security'];
  await must(
    [
      'mmdebstrap',
      '--variant=minbase',
      '--include=ca-certificates',
      ...[
        ...excluded,
        'path-include=/usr/share/doc/*/copyright',
        'path-include=/usr/share/locale/locale.alias',
      ].map((option) => `--dpkgopt=${option}`),
      'trixie',
      archive,
      ...sources.map((source) => `deb http://deb.debian.org/${source} main`),
    ],
    { timeoutMs: 10 * 60_000 },
  );
  await must([
    docker,
    'import',
    '--change',
    `LABEL ${inputsLabel}=debian`,
    '--change',
    'CMD ["bash"]',
    archive,
    debianImage,
  ]);
  await rm(archive);
  return 'built';
}

/**
 * `node:24-trixie-slim`: the pinned one, else any, else this very Node and npm on Debian. Where this network signs
 * downloads with its own authority it is always built: the official image would not trust `npm ci`'s answers.
 */
export async function ensureNode(
  hub: () => Promise<boolean>,
  { authorityFiles, proxies }: Environment,
): Promise<Origin> {
  const folder = join(imagesFolder, 'node');
  const trusted = await trustedAuthorities(authorityFiles);
  const base = await findImage(debianImage);
  const inputs = hashOf(base?.id ?? '', process.version, trusted, await hashFolder(folder));
  const found = await findImage(nodeImage);
  if (found?.inputs === inputs) return 'present';
  if (found?.inputs === undefined && authorityFiles.length === 0) {
    const pinned = await ensurePinned(nodeImage, hub);
    if (pinned) return pinned;
  }
  if (found && found.inputs === undefined) return 'present';
  if (!process.version.startsWith('v24.')) {
    throw new Error(
      `${nodeImage} is made from the Node that runs this, which is ${process.version}; start it by an npm script`,
    );
  }
  const context = join(stateFolder, 'build', 'node');
  await rm(context, { recursive: true, force: true });
  await mkdir(context, { recursive: true });
  await cp(folder, context, { recursive: true });
  await cp(process.execPath, join(context, 'node'));
  await writeFile(join(context, 'authorities.crt'), trusted);
  await must(
    ['npm', 'install', '--prefix', join(context, 'npm'), '--no-save', '--ignore-scripts', 'npm@11'],
    { timeoutMs: 5 * 60_000 },
  );
  await buildFolder(context, proxies, ['--tag', nodeImage, '--label', `${inputsLabel}=${inputs}`]);
  await rm(context, { recursive: true });
  return 'built';
}
