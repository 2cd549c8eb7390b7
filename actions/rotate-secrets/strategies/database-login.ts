import { databaseUrl } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import { BACKEND_LOGINS, LOCK_LOGIN, LOG_IN, MAKE_LOGIN } from '../box.ts';
import type { Outside, StepReason, Strategy } from '../strategy.ts';

/** The two, of which one is in use. */
const LOGINS = ['skillgap_a', 'skillgap_b'];

/**
 * Two login roles with the same rights, of which one is in use: that which the running backends were started with,
 * whatever is stored. The other gets a new password and is tried; production moves to it; then every login but that one
 * is locked.
 */
export const databaseLogin: Strategy = {
  name: 'database-login',
  what: 'give the other login a new password, move production to it, lock this one',
  async create({ subject: { name }, old }, outside) {
    const busy = await loginsInUse(outside);
    // Without a backend that runs, the one that is stored is the one that the next will use.
    if (busy.length === 0) busy.push(loginOf(old[name]));
    const idle = LOGINS.find((login) => !busy.includes(login));
    if (!idle) {
      throw new Failure<StepReason>('test-failed', 'Both logins of the database are in use.', {
        nextStep:
          'A deploy is under way, or one has left both slots running: write the command again after it.',
      });
    }
    return { values: { [name]: databaseUrl(idle) } };
  },
  async set({ subject: { name }, fresh }, { box }) {
    const [url = '', login] = [fresh[name], loginOf(fresh[name])];
    const made = await box(MAKE_LOGIN(), { stdin: `${url}\n` });
    if (made.exitCode !== 0) throw failed(`The login ${login} could not be made`, made);
    const tried = await box(LOG_IN(login), { stdin: `${passwordOf(url)}\n` });
    if (tried.exitCode !== 0) throw failed(`The database does not let ${login} in`, tried);
  },
  async test({ subject: { name }, fresh }, outside) {
    const busy = await loginsInUse(outside);
    if (busy.every((login) => login === loginOf(fresh[name])) && busy.length > 0) return;
    throw new Failure<StepReason>('test-failed', `Not every backend uses ${loginOf(fresh[name])}.`, {
      nextStep: 'Both logins work. Write the command again: it deploys once more and goes on from here.',
    });
  },
  async finish({ subject: { name }, old, fresh }, outside) {
    const own = loginOf(fresh[name]);
    for (const login of new Set([...LOGINS, loginOf(old[name])]))
      if (login !== own && login !== '') await lock(login, outside);
    return null;
  },
  async undo({ subject: { name }, old, fresh }, outside) {
    const login = loginOf(fresh[name]);
    if (login !== '' && login !== loginOf(old[name])) await lock(login, outside);
  },
};

/** The last guard: whatever is stored and whatever was tested, a login that a backend runs with is not locked. */
async function lock(login: string, outside: Outside): Promise<void> {
  if ((await loginsInUse(outside)).includes(login)) {
    throw new Failure<StepReason>('test-failed', `${login} is not locked: a backend uses it.`, {
      nextStep: 'Both logins work. Deploy, and write the command again: it goes on from here.',
    });
  }
  const result = await outside.box(LOCK_LOGIN(login));
  if (result.exitCode !== 0) throw failed(`${login} could not be locked`, result);
}

async function loginsInUse({ box }: Outside): Promise<string[]> {
  const result = await box(BACKEND_LOGINS());
  if (result.exitCode !== 0) throw failed('The box does not tell which login is in use', result);
  return result.stdout.split('\n').filter(Boolean).map(decodeURIComponent);
}

function failed(what: string, { stderr }: { stderr: string }): Failure<StepReason> {
  const said = stderr.trim().split('\n').at(-1) ?? '';
  return new Failure('test-failed', `${what}${said && `: ${said}`}.`, {
    nextStep: 'Does Postgres run? Write the command again to go on.',
  });
}

function loginOf(url: string | undefined): string {
  return url && URL.canParse(url) ? decodeURIComponent(new URL(url).username) : '';
}

function passwordOf(url: string): string {
  return decodeURIComponent(new URL(url).password);
}
