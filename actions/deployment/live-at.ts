import type { ListedDeployment, ListedStatus } from './github.ts';

/** A deployment with everything that GitHub was told about it. */
export interface History {
  readonly deployment: ListedDeployment;
  readonly statuses: readonly ListedStatus[];
}

const FINAL = ['success', 'failure', 'error', 'inactive'];

/**
 * Which deployment somebody saw at a moment: one that was under way, else the one that served. A deploy that is under
 * way may have switched already, and may be on its way back: a command that was given meanwhile is about it, and has
 * nothing left to do once it is gone. Null when GitHub knows of none.
 *
 * @example
 * // Release B serves, C has switched, fails its watch and goes back. `/rollback`, written meanwhile, is about C.
 * seenAt(histories, Date.parse(comment.created_at))?.release // C
 */
export function seenAt(histories: readonly History[], at: number): ListedDeployment | null {
  let served: { deployment: ListedDeployment; since: number } | null = null;
  const underWay: ListedDeployment[] = [];
  for (const { deployment, statuses } of histories.toSorted(byAge)) {
    if (deployment.createdAt > at) continue;
    const until = statuses.filter(({ createdAt }) => createdAt <= at);
    const successes = until.filter(({ state }) => state === 'success').map(({ createdAt }) => createdAt);
    const since = deployment.serves
      ? deployment.createdAt
      : successes.length > 0
        ? Math.max(...successes)
        : null;
    if (since !== null) {
      if (served === null || since >= served.since) served = { deployment, since };
    } else if (!until.some(({ state }) => FINAL.includes(state))) underWay.push(deployment);
  }
  // One that began before the newest that serves has lost the box to it, or died: what it did meanwhile is not known.
  const newest = underWay.findLast(
    ({ id, createdAt }) =>
      served === null ||
      createdAt > served.since ||
      (createdAt === served.since && id > served.deployment.id),
  );
  return newest ?? served?.deployment ?? null;
}

function byAge({ deployment: a }: History, { deployment: b }: History): number {
  return a.createdAt - b.createdAt || a.id - b.id;
}
