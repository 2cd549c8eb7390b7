import { getOctokit } from '@actions/github';
import { expect, test } from 'vitest';
import { startGitHub } from './github.ts';

const repo = { owner: 'o', repo: 'r' };
const sha = 'a'.repeat(40);

test('a deployment is recorded with its statuses, as octokit sends them', async () => {
  await using github = await startGitHub();
  const { rest } = getOctokit('token', { baseUrl: github.url });
  const { data } = await rest.repos.createDeployment({
    ...repo,
    ref: sha,
    environment: 'prod',
    required_contexts: [],
  });
  if (!('id' in data)) throw new Error('no deployment');
  await rest.repos.createDeploymentStatus({ ...repo, deployment_id: data.id, state: 'in_progress' });
  await rest.repos.createDeploymentStatus({
    ...repo,
    deployment_id: data.id,
    state: 'success',
    description: 'live',
  });
  expect(github.deployments).toMatchObject([
    {
      ref: sha,
      environment: 'prod',
      statuses: [{ state: 'in_progress' }, { state: 'success', description: 'live' }],
    },
  ]);
  const listed = await rest.repos.listDeployments({ ...repo, environment: 'staging' });
  expect(listed.data).toEqual([]);
});

test('refs and runs answer what a scenario set', async () => {
  await using github = await startGitHub();
  github.refs.set('main', sha);
  github.runs.set(7, { status: 'completed', conclusion: 'cancelled' });
  const { rest } = getOctokit('token', { baseUrl: github.url });
  expect((await rest.repos.getCommit({ ...repo, ref: 'main' })).data.sha).toBe(sha);
  expect((await rest.repos.getCommit({ ...repo, ref: 'heads/main' })).data.sha).toBe(sha);
  expect((await rest.repos.getBranch({ ...repo, branch: 'main' })).data.commit.sha).toBe(sha);
  expect((await rest.git.getRef({ ...repo, ref: 'heads/main' })).data.object.sha).toBe(sha);
  await expect(rest.repos.getCommit({ ...repo, ref: 'gone' })).rejects.toMatchObject({ status: 422 });
  expect((await rest.actions.getWorkflowRun({ ...repo, run_id: 7 })).data.status).toBe('completed');
  expect((await rest.actions.getWorkflowRun({ ...repo, run_id: 8 })).data.status).toBe('in_progress');
});

test('comments are recorded, changed and reacted to', async () => {
  await using github = await startGitHub();
  const { rest } = getOctokit('token', { baseUrl: github.url });
  const { data } = await rest.issues.createComment({ ...repo, issue_number: 3, body: 'working' });
  await rest.issues.updateComment({ ...repo, comment_id: data.id, body: 'done' });
  await rest.reactions.createForIssueComment({ ...repo, comment_id: data.id, content: 'rocket' });
  expect(github.comments).toEqual([{ id: data.id, issue: 3, body: 'done' }]);
  expect(github.reactions).toEqual([{ comment: data.id, content: 'rocket' }]);
});

test('what it does not know is 404 and on record; writing without a token is 401', async () => {
  await using github = await startGitHub();
  const { rest } = getOctokit('token', { baseUrl: github.url });
  await expect(rest.repos.listReleases(repo)).rejects.toMatchObject({ status: 404 });
  expect(github.unexpected).toMatchObject([{ method: 'GET', path: '/repos/o/r/releases' }]);
  const answer = await fetch(`${github.url}/repos/o/r/deployments`, { method: 'POST', body: '{}' });
  expect(answer.status).toBe(401);
  expect(github.unexpected).toHaveLength(1);
});
