import { expect, it } from 'vitest';
import { byDigest, pinnedBases, withoutDigests } from './pinned-bases.ts';

const a = `sha256:${'a'.repeat(64)}`;
const b = `sha256:${'b'.repeat(64)}`;
const dockerfile = `# FROM debian:12@${a}
FROM --platform=linux/amd64 node:24-slim@${a} AS build
RUN echo "FROM debian:12@${a}"
FROM localhost:5000/debian:12@${b}
FROM debian@${a}
FROM build
COPY --from=build /x /x
`;

it('finds the bases that have a name and a digest', () => {
  expect(pinnedBases(dockerfile)).toEqual([
    { name: 'node:24-slim', digest: a },
    { name: 'localhost:5000/debian:12', digest: b },
  ]);
  expect(pinnedBases(dockerfile).map(byDigest)).toEqual([`node@${a}`, `localhost:5000/debian@${b}`]);
});

it('takes the digest from the bases of these names alone, and leaves all else', () => {
  expect(withoutDigests(dockerfile, ['node:24-slim', 'debian:12'])).toBe(
    dockerfile.replace(`node:24-slim@${a}`, 'node:24-slim'),
  );
  expect(withoutDigests(dockerfile, [])).toBe(dockerfile);
  expect(withoutDigests('from a:1@sha256:short\n', ['a:1'])).toBe('from a:1@sha256:short\n');
});
