import type { Scenario } from '../runner/scenario.ts';
import { attacks } from './attacks.ts';
import { badInput } from './bad-input.ts';
import { brokenRelease } from './broken-release.ts';
import { commands } from './commands.ts';
import { configuration } from './configuration.ts';
import { faults } from './faults.ts';
import { firstDeploy } from './first-deploy.ts';
import { https } from './https.ts';
import { httpsLong } from './https-long.ts';
import { infra } from './infra.ts';
import { llmNode } from './llm-node.ts';
import { operations } from './operations.ts';
import { renewal } from './renewal.ts';
import { restore } from './restore.ts';
import { restoreFaults } from './restore-faults.ts';
import { rollback } from './rollback.ts';
import { rotateSecrets } from './rotate-secrets.ts';
import { rotationKills } from './rotation-kills.ts';
import { someFaults } from './some-faults.ts';
import { upgrade } from './upgrade.ts';
import { upgradePostgres } from './upgrade-postgres.ts';

export const scenarios: readonly Scenario[] = [
  infra,
  firstDeploy,
  upgrade,
  https,
  renewal,
  attacks,
  brokenRelease,
  badInput,
  rollback,
  restore,
  operations,
  configuration,
  commands,
  rotateSecrets,
  llmNode,
  someFaults,
  faults,
  rotationKills,
  restoreFaults,
  upgradePostgres,
  httpsLong,
];
