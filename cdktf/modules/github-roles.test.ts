import { App, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { subjects } from './github-roles/trust.ts';
import { GithubRoles, type GithubRolesProps } from './github-roles.ts';

const repository = { owner: 'owner', name: 'name', ownerId: 1, id: 2 };

function synth(props: Partial<GithubRolesProps> = {}) {
  const stack = new TerraformStack(new App(), 'test');
  new GithubRoles(stack, 'github', {
    accountId: '123456789012',
    region: 'us-east-1',
    environments: ['prod', 'staging'],
    route53Zones: [],
    stateBucket: 'skillgap-state-123456789012',
    repository,
    ...props,
  });
  return JSON.parse(Testing.synth(stack)).resource;
}

describe('subjects', () => {
  it('knows both forms where the ids are known, else the one', () => {
    expect(subjects(repository, ['pull_request'])).toEqual([
      'repo:owner/name:pull_request',
      'repo:owner@1/name@2:pull_request',
    ]);
    expect(subjects({ owner: 'owner', name: 'name' }, ['ref:refs/heads/main'])).toEqual([
      'repo:owner/name:ref:refs/heads/main',
    ]);
  });

  it.each([
    [{ owner: '*', name: 'name' }, /github\.owner is "\*"/],
    [{ owner: 'owner', name: 'a/b' }, /github\.name is "a\/b"/],
    [{ owner: '', name: 'name' }, /github\.owner is ""/],
    [{ owner: 'owner', name: 'name', id: 2 }, /give both or neither/],
    [{ owner: 'owner', name: 'name', ownerId: 1 }, /give both or neither/],
  ])('refuses %j', (bad, message) => {
    expect(() => subjects(bad, ['pull_request'])).toThrow(message);
  });
});

describe('GithubRoles', () => {
  it('makes eight roles whose sessions last an hour', () => {
    const roles = Object.values<{ name: string; max_session_duration: number }>(synth().aws_iam_role);
    expect(roles.map(({ name }) => name).sort()).toEqual([
      'skillgap-age',
      'skillgap-deploy',
      'skillgap-drill',
      'skillgap-expire',
      'skillgap-llm',
      'skillgap-plan',
      'skillgap-rotate',
      'skillgap-sweep',
    ]);
    expect(new Set(roles.map((role) => role.max_session_duration))).toEqual(new Set([3600]));
  });

  it('asks GitHub for the audience that it trusts', () => {
    const [provider] = Object.values(synth().aws_iam_openid_connect_provider);
    expect(provider).toMatchObject({
      url: 'https://token.actions.githubusercontent.com',
      client_id_list: ['sts.amazonaws.com'],
    });
  });

  it('says so when a policy outgrows IAM, before an apply would', () => {
    const environments = Array.from({ length: 12 }, (_, index) => `env${index}`);
    expect(() => synth({ environments })).toThrow(
      /characters, IAM takes \d+: split it, or have fewer environments/,
    );
  });
});
