import type { Strategy } from '../strategy.ts';
import { backupKey } from './backup-key.ts';
import { databaseLogin } from './database-login.ts';
import { keyRing } from './key-ring.ts';
import { overlapToken } from './overlap-token.ts';
import { sshKey } from './ssh-key.ts';
import { supplied } from './supplied.ts';
import { tailscaleKey } from './tailscale-key.ts';

/** Every strategy that the list of record can name. */
export const STRATEGIES: readonly Strategy[] = [
  databaseLogin,
  keyRing,
  backupKey,
  overlapToken,
  supplied,
  tailscaleKey,
  sshKey,
];
