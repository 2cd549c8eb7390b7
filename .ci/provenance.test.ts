import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run } from './process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'provenance-'));
});
afterEach(() => rm(folder, { recursive: true }));

const image = (name: string) => `ghcr.io/ada/skillgap-${name}@sha256:${'a'.repeat(64)}`;

/** Runs the script with a `gh` that knows attestations of these images, and a `docker`; both record their arguments. */
async function verify(images: readonly string[], known: readonly string[]) {
  const calls = join(folder, 'calls');
  const program = async (name: string, ...lines: readonly string[]) =>
    writeFile(join(folder, name), ['#!/bin/sh', `echo "${name} $*" >> ${calls}`, ...lines, ''].join('\n'), {
      mode: 0o755,
    });
  await program('docker', 'cat > /dev/null');
  await program(
    'gh',
    `case "$3" in ${['none', ...known].map((one) => `oci://${one}`).join('|')}) ;; *) exit 1 ;; esac`,
  );
  const { code, output } = await run(
    'env',
    [`PATH=${folder}${delimiter}${process.env.PATH}`, '.ci/provenance', ...images],
    {
      env: {
        ...{ GITHUB_REPOSITORY: 'ada/skillgap', REGISTRY: 'ghcr.io' },
        ...{ REGISTRY_USERNAME: 'ada', REGISTRY_PASSWORD: 'the-password' },
      },
    },
  );
  return { code, output, calls: await readFile(calls, 'utf8').catch(() => '') };
}

it('passes when deploy.yml on main built every image, and tells no process the password', async () => {
  const all = ['backend', 'nginx'].map(image);
  const { code, calls } = await verify(all, all);
  expect(code).toBe(0);
  for (const one of all) {
    expect(calls).toContain(
      `gh attestation verify oci://${one} --repo ada/skillgap --signer-workflow ada/skillgap/.github/workflows/deploy.yml --source-ref refs/heads/main --deny-self-hosted-runners`,
    );
  }
  expect(calls).not.toContain('the-password');
});

it('fails when one of them has no attestation, and names it', async () => {
  const { code, output } = await verify(['backend', 'nginx'].map(image), [image('backend')]);
  expect(code).toBe(1);
  expect(output).toMatch(/::error title=No provenance::.*skillgap-nginx@sha256/);
});

it.each([[['ghcr.io/ada/skillgap-backend:latest']], [[]]])(
  'takes digests only, and at least one: %s',
  async (images) => {
    const { code, calls } = await verify(images, images);
    expect(code).not.toBe(0);
    expect(calls).not.toContain('gh ');
  },
);
