import { make, publicHalf } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import { ADD_KEY, REMOVE_KEY } from '../box.ts';
import type { Context } from '../context.ts';
import type { Rotation, StepReason, Strategy } from '../strategy.ts';

/**
 * A new pair beside the old one: added on the box, proved by a login, and only then stored. The old one is removed once
 * the stored one has opened the box, and never as the last.
 */
export const sshKey: Strategy = {
  name: 'ssh-key',
  what: 'add a new key on the box, log in with it, remove the old one',
  async create(rotation, { sshKeyGiven }) {
    const { name } = rotation.subject;
    if (sshKeyGiven || !rotation.old[name]) {
      return {
        manual: {
          why: 'The workflows use the repository’s secret EC2_SSH_KEY, which no workflow can write.',
          where:
            'Put the key into Parameter Store and delete that secret: DEPLOYMENT.md, “Replacing the deploy’s key”. After that it rotates by itself.',
          commands: ['npm run secrets -- set EC2_SSH_KEY', 'gh secret delete EC2_SSH_KEY'],
        },
      };
    }
    requireOurForm(rotation.old[name]);
    return { values: { [name]: make('ssh-key', null) } };
  },
  async set(rotation, context) {
    await must(context, 'add the new key', ADD_KEY(publicOf(rotation.fresh, rotation)));
    await requireLogIn(rotation, context);
    // For a new box: its user-data replaces the key it was written with by this one.
    await publish(context, publicOf(rotation.fresh, rotation));
  },
  test: requireLogIn,
  async finish(rotation, context) {
    const [fresh, old] = [publicOf(rotation.fresh, rotation), publicOf(rotation.old, rotation)];
    if (old) await must(context, 'remove the old key', REMOVE_KEY(fresh, old));
    return null;
  },
  async undo(rotation, context) {
    const [fresh, old] = [publicOf(rotation.fresh, rotation), publicOf(rotation.old, rotation)];
    if (!fresh || !old) return;
    await publish(context, old);
    await must(context, 'remove the new key', REMOVE_KEY(old, fresh));
  },
};

async function requireLogIn({ subject: { name }, fresh }: Rotation, context: Context): Promise<void> {
  if (await context.canLogIn(fresh[name] ?? '')) return;
  throw new Failure<StepReason>('test-failed', 'The box refuses the new SSH key.', {
    nextStep: 'Compare it with ~/.ssh/authorized_keys of the deploy user; the old key still works.',
  });
}

async function publish({ store, paths }: Context, publicKey: string): Promise<void> {
  await store.put(`${paths.deploy}/EC2_SSH_KEY.pub`, publicKey);
}

/** Only of this form can the public half be derived, which it takes to remove the key from the box. */
function requireOurForm(privateKey: string): void {
  try {
    publicHalf('ssh-key', privateKey);
  } catch (cause) {
    throw new Failure<StepReason>('refused', 'EC2_SSH_KEY in Parameter Store is not in OpenSSH’s own form.', {
      nextStep: 'ssh-keygen -p -f FILE converts a key; store the result, and write the command again.',
      cause,
    });
  }
}

/** The public half; empty when there is no pair. */
function publicOf(values: Rotation['fresh'], { subject: { name } }: Rotation): string {
  const privateKey = values[name];
  return privateKey ? publicHalf('ssh-key', privateKey) : '';
}

async function must({ box }: Context, what: string, argv: string[]): Promise<void> {
  const { exitCode, stderr } = await box(argv);
  if (exitCode === 0) return;
  throw new Failure<StepReason>('test-failed', `The box did not ${what}: ${stderr.trim()}`, {
    nextStep: 'Write the command again; it resumes.',
  });
}
