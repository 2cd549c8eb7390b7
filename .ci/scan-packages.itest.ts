import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { run } from './process.ts';

const server = createServer();
afterEach(() => {
  server.removeAllListeners('request');
  server.close();
});

const advisory = {
  ...{ id: 1, url: 'https://advisories.example/1', title: 'reads too much', severity: 'high' },
  ...{ vulnerable_versions: '*', cwe: [], cvss: { score: 9 } },
};

/** The script, with a registry whose database answers this. */
async function scan(status: number, advisories: object) {
  server.on('request', (request, response) => {
    const isAudit = request.method === 'POST';
    request.resume().on('end', () => {
      response.writeHead(isAudit ? status : 404, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(isAudit ? advisories : {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return await run('.ci/scan-packages', [], {
    env: { npm_config_registry: registry, npm_config_fetch_retries: '0' },
  });
}

it('fails for a severe one in what ships', async () => {
  const { code, output } = await scan(200, { hono: [advisory] });
  expect(code).toBe(1);
  expect(output).toContain('reads too much');
});

it('shows one in a tool, and passes', async () => {
  const { code, output } = await scan(200, { knip: [advisory] });
  expect(code).toBe(0);
  expect(output).toMatch(/All packages.*"high":[1-9]/);
});

it('says that it knows nothing when the database does not answer', async () => {
  const { code, output } = await scan(405, {});
  expect(code).toBe(3);
  expect(output).toContain('::error title=Database unavailable');
});
