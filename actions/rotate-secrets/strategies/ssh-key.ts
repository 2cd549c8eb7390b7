import { make, publicHalf } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import { ADD_KEY, REMOVE_KEY } from '../box.ts';
import type { Outside, Rotation, StepReason, Strategy } from '../strategy.ts';

/**
 * A new pair beside the old one: added on the box, proved by a login of its own, and only then stored. The old one goes
 * only when the stored one has opened the box, and never as the last.
 */
export const sshKey: Strategy = {
  name: 'ssh-key',
  what: 'add a new key on the box, log in with it, remove the old one',
  async create({ subject: { name }, old }) {
    if (!old[name]) {
      return {
        ask: {
          why: 'The key to the box is not in Parameter Store, so it is one that only you can replace.',
          where:
            'DEPLOYMENT.md, “The box”: with this pair in the place of the secret EC2_SSH_KEY of the repository, it rotates by itself from then on.',
          commands: ['npm run secrets -- set EC2_SSH_KEY'],
        },
      };
    }
    return { values: { [name]: make('ssh-key', null) } };
  },
  async set(rotation, outside) {
    await must(outside, 'add the new key', ADD_KEY(publicOf(rotation.fresh, rotation)));
    await requireLogIn(rotation, outside);
    // For a box that is made anew: its user-data puts this one in place of the one that it was written with.
    await publish(outside, publicOf(rotation.fresh, rotation));
  },
  test: requireLogIn,
  async finish(rotation, outside) {
    const [fresh, old] = [publicOf(rotation.fresh, rotation), publicOf(rotation.old, rotation)];
    if (old) await must(outside, 'remove the old key', REMOVE_KEY(fresh, old));
    return null;
  },
  async undo(rotation, outside) {
    const [fresh, old] = [publicOf(rotation.fresh, rotation), publicOf(rotation.old, rotation)];
    if (!fresh || !old) return;
    await publish(outside, old);
    await must(outside, 'remove the new key', REMOVE_KEY(old, fresh));
  },
};

async function requireLogIn({ subject: { name }, fresh }: Rotation, outside: Outside): Promise<void> {
  if (await outside.canLogIn(fresh[name] ?? '')) return;
  throw new Failure<StepReason>('test-failed', 'The box does not let the new SSH key in.', {
    nextStep: 'Compare ~/.ssh/authorized_keys of the deploy user with it; the old key works as before.',
  });
}

async function publish({ put, paths }: Outside, publicKey: string): Promise<void> {
  await put(`${paths.deploy}/EC2_SSH_KEY.pub`, publicKey);
}

/** The public half; empty when there is no pair. */
function publicOf(values: Rotation['fresh'], { subject: { name } }: Rotation): string {
  const privateKey = values[name];
  return privateKey ? publicHalf('ssh-key', privateKey) : '';
}

async function must({ box }: Outside, what: string, argv: string[]): Promise<void> {
  const { exitCode, stderr } = await box(argv);
  if (exitCode === 0) return;
  throw new Failure<StepReason>('test-failed', `The box did not ${what}: ${stderr.trim()}`, {
    nextStep: 'Write the command again to go on.',
  });
}
