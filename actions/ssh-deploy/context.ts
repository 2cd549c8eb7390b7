import type { GateRules, ObserveRules } from '../rollout/gate-rules.ts';
import type { StepContext } from '../rollout/step.ts';
import type { Run } from '../shared/ssh.ts';
import type { ReleaseEnv } from './backup-env.ts';
import type { Certificate } from './certificate.ts';
import type { Loss } from './loss.ts';
import type { ReleaseRecord } from './release.ts';
import type { Repository } from './repository.ts';
import type { Restored } from './restored.ts';
import type { UpgradeReport } from './upgrade-report.ts';

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
  /** The new `.env` and `backup.env` of a release that the box already holds; null leaves it those it has. */
  env: ReleaseEnv | null;
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
  /** What a restore has found out: of the volume and the bucket, and of the cluster that it prepared. */
  repository: Repository | null;
  restored: Restored | null;
  /** What the database said would be lost, and which contract migrations it had been through at the target. */
  loss: Loss | null;
  contractsThen: string[] | null;
  /** What an upgrade of Postgres has reported. */
  upgrade: UpgradeReport | null;
  /** Asked of the new slot through nginx before the switch. */
  smokePath: string;
}
