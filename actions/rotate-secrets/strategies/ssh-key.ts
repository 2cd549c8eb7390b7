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
  async create(rotation, { sshKeyGiven }) {
    const { name } = rotation.subject;
    if (sshKeyGiven || !rotation.old[name]) {
      return {
        ask: {
          why: 'The workflows use the secret EC2_SSH_KEY of the repository, which no workflow can write.',
          where:
            'Put the key into Parameter Store and delete that secret: DEPLOYMENT.md, “Replacing the deploy’s key”. From then on it rotates by itself.',
          commands: ['npm run secrets -- set EC2_SSH_KEY', 'gh secret delete EC2_SSH_KEY'],
        },
      };
    }
    requireOurForm(rotation.old[name]);
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

/** Of any other form the public half, by which it is removed from the box, is not known here. */
function requireOurForm(privateKey: string): void {
  try {
    publicHalf('ssh-key', privateKey);
  } catch (cause) {
    throw new Failure<StepReason>('refused', 'EC2_SSH_KEY in Parameter Store is not in OpenSSH’s own form.', {
      nextStep: 'ssh-keygen -p -f FILE writes a key in it; store that one, and write the command again.',
      cause,
    });
  }
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
