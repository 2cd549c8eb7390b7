import { expect, it } from 'vitest';
import { parseImageName } from './image-name.ts';

it.each([
  ['ghcr.io/owner/app', 'ghcr.io', 'ghcr.io', 'owner/app'],
  ['docker.io/owner/app', 'docker.io', 'registry-1.docker.io', 'owner/app'],
  ['index.docker.io/owner/app', 'docker.io', 'registry-1.docker.io', 'owner/app'],
  ['owner/app', 'docker.io', 'registry-1.docker.io', 'owner/app'],
  ['debian', 'docker.io', 'registry-1.docker.io', 'library/debian'],
  ['localhost/app', 'localhost', 'localhost', 'app'],
  ['localhost:5000/a/b/c', 'localhost:5000', 'localhost:5000', 'a/b/c'],
  ['registry:5000/app_x', 'registry:5000', 'registry:5000', 'app_x'],
  ['10.78.0.2:5000/a--b.c__d', '10.78.0.2:5000', '10.78.0.2:5000', 'a--b.c__d'],
])('%s is at %s', (name, registry, apiHost, repository) => {
  expect(parseImageName(name)).toEqual({ name, registry, apiHost, repository });
});

it.each([
  '',
  'ghcr.io/',
  'ghcr.io/Owner/app',
  'a:tag',
  'ghcr.io/a:tag',
  'a@sha256:0',
  'https://ghcr.io/a',
  '-x',
  'a//b',
  'a b',
  'ghcr.io:x/a',
  '../a',
])('%j is no name', (name) => {
  expect(parseImageName(name)).toBeNull();
});
