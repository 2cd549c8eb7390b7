import { acquireLock, type LockOwner, type LockStore, parseHolder } from '../rollout/lock.ts';
import { resolveTarget } from '../shared/box-target.ts';
import { maskSecret } from '../shared/mask.ts';
import { Failure } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { openSsh, type Run, type SshConnection, type SshTarget } from '../shared/ssh.ts';
import { BOX_LOCK } from './box.ts';
import type { Context } from './context.ts';
import type { RotateSettings } from './inputs.ts';
import { openStore } from './store.ts';
import type { StepReason } from './strategy.ts';

/** Opens Parameter Store, and the connection to the box when it is first needed. */
export function openContext(settings: RotateSettings, cancelled: AbortSignal): Context & AsyncDisposable {
  const { environment, endpoints, owner, lock: rules } = settings;
  let opened: Promise<{ target: SshTarget; connection: SshConnection }> | undefined;
  const open = () => {
    opened ??= (async () => {
      const target = await resolveTarget(settings);
      return { target, connection: await openSsh(target) };
    })();
    return opened;
  };
  const box: Run = async (argv, options) => (await open()).connection.run(argv, options);
  return {
    ...{ environment, endpoints, cancelled, box, runUrl: owner.runUrl },
    ...{ paths: pathsOf(environment), store: openStore(), mask: maskSecret },
    sshKeyGiven: settings.sshKey !== null,
    boxAtRest: () =>
      acquireLock(boxLock(box), owner, { rules, held: boxHeld, cancelled, askRun: async () => 'unknown' }),
    async canLogIn(privateKey) {
      const { target } = await open();
      try {
        await using _ = await openSsh({ ...target, privateKey });
        return true;
      } catch (error) {
        if (error instanceof Failure && error.reason === 'auth-refused') return false;
        throw error;
      }
    },
    async [Symbol.asyncDispose]() {
      const { connection } = (await opened?.catch(() => undefined)) ?? {};
      await connection?.[Symbol.asyncDispose]();
    },
  };
}

/** The box's lock, for waiting only: a rotation leaves it to the deploy in between. */
function boxLock(box: Run): LockStore {
  return {
    async take(_: LockOwner) {
      const { exitCode, stdout } = await box(BOX_LOCK());
      if (exitCode === 0 && stdout.trim() === '') return null;
      return parseHolder(stdout) ?? 'unknown';
    },
    takeOver: async () => false,
    release: async () => {},
  };
}

function boxHeld(holder: string): Failure<StepReason> {
  return new Failure('test-failed', `Another operation holds the box: ${holder}.`, {
    nextStep: 'Both values work. Write the command again when it has ended; it resumes the rotation.',
  });
}
