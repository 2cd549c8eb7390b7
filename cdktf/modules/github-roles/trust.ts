import type { Statement } from '../statement.ts';

/** The repository whose workflows may enter AWS. */
export interface TrustedRepository {
  readonly owner: string;
  readonly name: string;
  /** Both or neither. GitHub's newer tokens carry them, and they survive a rename. */
  readonly ownerId?: number;
  readonly id?: number;
}

/** What a workflow runs for: the end of a token's `sub`. A schedule runs for main. */
export const claims = { main: 'ref:refs/heads/main', pullRequest: 'pull_request' } as const;

export type Claim = (typeof claims)[keyof typeof claims];

const issuer = 'token.actions.githubusercontent.com';

export const githubUrl = `https://${issuer}`;
export const audience = 'sts.amazonaws.com';

/**
 * Every `sub` that GitHub may write for this repository: by name, and by name and id for repositories made since
 * 15 July 2026. Exact strings: a wildcard would match `owner-evil/name`, or some branch.
 *
 * @example
 * subjects({ owner: 'o', name: 'n', ownerId: 1, id: 2 }, ['pull_request'])
 * // ['repo:o/n:pull_request', 'repo:o@1/n@2:pull_request']
 */
export function subjects(repository: TrustedRepository, accepted: readonly Claim[]): readonly string[] {
  const { owner, name, ownerId, id } = repository;
  for (const [field, value] of Object.entries({ owner, name })) {
    if (!/^[A-Za-z0-9._-]+$/.test(value))
      throw new Error(`github.${field} is "${value}": give it as it stands in the repository's address`);
  }
  if ((ownerId === undefined) !== (id === undefined)) {
    throw new Error(
      `github.ownerId is ${ownerId} and github.id is ${id}: give both or neither (gh api repos/${owner}/${name} --jq '.owner.id, .id')`,
    );
  }
  const names =
    id === undefined ? [`${owner}/${name}`] : [`${owner}/${name}`, `${owner}@${ownerId}/${name}@${id}`];
  return names.flatMap((repo) => accepted.map((claim) => `repo:${repo}:${claim}`));
}

/** Who may assume a role: a workflow of this repository, running for one of these. */
export function trustStatement(
  accountId: string,
  repository: TrustedRepository,
  accepted: readonly Claim[],
): Statement {
  return {
    Sid: 'GitHub',
    Effect: 'Allow',
    Principal: { Federated: `arn:aws:iam::${accountId}:oidc-provider/${issuer}` },
    Action: ['sts:AssumeRoleWithWebIdentity'],
    Condition: {
      StringEquals: {
        [`${issuer}:aud`]: audience,
        [`${issuer}:sub`]: subjects(repository, accepted),
      },
    },
  };
}
