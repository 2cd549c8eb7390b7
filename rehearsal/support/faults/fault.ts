import type { LoadFigures } from '../../load/figures.ts';
import type { Context } from '../../runner/scenario.ts';
import type { FaultContext, FaultOutcome } from './fault-context.ts';

/** Something that happens during a deploy, and what may result. */
export interface Fault {
  /** Its number in the table. */
  readonly row: number;
  readonly name: string;
  /** Part of `some-faults`. */
  readonly short?: true;
  /** Which release must serve afterwards; either, when both are whole. */
  readonly serves?: 'old' | 'new';
  /** How the deploy must end, by ssh-deploy's reason; `none` when it could not report one. */
  readonly ends?: readonly string[];
  /** What clients may see besides good answers; without it no request may fail. */
  readonly allows?: { readonly what: string; accepts(clients: LoadFigures): boolean };
  /** The merged change itself is broken: a person reverts it before the next deploy. */
  readonly breaksMain?: true;
  /** Injects the fault; returns once every deploy involved has ended. */
  run(on: FaultContext): Promise<FaultOutcome>;
}

/** The state of GitHub's newest deployment. */
export function deploymentState({ world: { github } }: Context): string | undefined {
  return github.deployments.at(-1)?.statuses.at(-1)?.state;
}
