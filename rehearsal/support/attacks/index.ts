import type { Attack } from './attack.ts';
import { boundaryBomb } from './boundary-bomb.ts';
import { extractions } from './extractions.ts';
import { fullDisk } from './full-disk.ts';
import { halfHeads } from './half-heads.ts';
import { jsonBomb } from './json-bomb.ts';
import { signIns } from './sign-ins.ts';
import { slowUploads } from './slow-uploads.ts';

/** Every class of attack that a shared resource has to survive. */
export const attacks: readonly Attack[] = [
  jsonBomb,
  boundaryBomb,
  fullDisk,
  slowUploads,
  halfHeads,
  signIns,
  extractions,
];

/** What the others are compared with. */
export const noAttack: Attack = { name: 'without an attack', run: async () => {} };
