import * as input from '../shared/inputs.ts';
import { RELEASE_ID } from '../shared/release-id.ts';
import type { Images } from './release.ts';

const IMAGE_PATTERN = /^[a-z0-9][a-z0-9._:/-]*@sha256:[0-9a-f]{64}$/;

export function deployInputs() {
  return {
    operation: 'deploy' as const,
    release: input.text('release', RELEASE_ID),
    commit: input.text('commit', { pattern: /^[0-9a-f]{40}$/, expected: 'a full commit id' }),
    images: {
      backend: image('backend-image'),
      nginx: image('nginx-image'),
      postgres: image('postgres-image'),
      certbot: image('certbot-image'),
    } satisfies Images,
    composeFolder: input.text('compose-folder', { default: 'compose' }),
    envFile: requiredEnvFile(),
    /** The branch that production follows: a deploy of what is no longer its head is left out. */
    branch: input.text('branch', { default: 'main', pattern: /^[\w./-]+$/, expected: 'a branch' }),
  };
}

export function rollbackInputs() {
  return {
    operation: 'rollback' as const,
    /** The release to go back to; null, the previous one. */
    release: input.optionalText('release', RELEASE_ID),
    onlyFrom: onlyFrom(),
    /** Go back even to a release whose code does not know today's schema, or that takes HTTPS away. */
    force: input.boolean('force', { default: false }),
    /** The `.env` that render-env wrote; null leaves the release the one it has. */
    envFile: input.optionalText('env-file'),
  };
}

export function redeployInputs() {
  return { operation: 'redeploy' as const, onlyFrom: onlyFrom(), envFile: requiredEnvFile() };
}

/** Done only while this release, or one of this commit, is live; null, whatever is. */
function onlyFrom(): string | null {
  return input.optionalText('only-from', {
    pattern: /^(\d{8}T\d{6}Z-[0-9a-f]{12}|[0-9a-f]{40})$/,
    expected: 'a release id or a full commit id',
  });
}

export function requiredEnvFile(): string {
  return input.text('env-file', { expected: 'the output `file` of render-env' });
}

/** Docker lists an image of Docker Hub without the host's name, so it is compared without it. */
function image(name: string): string {
  return input
    .text(name, { pattern: IMAGE_PATTERN, expected: 'an image by digest, name@sha256:…' })
    .replace(/^docker\.io\//, '');
}
