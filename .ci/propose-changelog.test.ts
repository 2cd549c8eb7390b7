import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run } from './process.ts';

/** Runs the script with a `gh` that writes down what it is asked and answers `1111` for every sha. */
async function propose(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'propose-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const calls = join(folder, 'calls');
  await writeFile(calls, '');
  const answer = 'case "$*" in *pulls?state*) echo 0 ;; *) echo 1111 ;; esac';
  await writeFile(join(folder, 'gh'), `#!/bin/sh\nprintf '%s\\0' "$@" >> "$CALLS"\n${answer}\n`, {
    mode: 0o755,
  });
  const env = {
    ...{ CALLS: calls, CHANGELOG: Buffer.from(text).toString('base64') },
    ...{ GITHUB_REPOSITORY: 'ada/skillgap', GITHUB_SHA: 'f'.repeat(40) },
  };
  const path = `PATH=${folder}${delimiter}${process.env.PATH}`;
  const { code, output } = await run('env', [path, '.ci/propose-changelog'], { env });
  return { code, output, asked: (await readFile(calls, 'utf8')).split('\0') };
}

it('writes the changelog and deletes the changesets, but not their README, in one commit', async () => {
  const { code, asked } = await propose('# Changelog\n\n## 1.0.0\n');
  expect(code).toBe(0);
  expect(asked).toEqual(
    expect.arrayContaining(['tree[][path]=CHANGELOG.md', 'tree[][content]=# Changelog\n\n## 1.0.0\n']),
  );
  const deleted = asked.flatMap((word, at) =>
    word === 'tree[][sha]=null' ? [asked[at - 6]?.replace('tree[][path]=', '')] : [],
  );
  expect(deleted).not.toContain('.changeset/README.md');
  expect(deleted.every((path) => /^\.changeset\/[\w-]+\.md$/.test(path ?? ''))).toBe(true);
  expect(asked).toContain('head=changelog/next');
});

it.each(['', '#!/bin/sh\n', '# Something else\n'])('refuses %j', async (text) => {
  const { code, asked } = await propose(text);
  expect([code, asked]).toEqual([1, ['']]);
});
