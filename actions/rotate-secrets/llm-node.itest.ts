import { text } from 'node:stream/consumers';
import { getOctokit } from '@actions/github';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SubjectReport } from '../shared/secret-report.ts';
import { serve } from '../testing/server.ts';
import { handTokensOver } from './llm-node.ts';

const there = { owner: 'o', repo: 'r', workflow: 'llm-node.yml' };
const report = (subject: string, result: SubjectReport['result']): SubjectReport => ({
  subject,
  result,
  sentence: '',
});
let said = '';

beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    said += String(line);
    return true;
  });
  return () => vi.restoreAllMocks();
});

async function api(status: number) {
  const asked: string[] = [];
  const server = await serve(async (request, response) => {
    asked.push(`${request.method} ${request.url} ${await text(request)}`);
    response.writeHead(status, { 'content-type': 'application/json' }).end(status === 204 ? undefined : '{}');
  });
  return Object.assign(server, { asked, octokit: getOctokit('the-token', { baseUrl: server.url }) });
}

it('starts the workflow on main, to hand over the tokens only', async () => {
  await using github = await api(204);
  await handTokensOver(
    there,
    [report('AUTH_SECRET', 'begun'), report('LLM_NODE_TOKEN', 'begun')],
    't',
    github.octokit,
  );
  expect(github.asked).toEqual([
    'POST /repos/o/r/actions/workflows/llm-node.yml/dispatches {"ref":"main","inputs":{"operation":"tokens"}}',
  ]);
});

it('does nothing where there is no such machine, or its token was not rotated', async () => {
  await using github = await api(204);
  await handTokensOver(
    { ...there, workflow: null },
    [report('LLM_NODE_TOKEN', 'begun')],
    't',
    github.octokit,
  );
  await handTokensOver(there, [report('AUTH_SECRET', 'begun')], 't', github.octokit);
  await handTokensOver(there, [report('LLM_NODE_TOKEN', 'unset')], 't', github.octokit);
  expect(github.asked).toEqual([]);
});

it.each([403, 404, 503])('answered with %i, says what to do, and fails nothing', async (status) => {
  await using github = await api(status);
  await handTokensOver(there, [report('LLM_NODE_TOKEN', 'rotated')], 't', github.octokit);
  expect(said).toMatch(/::warning::The LLM node did not get its tokens .*run llm-node\.yml with `tokens`/);
});
