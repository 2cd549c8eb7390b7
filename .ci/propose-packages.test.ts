import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './process.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'propose-'));
});
afterEach(() => rm(folder, { recursive: true }));

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** Runs the script with a `gh` that writes down what it is asked and answers `1111` for every sha. */
async function propose({
  nginx = 'nginx 1.26\n',
  postgres = 'postgresql-17 17.1-0+deb13u1\n',
  certbot = 'python3 3.13.5-1\n',
  open = 0,
  branch = true,
}) {
  const said = `
printf '%s\\0' "$@" >> "$CALLS"
printf '\\n' >> "$CALLS"
case "$*" in
  *PATCH*) exit ${branch ? 0 : 1} ;;
  *pulls?state*) echo ${open} ;;
  *) echo 1111 ;;
esac`;
  await writeFile(join(folder, 'gh'), `#!/bin/sh${said}\n`, { mode: 0o755 });
  const calls = join(folder, 'calls');
  await writeFile(calls, '');
  const env = {
    ...{ CALLS: calls, NGINX: base64(nginx), POSTGRES: base64(postgres) },
    CERTBOT: base64(certbot),
    ...{ GITHUB_REPOSITORY: 'ada/skillgap', GITHUB_SHA: 'f'.repeat(40) },
  };
  const path = `PATH=${folder}${delimiter}${process.env.PATH}`;
  const { code, output } = await run('env', [path, '.ci/propose-packages'], { env });
  return {
    code,
    output,
    calls: (await readFile(calls, 'utf8')).split('\0\n').map((call) => call.split('\0')),
  };
}

describe('propose-packages', () => {
  it('commits all files on main and opens one pull request', async () => {
    const { code, calls } = await propose({});
    expect(code).toBe(0);
    expect(calls.find(([, path]) => path?.endsWith('/git/trees'))).toEqual(
      expect.arrayContaining([
        'base_tree=1111',
        'tree[][path]=compose/nginx/packages.lock',
        'tree[][content]=nginx 1.26\n',
        'tree[][content]=postgresql-17 17.1-0+deb13u1\n',
        'tree[][path]=compose/certbot/packages.lock',
        'tree[][content]=python3 3.13.5-1\n',
      ]),
    );
    expect(calls.find((call) => call.includes('tree=1111'))).toContain(`parents[]=${'f'.repeat(40)}`);
    expect(calls.at(-2)).toEqual(
      expect.arrayContaining(['repos/ada/skillgap/pulls', 'head=base-images/packages']),
    );
  });

  it('makes the branch when it is not there, and leaves an open pull request open', async () => {
    const { code, output, calls } = await propose({ branch: false, open: 1 });
    expect([code, output]).toEqual([0, 'updated the open pull request']);
    expect(calls.flat()).toContain('ref=refs/heads/base-images/packages');
    expect(calls.flat()).not.toContain('base=main');
  });

  it.each([
    ['nothing', ''],
    ['a script', '#!/bin/sh\nrm -rf /\n'],
    ['a line that is no version', 'nginx 1.26\nnginx $(id)\n'],
  ])('takes no %s for a list', async (_, nginx) => {
    const { code, output, calls } = await propose({ nginx });
    expect(code).not.toBe(0);
    expect(output).toContain('the packages.lock of nginx is no list');
    expect(calls.flat().join('')).toBe('');
  });
});
