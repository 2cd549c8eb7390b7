import { createHash } from 'node:crypto';
import { repositoryOf } from '../../shared/backup-keys.ts';
import { make, publicHalf } from '../../shared/make-secret.ts';
import type { RunResult } from '../../shared/ssh.ts';
import {
  ADD_KEY,
  BACKEND_DIGESTS,
  BACKEND_LOGINS,
  BACKUP_STATUS,
  LOCK_LOGIN,
  LOG_IN,
  MAKE_LOGIN,
  REMOVE_KEY,
} from '../box.ts';
import type { Values } from '../strategy.ts';

export interface Login {
  password: string | null;
  locked: boolean;
  sessions: number;
}

/** The box as the scripts of box.ts find and leave it. */
export class FakeBox {
  /** Another's, which no rotation may touch. */
  readonly othersKey = publicHalf('ssh-key', make('ssh-key', null));
  authorizedKeys: string[] = [this.othersKey];
  readonly logins = new Map<string, Login>();
  /** The environment of each backend that runs. */
  backends: Values[] = [];
  /** What its archiver says; null on a box from before backups. */
  archive: { configured: boolean; repository: string; problem: string | null } | null = null;
  /** Every key with which something lies in the bucket. */
  readonly backupKeys = new Set<string>();

  /** The archiver runs with this key, and has encrypted something with it. */
  archiveWith(key: string): void {
    this.archive = { configured: true, repository: repositoryOf(key), problem: null };
    this.backupKeys.add(key);
  }

  /** The migration of a deploy: makes the login, or gives it this password and lets it in. */
  migrate(url: string): void {
    const { login, password } = loginIn(url);
    this.logins.set(login, { password, locked: false, sessions: this.logins.get(login)?.sessions ?? 0 });
  }

  /** This backend serves, and no other. */
  serve(env: Values): void {
    this.backends = [env];
    const serving = loginIn(env.DATABASE_URL ?? '').login;
    for (const [login, state] of this.logins) state.sessions = login === serving ? 10 : 0;
  }

  /** Whether Postgres lets this URL in. */
  takes(url: string): boolean {
    const { login, password } = loginIn(url);
    const found = this.logins.get(login);
    return found !== undefined && !found.locked && found.password === password;
  }

  opens(privateKey: string): boolean {
    return this.authorizedKeys.includes(publicOf(privateKey));
  }

  /** What a script does is known by its text: one that changes has to be known here as well. */
  run(argv: readonly string[], stdin = ''): RunResult {
    const [, , text, name, ...args] = argv;
    const does = SCRIPTS.find(([script]) => script('')[2] === text && script('')[3] === name);
    if (!does) throw new Error(`The box knows no script ${name}`);
    const answer = does[1](this, args, stdin);
    return typeof answer === 'string'
      ? { exitCode: 0, stdout: answer, stderr: '' }
      : { exitCode: 1, stdout: '', stderr: answer.stderr };
  }
}

type Does = (box: FakeBox, args: readonly string[], stdin: string) => string | { stderr: string };

const blobOf = (line = '') => line.split(' ')[1] ?? '';

const SCRIPTS: readonly (readonly [(...args: string[]) => string[], Does])[] = [
  [
    BACKEND_LOGINS,
    ({ backends }) => backends.map((env) => `${loginIn(env.DATABASE_URL ?? '').login}\n`).join(''),
  ],
  [
    MAKE_LOGIN,
    (box, _, stdin) => {
      box.migrate(stdin.trim());
      return '';
    },
  ],
  [
    LOG_IN,
    ({ logins }, [login = ''], stdin) => {
      const found = logins.get(login);
      return found && !found.locked && found.password === stdin.trim() ? '' : { stderr: 'refused' };
    },
  ],
  [
    LOCK_LOGIN,
    ({ logins }, [login = '']) => {
      if (logins.has(login)) logins.set(login, { password: null, locked: true, sessions: 0 });
      return '';
    },
  ],
  [
    ADD_KEY,
    (box, [line = '']) => {
      if (!box.authorizedKeys.includes(line)) box.authorizedKeys.push(line);
      return '';
    },
  ],
  [
    REMOVE_KEY,
    (box, [stays, goes]) => {
      const blobs = box.authorizedKeys.map(blobOf);
      if (!blobs.includes(blobOf(stays))) return { stderr: 'the key that is to stay does not open the box' };
      if (blobOf(goes) === '' || blobOf(goes) === blobOf(stays)) return { stderr: 'there is no other key' };
      box.authorizedKeys = box.authorizedKeys.filter((line) => blobOf(line) !== blobOf(goes));
      return '';
    },
  ],
  [BACKUP_STATUS, ({ archive }) => `${archive === null ? '' : JSON.stringify(archive)}\n\n`],
  [
    BACKEND_DIGESTS,
    ({ backends }, keys) =>
      backends
        .flatMap((env) =>
          keys.map((key) => {
            const printed = env[key] === undefined ? '' : `${key}=${env[key]}`;
            return `${createHash('sha256').update(printed).digest('hex')} ${key}\n`;
          }),
        )
        .join(''),
  ],
];

const halves = new Map<string, string>();

/** The public half, derived once: it is needed after every call of every run. */
export function publicOf(privateKey: string): string {
  if (privateKey === '') return '';
  const known = halves.get(privateKey) ?? publicHalf('ssh-key', privateKey);
  halves.set(privateKey, known);
  return known;
}

export function loginIn(url: string): { login: string; password: string } {
  const { username, password } = new URL(url);
  return { login: username, password };
}
