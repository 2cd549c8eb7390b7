import { getOctokit } from '@actions/github';
import { beforeEach, expect, it, vi } from 'vitest';
import { serve } from '../testing/server.ts';
import { supersededBy } from './branch-head.ts';

const [commit, other] = ['a'.repeat(40), 'b'.repeat(40)];

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => vi.restoreAllMocks();
});

/** Asks a GitHub that answers like this whether `main` has left `commit`. */
async function ask(status: number, body: unknown) {
  await using github = await serve((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  const octokit = getOctokit('the-token', { baseUrl: github.url });
  return await supersededBy({ owner: 'o', repo: 'r', branch: 'main', commit }, 'the-token', octokit);
}
const head = (sha: string) => ask(200, { object: { type: 'commit', sha } });

it('is null while the branch points at the commit, else the commit that it points at', async () => {
  expect(await head(commit)).toBeNull();
  expect(await head(other)).toBe(other);
});

it.each<[string, number, unknown]>([
  ['an outage', 503, {}],
  ['a branch that is gone', 404, { message: 'Not Found' }],
  ['a token without the permission', 403, { message: 'Resource not accessible by integration' }],
  ['a proxy’s page', 200, '<html>'],
  ['a commit cut short', 200, { object: { sha: commit.slice(0, 12) } }],
])('fails at %s: whether it is outdated is not known', async (_, status, body) => {
  await expect(ask(status, body)).rejects.toMatchObject({
    reason: 'head-unknown',
    message: expect.stringContaining('Nothing was changed.'),
  });
});
