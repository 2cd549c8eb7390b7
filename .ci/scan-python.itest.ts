import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { root, run } from './process.ts';
import { temporaryFolder } from './temporary.ts';

const server = createServer();
afterEach(() => {
  server.removeAllListeners('request');
  server.close();
  server.closeAllConnections();
});

const hash = `--hash=sha256:${'a'.repeat(64)}`;
const REQUIREMENTS = `# for an image\nacme==5.8.0 \\\n    ${hash}\ncertbot[extra]==5.8.0 ; python_version >= "3.11" \\\n    ${hash}\n`;
const vulnerability = {
  ...{ id: 'PYSEC-2026-1', aliases: ['CVE-2026-1'], fixed_in: ['5.8.1'], withdrawn: null },
  ...{ link: 'https://advisories.example/1', summary: 'reads too much' },
};

/** The script, for an image with these packages, and a PyPI that answers this for each. */
async function scan(answer: (path: string) => object | number, requirements = REQUIREMENTS) {
  const asked: string[] = [];
  server.on('request', ({ url = '' }, response) => {
    asked.push(url);
    const body = answer(url);
    response.writeHead(typeof body === 'number' ? body : 200).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await using folder = await temporaryFolder('scan-python');
  await mkdir(join(folder.path, '.ci'));
  await mkdir(join(folder.path, 'compose/certbot'), { recursive: true });
  await cp(join(root, '.ci/scan-python'), join(folder.path, '.ci/scan-python'));
  await writeFile(join(folder.path, 'compose/certbot/requirements.txt'), requirements);
  const { port } = server.address() as AddressInfo;
  const env = { PYPI_URL: `http://127.0.0.1:${port}`, no_proxy: '127.0.0.1' };
  const { code, output } = await run(join(folder.path, '.ci/scan-python'), [], { env });
  return { code, output, asked };
}

it('asks about each version, and passes when nothing is known', async () => {
  const { code, output, asked } = await scan(() => ({ vulnerabilities: [] }));
  expect([code, output]).toEqual([0, '2 packages from PyPI were looked at']);
  expect(asked).toEqual(['/pypi/acme/5.8.0/json', '/pypi/certbot/5.8.0/json']);
});

it('fails for one that has a fix, and names it', async () => {
  const { code, output } = await scan((path) => ({
    vulnerabilities: path.includes('certbot') ? [vulnerability] : [],
  }));
  expect(code).toBe(1);
  expect(output).toContain(
    'certbot 5.8.0: PYSEC-2026-1 CVE-2026-1, fixed in 5.8.1: https://advisories.example/1',
  );
  expect(output).toContain('::error title=Fixes are available');
});

it.each([
  ['that nothing fixes yet', { fixed_in: [] }],
  ['that was withdrawn', { withdrawn: '2026-05-01T00:00:00Z' }],
])('passes for one %s', async (_, change) => {
  expect((await scan(() => ({ vulnerabilities: [{ ...vulnerability, ...change }] }))).code).toBe(0);
});

it.each([
  ['it does not answer', () => 404, REQUIREMENTS],
  ['it answers something else', () => ({ info: {} }), REQUIREMENTS],
  ['there is no package to ask about', () => ({ vulnerabilities: [] }), '# nothing\n'],
])('says that it knows nothing when %s', async (_, answer, requirements) => {
  const { code, output } = await scan(answer, requirements);
  expect([code, output]).toEqual([3, expect.stringContaining('::error')]);
});
