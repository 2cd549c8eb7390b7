import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { listen } from '../../http/server.ts';
import { startFuzzTarget } from '../fuzz-target.ts';
import type { TestPostgres } from '../postgres.ts';
import { respondJson } from '../respond.ts';

/** The whole app as a server, and one beside it that gives `hooks.py` callers and a resume. */
export async function startContractTarget(postgres: TestPostgres) {
  const target = await startFuzzTarget(postgres);
  const api = listen(target.app, 0, target.deps.log);
  const helper = createServer(async ({ url }, response) => {
    if (url === '/resume.pdf') return response.end(target.pdf);
    const made = url === '/callers/admin' ? target.newUser('admin') : target.newUser('user');
    const { bearer } = await (url === '/callers/applicant' ? target.applicant() : made);
    respondJson(response, { token: bearer.Authorization?.slice('Bearer '.length) });
  }).listen(0, '127.0.0.1');
  return { ...target, url: await urlOf(api), helperUrl: await urlOf(helper) };
}

async function urlOf(server: Server): Promise<string> {
  if (!server.listening) await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
