import { describe, expect, it } from 'vitest';
import { buildsIn, type ImageBuild, pinnedTwice, violationsOf } from './image-policy.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const base = `debian:trixie-slim@${digest}`;

function violations(dockerfile: string, build: Partial<ImageBuild> = {}) {
  const {
    dockerfile: path = 'app/Dockerfile',
    context = '.',
    platform = 'linux/amd64',
    paths = ['app'],
  } = build;
  return violationsOf({ dockerfile: path, context, platform, paths }, dockerfile);
}

describe('what a Dockerfile is made from', () => {
  it.each([
    ['a pinned base', `FROM ${base}`],
    [
      'a registry with a port, a platform and a stage',
      `FROM --platform=linux/amd64 r:5000/${base} AS x\nFROM x`,
    ],
    ['nothing', 'FROM scratch'],
    ['another stage', `FROM ${base} AS Build\nFROM ${base}\nCOPY --from=build /a /b\nCOPY --from=0 /a /b`],
    ['a pinned image to copy from', `FROM ${base}\nCOPY --from=node:24@${digest} /a /b`],
  ])('may be %s', (_, dockerfile) => expect(violations(dockerfile)).toEqual([]));

  it.each([
    ['a tag', 'FROM debian:trixie-slim', 'debian:trixie-slim'],
    ['a digest alone, which Dependabot cannot raise', `from debian@${digest}`, `debian@${digest}`],
    ['a digest cut short', 'FROM debian:13@sha256:abc', 'debian:13@sha256:abc'],
    ['a variable', `ARG BASE=${base}\nFROM $BASE`, '$BASE'],
    ['the second of two stages', `FROM ${base} AS x\nFROM \\\n  node:24 AS y`, 'node:24'],
    ['an image to copy from', `FROM ${base}\nCOPY --chown=1 --from=busybox:1 /a /b`, 'busybox:1'],
    ['an image to mount', `FROM ${base}\nRUN --mount=type=bind,from=busybox:1,target=/x true`, 'busybox:1'],
  ])('may not be %s', (_, dockerfile, what) => {
    expect(violations(dockerfile)).toEqual([expect.stringContaining(`${what} is not pinned`)]);
  });

  it('is one image of a name in all Dockerfiles', () => {
    const other = base.replaceAll('a'.repeat(64), 'b'.repeat(64));
    expect(pinnedTwice([`FROM ${base}`, `FROM ${base} AS x\nFROM x`])).toEqual([]);
    expect(pinnedTwice([`FROM ${base}`, `FROM ${other}`])).toEqual(['debian:trixie-slim']);
  });
});

describe('what a Dockerfile copies', () => {
  const copies = (lines: string, build: Partial<ImageBuild> = {}) =>
    violations(`FROM ${base}\n${lines}`, build);

  it.each([
    ['a folder that is named', 'COPY app /app', {}],
    ['a file in it', 'COPY ./app/a.json app/b/ /app/', {}],
    ['what the context makes of it', 'COPY a.json /', { context: 'app' }],
    ['the Dockerfile', 'COPY Dockerfile /', { context: 'app', paths: ['app/other'] }],
    ['anything, when all is named', 'COPY . /', { paths: ['.'] }],
    ['a file by its name', 'ADD --chown=1:1 ["x y.json", "/"]', { paths: ['x y.json'] }],
    ['what is no file of git', 'ADD https://example.com/x /\nRUN --mount=type=cache,target=/c true', {}],
  ])('may be %s', (_, lines, build) => expect(copies(lines, build)).toEqual([]));

  it.each([
    ['a file beside', 'COPY app lock.json /', {}, 'lock.json'],
    ['a folder whose name begins alike', 'COPY application /', {}, 'application'],
    ['the whole context', 'COPY . /', {}, '.'],
    ['a pattern that reaches further', 'COPY *.json /', {}, '.'],
    [
      'a file that only a RUN sees',
      'RUN --mount=type=bind,source=lock,target=/l true "a, b"',
      { context: 'c' },
      'c/lock',
    ],
    ['what is on the next line', 'COPY app \\\n  # why\n  lock.json \\\n  /', {}, 'lock.json'],
  ])('may not be %s', (_, lines, build, path) => {
    expect(copies(lines, build)).toEqual([expect.stringMatching(`^${path.replace('.', '\\.')} is copied`)]);
  });
});

it('wants the platform named', () => {
  expect(violations(`FROM ${base}`, { platform: '' })).toEqual([
    expect.stringContaining('names no platform'),
  ]);
});

it('finds the builds of a workflow', () => {
  const workflow = `
jobs:
  build:
    steps:
      - uses: ./actions/build-image
        with: { image: x, dockerfile: a/Dockerfile, platform: linux/arm64, paths: "./a/\\n\\n b \\n" }
      - uses: ./actions/ingress
        with: { operation: open }
      - uses: ./actions/build-image
        with: { image: y, context: c, paths: . }
`;
  expect(buildsIn(workflow)).toEqual([
    { dockerfile: 'a/Dockerfile', context: '.', platform: 'linux/arm64', paths: ['a', 'b'] },
    { dockerfile: 'Dockerfile', context: 'c', platform: '', paths: ['.'] },
  ]);
});
