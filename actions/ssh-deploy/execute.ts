import * as core from '@actions/core';
import { logForeign } from '../shared/foreign.ts';
import { type GateRules, gate } from '../shared/gate.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run, RunResult } from '../shared/ssh.ts';
import * as box from './box-scripts.ts';
import { failed } from './failure.ts';
import { migrate } from './migrate.ts';
import type { SpentOn } from './phases.ts';
import type { Step } from './plan.ts';
import { boxProbe, logProbe } from './probes.ts';
import type { Reason } from './reasons.ts';
import type { ReleaseRecord } from './release.ts';
import { awaitGate } from './slot-gate.ts';
import { SLOTS } from './slots.ts';

/** What the steps of one operation share. */
export interface Execution {
  run: Run;
  record: ReleaseRecord;
  /** The release as a gzipped tar; empty when nothing is uploaded. */
  bundle: Buffer;
  registry: { host: string; username: string; password: string };
  gateRules: Omit<GateRules, 'release'>;
  drainSeconds: number;
  migrationSeconds: number;
  /** Asked of the new slot through nginx before the switch. */
  smokePath: string;
}

/** What each kind of step spends its time on. */
export const SPENT_ON: Record<Step['kind'], SpentOn> = {
  upload: 'own',
  pull: 'docker',
  'test-nginx': 'docker',
  services: 'docker',
  migrate: 'app',
  start: 'docker',
  'await-ready': 'gate',
  gate: 'gate',
  switch: 'own',
  verify: 'gate',
  drain: 'app',
  prune: 'docker',
  'remove-slot': 'docker',
  'discard-release': 'docker',
};

/** Does one step. @throws Failure with the reason of the step. */
export async function execute(step: Step, { run, record, ...execution }: Execution): Promise<void> {
  const must = async (reason: Reason, what: string, argv: string[], options?: Parameters<Run>[1]) => {
    const result = await run(argv, options);
    if (result.exitCode !== 0) throw failed(reason, what, result);
    return result;
  };

  switch (step.kind) {
    case 'upload':
      await must('upload-failed', 'The upload', box.UPLOAD(record.release, record.nginxConf), {
        stdin: execution.bundle,
      });
      return;
    case 'pull': {
      const { host, username, password } = execution.registry;
      const result = await run(box.PULL(host, username, ...step.images), {
        stdin: password,
        onLine: logForeign,
      });
      if (result.exitCode !== 0) throw pullFailure(result);
      return;
    }
    case 'test-nginx':
      await must(
        'nginx-invalid',
        'nginx refused the configuration',
        box.TEST_NGINX(step.nginxConf, step.image),
      );
      return;
    case 'services':
      if (step.nginxConf)
        await must('switch-failed', 'Linking the nginx configuration', box.LINK_NGINX(step.nginxConf));
      await must(
        'services-failed',
        'Starting nginx and Postgres',
        box.compose(record.release, ...SERVICES_UP),
        { onLine: logForeign },
      );
      return;
    case 'migrate':
      return migrate(run, record, execution.migrationSeconds);
    case 'start':
      await must(
        'container-crashed',
        `Starting the ${step.slot} slot`,
        box.compose(record.release, ...START, SLOTS[step.slot].service),
      );
      return;
    case 'await-ready':
      return awaitGate(
        run,
        execution.gateRules,
        step.slot,
        `${SLOTS[step.slot].url}/ready`,
        record.release,
        'not-ready',
      );
    case 'gate':
      return awaitGate(
        run,
        execution.gateRules,
        step.slot,
        `${SLOTS[step.slot].candidateUrl}${execution.smokePath}`,
        record.release,
        'gate-failed',
      );
    case 'switch': {
      const { slot, release, nginxConf } = step.to;
      await must('switch-failed', 'The switch', box.SWITCH(slot, release, nginxConf, String(step.reload)));
      core.info(`nginx sends new requests to ${slot}`);
      return;
    }
    case 'verify': {
      const rules = { ...execution.gateRules, release: step.release };
      const result = await gate(rules, boxProbe(run, 'http://127.0.0.1/ready'), { onObservation: logProbe });
      if (!result.passed)
        throw new Failure<Reason>(
          'verify-failed',
          `After the switch nginx did not answer as ${step.release}: ${result.sentence}.`,
        );
      return;
    }
    case 'drain':
      // The new release serves already: an old one that would not end is told, not a reason to go back.
      await warnUnless(
        run,
        box.DRAIN(SLOTS[step.slot].container, execution.drainSeconds),
        `The ${step.slot} slot could not be stopped`,
      );
      return;
    case 'prune': {
      const { releases, nginxConfs, keepImages } = step;
      const args = [
        String(releases.length),
        ...releases,
        String(nginxConfs.length),
        ...nginxConfs,
        ...keepImages,
      ];
      await warnUnless(run, box.PRUNE(...args), 'What is no longer needed could not be removed');
      return;
    }
    case 'remove-slot': {
      const { container } = SLOTS[step.slot];
      const { stdout } = await run(box.TAIL_LOG(container, '50'));
      core.info(`the last 50 lines of ${container}:`);
      logForeign(stdout.trimEnd());
      await run(box.REMOVE_CONTAINER(container));
      return;
    }
    case 'discard-release':
      await run(box.DISCARD(step.release, ...step.images));
      return;
  }
}

/** Idempotent: what runs as the release describes it stays untouched. */
const SERVICES_UP = [
  'up',
  '--detach',
  '--no-deps',
  '--wait',
  '--wait-timeout',
  '120',
  '--pull',
  'never',
  'postgres',
  'nginx',
];
const START = ['up', '--detach', '--no-deps', '--force-recreate', '--pull', 'never'];

function pullFailure(result: RunResult): Failure<Reason> {
  const said = `${result.stderr}${result.stdout}`;
  if (/no space left on device/i.test(said)) return failed('disk-full', 'Pulling', result);
  if (/manifest unknown|not found|does not exist/i.test(said))
    return failed('image-missing', 'The registry does not have the image: pulling', result);
  return failed('pull-failed', 'Pulling', result);
}

async function warnUnless(run: Run, argv: string[], message: string): Promise<void> {
  const { exitCode, stderr } = await run(argv);
  if (exitCode !== 0) core.warning(`${message}: ${stderr.trim()}`);
}
