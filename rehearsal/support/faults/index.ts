import { awsFaults } from './aws.ts';
import { boxFaults } from './box.ts';
import { connectionFaults } from './connection.ts';
import { diskFaults } from './disk.ts';
import type { Fault } from './fault.ts';
import { lockFaults } from './lock.ts';
import { migrationFaults } from './migration.ts';
import { registryFaults } from './registry.ts';
import { releaseFaults } from './release.ts';
import { runnerFaults } from './runner.ts';

/** Every fault, in the order of the table. */
export const faults: readonly Fault[] = [
  ...runnerFaults,
  ...connectionFaults,
  ...registryFaults,
  ...diskFaults,
  ...migrationFaults,
  ...releaseFaults,
  ...boxFaults,
  ...lockFaults,
  ...awsFaults,
];
