import type { GateRules, ObserveRules } from '../rollout/gate-rules.ts';
import type { StepContext } from '../rollout/step.ts';
import type { Run } from '../shared/ssh.ts';
import type { Certificate } from './certificate.ts';
import type { ReleaseRecord } from './release.ts';

/** What a step needs that is about the box alone: any later operation can run it as well. */
export interface BoxContext extends StepContext {
  run: Run;
  drainSeconds: number;
}

/** What the steps of one release share. */
export interface ReleaseContext extends BoxContext {
  record: ReleaseRecord;
  /** Unique to one attempt of one run: an undo removes only what its own attempt has made. */
  attempt: string;
  /** The release as a gzipped tar; empty when nothing is uploaded. */
  bundle: Buffer;
  /** The new `.env` of a release that the box already holds; null leaves it the one it has. */
  env: Buffer | null;
  registry: { host: string; username: string; password: string };
  gateRules: Omit<GateRules, 'release'>;
  observeRules: Pick<ObserveRules, 'forMs' | 'failuresAllowed'>;
  /** The address to watch instead of the site's own; null: that one. */
  publicUrl: string | null;
  /** The box's host, as the action connects to it. */
  host: string;
  /** What nginx serves. The steps that change it say so here, for those after them. */
  served: { certificate: Certificate | null };
  migrationSeconds: number;
  /** Asked of the new slot through nginx before the switch. */
  smokePath: string;
}
