import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, root } from './process.ts';

/** A hash names the very file: nobody can put another one under the same version. */
const HASH = /^--hash=sha256:[0-9a-f]{64}$/;
const PINNED = /^[A-Za-z0-9][A-Za-z0-9._-]*(\[[\w,-]+\])?==[^\s*,;]+$/;

/** What a requirements.txt leaves open, a line each. */
export function requirementViolations(text: string): string[] {
  const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
  return lines.flatMap((line) => {
    const [requirement = '', ...options] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+(?=--)/);
    if (requirement === '') return [];
    // Behind the semicolon is where it is needed at all: another Python, another system.
    const [pin = ''] = requirement.split(/\s*;/);
    if (!PINNED.test(pin)) return [`${requirement} is not pinned — write name==version`];
    return options.length > 0 && options.every((option) => HASH.test(option))
      ? []
      : [`${pin} has no hash — make the file with: uv pip compile --generate-hashes`];
  });
}

/** What installs from PyPI without looking at hashes. A file that installs twice must name the option twice. */
export function installViolations(text: string): string[] {
  const code = text.replace(/^\s*(#|\/\/|\*|\/\*).*$/gm, '');
  // With an option between, too: `pip --python … install`.
  const installs = [...code.matchAll(/\bpip3?\b[^\n;&|]*?\binstall\b/g)].length;
  const checked = [...code.matchAll(/--require-hashes\b/g)].length;
  return installs > checked ? ['pip install without --require-hashes'] : [];
}

/** Every violation in what is in git, one per line. */
export async function pythonViolations(): Promise<string> {
  const listed = await mustRun('git', ['ls-files']);
  const problems = await Promise.all(
    listed.split('\n').map(async (file) => {
      const text = () => readFile(join(root, file), 'utf8');
      if (/(^|\/)requirements[^/]*\.txt$/.test(file))
        return requirementViolations(await text()).map((what) => `${file}: ${what}`);
      const installs =
        /(^|\/)Dockerfile[^/]*$|\.(ya?ml|sh|ts|mjs)$|^\.ci\/[\w-]+$/.test(file) &&
        !/\.i?test\.ts$|^actions\/dist\/|^\.ci\/python-policy\.ts$/.test(file);
      return installs ? installViolations(await text()).map((what) => `${file}: ${what}`) : [];
    }),
  );
  return problems.flat().sort().join('\n');
}
