import { logForeign } from '../shared/foreign.ts';
import { type GateRules, gate, type ObserveRules } from '../rollout/gate.ts';
import { Failure } from '../shared/outcome.ts';
import type { Run, RunResult } from '../shared/ssh.ts';
import * as box from './box/index.ts';
import { failed } from './failure.ts';
import { migrate } from './migrate.ts';
import type { SpentOn } from './phases.ts';
import type { Step } from './plan.ts';
import { boxProbe, cancellable, logProbe } from './probes.ts';
import type { Reason } from './reasons.ts';
import { type ReleaseRecord, releaseEnvironment } from './release.ts';
import { settle } from './settle.ts';
import { awaitGate } from './slot-gate.ts';
import { SLOTS } from './slots.ts';
import { watch } from './watch.ts';

/** What the steps of one operation share. */
export interface Execution {
  run: Run;
  record: ReleaseRecord;
  /** The release as a gzipped tar; empty when nothing is uploaded. */
  bundle: Buffer;
  registry: { host: string; username: string; password: string };
  /** The new `.env`, for a release that the box holds already; null leaves it the one it has. */
  env: Buffer | null;
  gateRules: Omit<GateRules, 'release'>;
  observeRules: Pick<ObserveRules, 'forMs' | 'failuresAllowed'>;
  /** Where clients reach production; null: the box itself is asked. */
  publicUrl: string | null;
  drainSeconds: number;
  migrationSeconds: number;
  /** Asked of the new slot through nginx before the switch. */
  smokePath: string;
  /** Ends the waiting within a step. */
  cancelled: AbortSignal;
}

/** What each kind of step spends its time on. */
export const SPENT_ON: Record<Step['kind'], SpentOn> = {
  upload: 'own',
  'copy-release': 'own',
  'replace-env': 'own',
  pull: 'docker',
  'test-nginx': 'docker',
  services: 'docker',
  migrate: 'app',
  start: 'docker',
  'await-ready': 'gate',
  gate: 'gate',
  'close-connections': 'app',
  'keep-connections': 'own',
  switch: 'own',
  verify: 'gate',
  watch: 'gate',
  drain: 'app',
  prune: 'docker',
  'remove-slot': 'docker',
  'discard-release': 'docker',
  'record-live': 'own',
  'end-migration': 'docker',
  reload: 'own',
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
    case 'copy-release':
      await must(
        'upload-failed',
        'Copying the release',
        box.COPY(step.from, record.release, releaseEnvironment(record)),
      );
      return;
    case 'replace-env': {
      const env = execution.env ?? Buffer.alloc(0);
      await must('upload-failed', 'Writing .env', box.REPLACE_ENV(record.release, String(env.length)), {
        stdin: env,
      });
      await must('upload-failed', 'Writing release.json', box.RECORD(record.release, JSON.stringify(record)));
      return;
    }
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
        execution.cancelled,
      );
    case 'gate':
      return awaitGate(
        run,
        execution.gateRules,
        step.slot,
        `${SLOTS[step.slot].candidateUrl}${execution.smokePath}`,
        record.release,
        'gate-failed',
        execution.cancelled,
      );
    case 'verify': {
      const rules = { ...execution.gateRules, release: step.release };
      const result = await gate(rules, boxProbe(run, 'http://127.0.0.1/ready'), {
        onObservation: logProbe,
        clock: cancellable(execution.cancelled),
      });
      if (!result.passed)
        throw new Failure<Reason>(
          'verify-failed',
          `After the switch nginx did not answer as ${step.release}: ${result.sentence}.`,
        );
      return;
    }
    case 'watch':
      return watch(run, step, execution);
    default:
      return settle(step, { run, drainSeconds: execution.drainSeconds, cancelled: execution.cancelled });
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
  if (/manifest unknown|not found|does not exist/i.test(said))
    return failed('image-missing', 'The registry does not have the image: pulling', result);
  return failed('pull-failed', 'Pulling', result);
}
