import type { Kind } from './protocol.ts';

export interface SelectableNode {
  /** Not one that is known to be away. */
  readonly isUsable: boolean;
  /** Requests under way. */
  readonly inFlight: number;
  serves(kind: Kind): boolean;
}

/**
 * The node to ask: of those that can be and were not, one that said to have the model, and of these the least busy. What a
 * node says is some seconds old, so one that has not is asked when there is no other.
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
