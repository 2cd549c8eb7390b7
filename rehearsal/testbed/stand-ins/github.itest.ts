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

test('deployments and their statuses are listed newest first, a page at a time', async () => {
  await using github = await startGitHub();
  github.refs.set('main', sha);
  const octokit = getOctokit('token', { baseUrl: github.url });
  const { rest } = octokit;
  for (const description of ['first', 'second', 'third']) {
    const payload = { run: description };
    await rest.repos.createDeployment({ ...repo, ref: 'main', environment: 'prod', description, payload });
  }
  const newest = await rest.repos.listDeployments({ ...repo, environment: 'prod', per_page: 2 });
  expect(newest.data).toMatchObject([
    { ref: 'main', sha, description: 'third', payload: { run: 'third' } },
    { description: 'second' },
  ]);
  const all = await octokit.paginate(rest.repos.listDeployments, { ...repo, per_page: 2 });
  expect(all.map(({ description }) => description)).toEqual(['third', 'second', 'first']);

  const one = { ...repo, deployment_id: github.deployments[0]?.id ?? 0 };
  const log_url = 'https://github.com/o/r/actions/runs/7/attempts/2';
  await rest.repos.createDeploymentStatus({ ...one, state: 'in_progress', log_url });
  await rest.repos.createDeploymentStatus({ ...one, state: 'inactive' });
  const statuses = await rest.repos.listDeploymentStatuses({ ...one, per_page: 100 });
  expect(statuses.data).toMatchObject([{ state: 'inactive' }, { state: 'in_progress', log_url }]);
});

test('a deployment that GitHub would refuse is refused', async () => {
  await using github = await startGitHub();
  const { rest } = getOctokit('token', { baseUrl: github.url });
  await expect(rest.repos.createDeployment({ ...repo, ref: 'gone' })).rejects.toMatchObject({ status: 422 });
  await rest.repos.createDeployment({ ...repo, ref: sha });
  const one = { ...repo, deployment_id: github.deployments[0]?.id ?? 0 };
  const done = rest.repos.createDeploymentStatus({ ...one, state: 'done' as 'success' });
  await expect(done).rejects.toMatchObject({ status: 422 });
  const long = rest.repos.createDeploymentStatus({ ...one, state: 'error', description: 'x'.repeat(141) });
  await expect(long).rejects.toMatchObject({ status: 422 });
  expect(github.deployments[0]?.statuses).toEqual([]);
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
  const alive = await rest.actions.getWorkflowRun({ ...repo, run_id: 8 });
  expect(alive.data).toMatchObject({ id: 8, status: 'in_progress', run_attempt: 1 });
  github.runs.set(8, { status: 'queued', conclusion: null, run_attempt: 2 });
  const again = await rest.actions.getWorkflowRun({ ...repo, run_id: 8 });
  expect(again.data).toMatchObject({ status: 'queued', run_attempt: 2 });
});

test('an unset branch is looked up each time', async () => {
  await using github = await startGitHub();
  const { rest } = getOctokit('token', { baseUrl: github.url });
  const head = async () => (await rest.git.getRef({ ...repo, ref: 'heads/main' })).data.object.sha;
  await expect(head()).rejects.toMatchObject({ status: 404 });
  let now = sha;
  github.heads.of = async (branch) => (branch === 'main' ? now : undefined);
  expect(await head()).toBe(sha);
  now = 'b'.repeat(40);
  expect(await head()).toBe(now);
  await expect(rest.git.getRef({ ...repo, ref: sha })).rejects.toMatchObject({ status: 404 });
  github.refs.set('main', sha);
  expect(await head()).toBe(sha);
});

test('comments are recorded, changed and reacted to', async () => {
  await using github = await startGitHub();
  const { rest } = getOctokit('token', { baseUrl: github.url });
  const { data } = await rest.issues.createComment({ ...repo, issue_number: 3, body: 'working' });
  await rest.issues.updateComment({ ...repo, comment_id: data.id, body: 'done' });
  await rest.reactions.createForIssueComment({ ...repo, comment_id: data.id, content: 'rocket' });
  const wrong = { ...repo, comment_id: data.id, content: 'thumb' as 'rocket' };
  await expect(rest.reactions.createForIssueComment(wrong)).rejects.toMatchObject({ status: 422 });
  expect(github.comments).toEqual([{ id: data.id, issue: 3, body: 'done' }]);
  expect(github.reactions).toEqual([{ comment: data.id, content: 'rocket' }]);
});

test('an issue is opened, found by its label, changed and closed', async () => {
  await using github = await startGitHub();
  const { rest } = getOctokit('token', { baseUrl: github.url });
  const { data } = await rest.issues.create({ ...repo, title: 'one', body: 'b', labels: ['drill'] });
  const open = async (labels: string) =>
    (await rest.issues.listForRepo({ ...repo, labels, state: 'open' })).data.map(({ title }) => title);
  expect([await open('drill'), await open('other')]).toEqual([['one'], []]);
  await rest.issues.update({ ...repo, issue_number: data.number, title: 'two' });
  expect(await open('drill')).toEqual(['two']);
  await rest.issues.update({ ...repo, issue_number: data.number, state: 'closed' });
  expect(await open('drill')).toEqual([]);
  expect(github.issues).toMatchObject([
    { title: 'two', body: 'b', state: 'closed', user: { login: 'github-actions[bot]' } },
  ]);
  await expect(rest.issues.update({ ...repo, issue_number: 7 })).rejects.toMatchObject({ status: 404 });
});

test('who may do what, and where a pull request is from, is what a scenario set', async () => {
  await using github = await startGitHub();
  github.roles.set('ada', 'maintain');
  github.pulls.set(4, 'stranger/r').set(5, 'o/r').set(6, null);
  const { rest } = getOctokit('token', { baseUrl: github.url });
  const role = async (username: string) =>
    (await rest.repos.getCollaboratorPermissionLevel({ ...repo, username })).data;
  expect(await role('ada')).toMatchObject({
    permission: 'write',
    role_name: 'maintain',
    user: { login: 'ada' },
  });
  expect(await role('eve')).toMatchObject({ permission: 'read', role_name: 'read' });
  const own = async (pull_number: number) => {
    const { head, base } = (await rest.pulls.get({ ...repo, pull_number })).data;
    return head.repo?.id === base.repo.id;
  };
  expect([await own(4), await own(5), await own(6)]).toEqual([false, true, false]);
  await expect(rest.pulls.get({ ...repo, pull_number: 7 })).rejects.toMatchObject({ status: 404 });
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
