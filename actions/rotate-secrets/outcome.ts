import type { SubjectReport } from '../shared/secret-report.ts';
import type { RotateReason } from './reasons.ts';

/** How an operation ended; each field is an output. */
export interface Ended {
  reason: RotateReason;
  /** Whether production has to be deployed before `finish`. */
  deploy: boolean;
  /** What became of each subject. */
  report: readonly SubjectReport[];
}
