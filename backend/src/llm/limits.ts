/** How long to wait for a node. */
export interface Limits {
  /** Until the first text of an answer: it may have to wait its turn, and the prompt has to be read. */
  readonly firstMs: number;
  /** Between two pieces of an answer. */
  readonly idleMs: number;
  /** A call with its second attempt. A node gives up then too. */
  readonly totalMs: number;
  /** For a node to say how it is. */
  readonly probeMs: number;
  /** Between two polls; shorter after a bad one. */
  readonly probeEveryMs: number;
  /** The trial request after failures. */
  readonly trialMs: number;
}

export const LIMITS: Limits = {
  firstMs: 60_000,
  idleMs: 30_000,
  totalMs: 120_000,
  probeMs: 5_000,
  probeEveryMs: 15_000,
  trialMs: 30_000,
};
