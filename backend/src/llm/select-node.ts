import type { Kind } from './protocol.ts';

export interface SelectableNode {
  /** Not known to be down. */
  readonly isUsable: boolean;
  /** Requests under way. */
  readonly inFlight: number;
  serves(kind: Kind): boolean;
}

/**
 * The least busy usable node that was not asked yet, preferring those that reported the model. Reports are seconds
 * old, so another one is asked when there is no such node.
 */
export function selectNode<T extends SelectableNode>(
  nodes: readonly T[],
  kind: Kind,
  asked: ReadonlySet<T>,
): T | undefined {
  const [first] = nodes
    .filter((node) => node.isUsable && !asked.has(node))
    .toSorted((a, b) => Number(b.serves(kind)) - Number(a.serves(kind)) || a.inFlight - b.inFlight);
  return first;
}
