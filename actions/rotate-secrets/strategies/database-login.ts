import { databaseUrl } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import { BACKEND_LOGINS, LOCK_LOGIN, LOG_IN, MAKE_LOGIN } from '../box.ts';
import type { Context } from '../context.ts';
import type { StepReason, Strategy } from '../strategy.ts';

/** One of them is in use. */
const LOGINS = ['skillgap_a', 'skillgap_b'];

/**
 * Two login roles with the same rights. The one in use is the one that the running backends were started with, whatever
 * is stored. The other gets a new password and is tried; production moves to it; then every other login is locked.
 */
export const databaseLogin: Strategy = {
  name: 'database-login',
  what: 'give the idle login a new password, move production to it, lock the other',
  async create({ subject: { name }, old }, context) {
    const busy = await loginsInUse(context);
    // Without a running backend, the next one uses what is stored.
    if (busy.length === 0) busy.push(loginOf(old[name]));
    const idle = LOGINS.find((login) => !busy.includes(login));
    if (!idle) {
      throw new Failure<StepReason>('test-failed', 'Both logins of the database are in use.', {
        nextStep: 'A deploy is under way, or has left both slots running: write the command again after it.',
      });
    }
    return { values: { [name]: databaseUrl(idle) } };
  },
  async set({ subject: { name }, fresh }, { box }) {
    const [url = '', login] = [fresh[name], loginOf(fresh[name])];
    const made = await box(MAKE_LOGIN(), { stdin: `${url}\n` });
    if (made.exitCode !== 0) throw failed(`Creating the login ${login} failed`, made);
    const tried = await box(LOG_IN(login), { stdin: `${passwordOf(url)}\n` });
    if (tried.exitCode !== 0) throw failed(`The database refuses ${login}`, tried);
  },
  async test({ subject: { name }, fresh }, context) {
    const busy = await loginsInUse(context);
    if (busy.every((login) => login === loginOf(fresh[name])) && busy.length > 0) return;
    throw new Failure<StepReason>('test-failed', `Not every backend uses ${loginOf(fresh[name])}.`, {
      nextStep: 'Both logins work. Write the command again; it deploys once more and resumes.',
    });
  },
  async finish({ subject: { name }, old, fresh }, context) {
    const own = loginOf(fresh[name]);
    for (const login of new Set([...LOGINS, loginOf(old[name])]))
      if (login !== own && login !== '') await lock(login, context);
    return null;
  },
  async undo({ subject: { name }, old, fresh }, context) {
    const login = loginOf(fresh[name]);
    if (login !== '' && login !== loginOf(old[name])) await lock(login, context);
  },
};

/** The last guard: never locks a login that a backend runs with, whatever is stored and was tested. */
async function lock(login: string, context: Context): Promise<void> {
  if ((await loginsInUse(context)).includes(login)) {
    throw new Failure<StepReason>('test-failed', `${login} is not locked: a backend uses it.`, {
      nextStep: 'Both logins work. Deploy, and write the command again; it resumes.',
    });
  }
  const result = await context.box(LOCK_LOGIN(login));
  if (result.exitCode !== 0) throw failed(`Locking ${login} failed`, result);
}

async function loginsInUse({ box }: Context): Promise<string[]> {
  const result = await box(BACKEND_LOGINS());
  if (result.exitCode !== 0) throw failed('Reading which login is in use failed', result);
  return result.stdout.split('\n').filter(Boolean).map(decodeURIComponent);
}

function failed(what: string, { stderr }: { stderr: string }): Failure<StepReason> {
  const said = stderr.trim().split('\n').at(-1) ?? '';
  return new Failure('test-failed', `${what}${said && `: ${said}`}.`, {
    nextStep: 'Check that Postgres runs, and write the command again; it resumes.',
  });
}

function loginOf(url: string | undefined): string {
  return url && URL.canParse(url) ? decodeURIComponent(new URL(url).username) : '';
}

function passwordOf(url: string): string {
  return decodeURIComponent(new URL(url).password);
}
