import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, run } from './process.ts';
import { temporaryFolder } from './temporary.ts';

const entry = (level: string, text: string) => `---\n"skillgap": ${level}\n---\n\n${text}\n`;

/** Runs the script on a folder with these changesets, and says what it left there. */
async function changelog(changesets: Readonly<Record<string, string>>, before = '# Changelog\n\n## 0.6.0\n') {
  await using folder = await temporaryFolder('changelog');
  await mkdir(join(folder.path, '.changeset'));
  for (const file of ['config.json', 'README.md'])
    await cp(join(root, '.changeset', file), join(folder.path, '.changeset', file));
  for (const [name, text] of Object.entries(changesets))
    await writeFile(join(folder.path, '.changeset', name), text);
  await writeFile(join(folder.path, 'CHANGELOG.md'), before);
  const { code, output } = await run('.ci/changelog', [folder.path]);
  const text = await readFile(join(folder.path, 'CHANGELOG.md'), 'utf8');
  return { code, output, text, left: (await readdir(join(folder.path, '.changeset'))).sort() };
}

describe('.ci/changelog', () => {
  it('moves the changesets to the top, below the heading, by what they change', async () => {
    const { code, text, left } = await changelog({
      'a.md': entry('patch', 'Fix the drain.'),
      'b.md': entry('minor', 'Add an alarm.'),
    });
    expect(code).toBe(0);
    expect(text.replaceAll(/\n+/g, '\n')).toBe(
      '# Changelog\n## 0.7.0\n### Minor Changes\n- Add an alarm.\n### Patch Changes\n- Fix the drain.\n## 0.6.0\n',
    );
    expect(left).toEqual(['README.md', 'config.json']);
  });

  it('changes nothing without a changeset', async () => {
    const { code, text, left } = await changelog({});
    expect([code, text, left]).toEqual([0, '# Changelog\n\n## 0.6.0\n', ['README.md', 'config.json']]);
  });

  it('fails on a package that is not there, and leaves everything as it was', async () => {
    const { code, output, text, left } = await changelog({
      'a.md': entry('minor', 'x').replace('skillgap', '@skillgap/nothing'),
    });
    expect(code).not.toBe(0);
    expect(output).toContain('@skillgap/nothing');
    expect([text, left]).toEqual(['# Changelog\n\n## 0.6.0\n', ['README.md', 'a.md', 'config.json']]);
  });

  it("takes the repository's own changesets", async () => {
    const files = (await readdir(join(root, '.changeset'))).filter((file) => /(?<!README)\.md$/.test(file));
    const own = await Promise.all(
      files.map(async (file) => [file, await readFile(join(root, '.changeset', file), 'utf8')] as const),
    );
    const before = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
    const { code, text } = await changelog(Object.fromEntries(own), before);
    expect(code).toBe(0);
    expect(text.endsWith(before.replace('# Changelog\n', ''))).toBe(true);
  });
});
