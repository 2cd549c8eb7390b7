import { describe, expect, it } from 'vitest';
import { iam } from './access/requests.ts';
import { decide } from './evaluate.ts';
import { findPrincipals } from './principals.ts';
import { synthesizeAll } from './synthesize.ts';

const principals = findPrincipals(synthesizeAll());

describe('who may take a role', () => {
  const roles = ['plan', 'deploy', 'sweep', 'rotate', 'age', 'llm', 'drill', 'expire'];
  const github = iam('oidc-provider/token.actions.githubusercontent.com');
  const main = 'ref:refs/heads/main';
  const both = (claim: string) => [
    `repo:skillgap/skillgap:${claim}`,
    `repo:skillgap@4711/skillgap@815:${claim}`,
  ];
  const take = (role: string, sub: string | undefined, aud = 'sts.amazonaws.com', provider = github) =>
    decide(principals.get(`skillgap-${role}`)?.trust ?? [], {
      action: 'sts:AssumeRoleWithWebIdentity',
      principal: ['Federated', provider],
      context: {
        'token.actions.githubusercontent.com:aud': aud,
        ...(sub !== undefined && { 'token.actions.githubusercontent.com:sub': sub }),
      },
    });

  it.each([
    ...both(main).flatMap((sub) => roles.map((role) => [role, sub, 'allowed'] as const)),
    ...both('pull_request').map((sub) => ['plan', sub, 'allowed'] as const),
    ...both('pull_request').flatMap((sub) =>
      roles.filter((role) => role !== 'plan').map((role) => [role, sub, 'denied'] as const),
    ),
  ])('%s with %s: %s', (role, sub, decision) => {
    expect(take(role, sub)).toBe(decision);
  });

  it.each([
    ['a fork', 'repo:mallory/skillgap:ref:refs/heads/main'],
    ["a fork's pull request in the fork", 'repo:mallory/skillgap:pull_request'],
    ['another repository of ours', 'repo:skillgap/website:ref:refs/heads/main'],
    ['the name taken over by another account', 'repo:skillgap@1/skillgap@2:ref:refs/heads/main'],
    ['the id of another repository', 'repo:skillgap@4711/skillgap@816:ref:refs/heads/main'],
    ['another branch', 'repo:skillgap/skillgap:ref:refs/heads/main2'],
    ['a branch that looks like main', 'repo:skillgap/skillgap:ref:refs/heads/x/refs/heads/main'],
    ['a tag called main', 'repo:skillgap/skillgap:ref:refs/tags/main'],
    ['an environment', 'repo:skillgap/skillgap:environment:production'],
    ['other case', 'repo:SkillGap/skillgap:ref:refs/heads/main'],
    ['a wildcard', 'repo:skillgap/skillgap:*'],
    ['nothing', ''],
    ['no sub at all', undefined],
  ])('refuses %s everywhere', (_, sub) => {
    for (const role of roles) expect(take(role, sub)).toBe('denied');
  });

  it.each(roles)('refuses a token for somebody else, or from somebody else: %s', (role) => {
    const [sub] = both(main);
    expect(take(role, sub)).toBe('allowed');
    expect(take(role, sub, 'https://github.com/skillgap')).toBe('denied');
    expect(take(role, sub, undefined, iam('oidc-provider/gitlab.com'))).toBe('denied');
    expect(
      take(role, sub, undefined, iam('oidc-provider/token.actions.githubusercontent.com', '999999999999')),
    ).toBe('denied');
  });

  it.each(roles)('lets nobody take %s without a token', (role) => {
    for (const principal of [
      ['AWS', iam('root')],
      ['Service', 'ec2.amazonaws.com'],
    ] as const) {
      expect(
        decide(principals.get(`skillgap-${role}`)?.trust ?? [], { action: 'sts:AssumeRole', principal }),
      ).toBe('denied');
    }
  });

  it('gives the box its role, and nobody else', () => {
    const trust = principals.get('skillgap-prod-box')?.trust ?? [];
    const asking = (kind: string, name: string) =>
      decide(trust, { action: 'sts:AssumeRole', principal: [kind, name] });
    expect(asking('Service', 'ec2.amazonaws.com')).toBe('allowed');
    expect(asking('Service', 'lambda.amazonaws.com')).toBe('denied');
    expect(asking('AWS', iam('role/skillgap-plan'))).toBe('denied');
  });

  it('gives the backend’s role to the box, and to nobody else', () => {
    const trust = principals.get('skillgap-prod-backend')?.trust ?? [];
    const asking = (kind: string, name: string) =>
      decide(trust, { action: 'sts:AssumeRole', principal: [kind, name] });
    expect(asking('AWS', iam('role/skillgap-prod-box'))).toBe('allowed');
    expect(asking('AWS', iam('role/skillgap-staging-box'))).toBe('denied');
    expect(asking('AWS', iam('role/skillgap-prod-backend'))).toBe('denied');
    expect(asking('AWS', iam('role/skillgap-deploy'))).toBe('denied');
    expect(asking('AWS', iam('role/skillgap-prod-box', '999999999999'))).toBe('denied');
    expect(asking('AWS', iam('root'))).toBe('denied');
    expect(asking('Service', 'ec2.amazonaws.com')).toBe('denied');
  });
});
