import { setTimeout as sleep } from 'node:timers/promises';
import { resolveTarget } from '../shared/box-target.ts';
import { maskSecret } from '../shared/mask.ts';
import { Failure } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { openSsh, type SshConnection, type SshTarget } from '../shared/ssh.ts';
import { AT_WORK } from './box.ts';
import type { RotateSettings } from './inputs.ts';
import type { Store } from './store.ts';
import type { Outside, StepReason } from './strategy.ts';

/** Everything that strategies reach, for real. The box is connected to when it is first needed. */
export function openOutside(settings: RotateSettings, store: Store): Outside & AsyncDisposable {
  let opened: Promise<{ target: SshTarget; connection: SshConnection }> | undefined;
  const open = () => {
    opened ??= (async () => {
      const target = await resolveTarget(settings);
      return { target, connection: await openSsh(target) };
    })();
    return opened;
  };
  return {
    environment: settings.environment,
    paths: pathsOf(settings.environment),
    endpoints: settings.endpoints,
    mask: maskSecret,
    async read(parameters) {
      const found = await store.read(parameters);
      return new Map([...found].map(([name, { value }]) => [name, value]));
    },
    async put(parameter, value) {
      await store.put(parameter, value);
    },
    remove: store.remove,
    box: async (argv, options) => (await open()).connection.run(argv, options),
    sshKeyGiven: settings.sshKey !== null,
    async boxAtRest() {
      const deadline = performance.now() + settings.lockRules.waitMs;
      const { connection } = await open();
      for (;;) {
        const { stdout } = await connection.run(AT_WORK());
        if (stdout.trim() === '') return;
        if (performance.now() > deadline) {
          throw new Failure<StepReason>('test-failed', 'Another operation is at work on the box.', {
            nextStep: 'Both values work. Write the command again when it has ended: it goes on from here.',
          });
        }
        await sleep(settings.lockRules.pollMs);
      }
    },
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
