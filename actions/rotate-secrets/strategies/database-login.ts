import { make } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import { LOCK_LOGIN, LOGIN_SESSIONS } from '../box.ts';
import type { Outside, StepReason, Strategy } from '../strategy.ts';

/**
 * Two login roles with the same rights, of which one is in use. The idle one gets a new password by the migration of the
 * deploy that follows, the backend's new slot must reach the database with it before any request does, and then the
 * other is locked.
 */
export const databaseLogin: Strategy = {
  name: 'database-login',
  what: 'give the other login a new password, move production to it, lock this one',
  async create({ subject: { name }, old }, { box }) {
    const url = make('database-url', old[name] ?? null);
    // What is stored need not be what is deployed: then this login is the one in use, and a new password locks it out.
    const { exitCode, stdout } = await box(LOGIN_SESSIONS(loginOf(url)));
    if (exitCode === 0 && Number(stdout) === 0) return { values: { [name]: url } };
    throw new Failure<StepReason>('test-failed', `${loginOf(url)} is not idle, or Postgres does not tell.`, {
      nextStep: 'Deploy the DATABASE_URL that is stored, then write the command again.',
    });
  },
  async set() {},
  async test({ subject: { name }, fresh }, { box }) {
    const login = loginOf(fresh[name]);
    const { exitCode, stdout } = await box(LOGIN_SESSIONS(login));
    if (exitCode === 0 && Number(stdout) > 0) return;
    throw new Failure<StepReason>('test-failed', `No session of ${login} is in the database.`, {
      nextStep: 'Is the backend that serves one with the new DATABASE_URL? Write the command again to go on.',
    });
  },
  async finish({ subject: { name }, old, fresh }, outside) {
    await lock(old[name], fresh[name], outside);
    return null;
  },
  async undo({ subject: { name }, old, fresh }, outside) {
    await lock(fresh[name], old[name], outside);
  },
};

/** Never the login that stays in use. A URL of somebody else's form is not ours to lock. */
async function lock(url: string | undefined, inUse: string | undefined, { box }: Outside): Promise<void> {
  if (!url || loginOf(url) === loginOf(inUse)) return;
  const { exitCode, stderr } = await box(LOCK_LOGIN(loginOf(url)));
  if (exitCode === 0) return;
  throw new Failure<StepReason>('test-failed', `${loginOf(url)} could not be locked: ${stderr.trim()}`, {
    nextStep: 'Does Postgres run? Write the command again to go on.',
  });
}

function loginOf(url: string | undefined): string {
  return url && URL.canParse(url) ? decodeURIComponent(new URL(url).username) : '';
}
