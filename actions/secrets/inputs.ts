import { join } from 'node:path';
import { parseArgs } from 'node:util';

type Command = ReturnType<typeof readSettings>;
export type Settings = Exclude<Command, { command: 'help' }>;
export type InitSettings = Extract<Command, { command: 'init' }>;
export type SetSettings = Extract<Command, { command: 'set' }>;
export type CheckSettings = Extract<Command, { command: 'check' }>;

/** The command line cannot be understood. */
export class UsageError extends Error {}

export const HELP = `npm run secrets -- <command> [options]

Fills Parameter Store, under /skillgap/<env>/ and /skillgap-deploy/<env>/, with what compose/.env.production.example lists.

  init          make what a machine makes, ask for the rest without echo (Enter skips an optional one), put what is
                not there yet; nothing is overwritten, so it can be run again
  check         say what is missing, unknown or old; nothing is read but names and dates
  set NAME      replace one: a new one is made, or asked for; the one before BACKUP_KEY stays in BACKUP_KEYS_PREVIOUS,
                to which set BACKUP_KEYS_PREVIOUS adds a key that the store has lost

  --env ENV         the environment, prod by default
  --older-than DAYS what check calls old, 90 by default
  --dry-run         say what would be done, and do nothing
  --yes             create the first values in a region and account that hold none, without asking
  --new-backup-key  make another BACKUP_KEY although there is a bucket of backups: those under the lost one stay unreadable
  --help            print this

Region and credentials come from the usual AWS environment (AWS_REGION, AWS_PROFILE, aws sso login, …).
Exit status: 0 done, 1 something required is missing, nothing was confirmed or AWS refused, 2 wrong usage, 130 interrupted.`;

const COMMANDS = ['init', 'check', 'set', 'help'] as const;
const FLAGS = {
  env: { type: 'string', default: 'prod' },
  'older-than': { type: 'string', default: '90' },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  'new-backup-key': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line and the environment.
 * @throws UsageError saying what was found and what is allowed.
 */
export function readSettings(
  argv: readonly string[] = process.argv.slice(2),
  env: NodeJS.ProcessEnv = process.env,
) {
  const { values, positionals } = parsed(argv);
  const [named = values.help ? 'help' : '(none)', name = '', ...rest] = positionals;
  const command = COMMANDS.find((one) => one === named);
  if (command === undefined)
    throw new UsageError(`there is no command ${named}; allowed: init, check, set NAME`);
  if (command === 'set' && name === '')
    throw new UsageError('set needs the name of a key, such as AUTH_SECRET');
  const extra = command === 'set' ? rest : positionals.slice(1);
  if (extra.length > 0)
    throw new UsageError(
      `${command} takes no ${extra.join(' ')}; values are never taken from the command line`,
    );
  if (!/^[a-z][a-z0-9-]{0,30}$/.test(values.env))
    throw new UsageError(
      `--env is ${JSON.stringify(values.env)}; allowed: lower-case letters, digits and -, such as prod`,
    );
  if (!/^[1-9]\d{0,4}$/.test(values['older-than']))
    throw new UsageError(
      `--older-than is ${JSON.stringify(values['older-than'])}; allowed: a number of days, 1 or more`,
    );
  if (values.help || command === 'help') return { command: 'help' as const };
  const common = {
    environment: values.env,
    /** Passed to the SDK when AWS_REGION is not set: unlike the CLI it does not know AWS_DEFAULT_REGION. */
    region: env.AWS_REGION || env.AWS_DEFAULT_REGION,
    /** The list of record. */
    template: join(import.meta.dirname, '../../compose/.env.production.example'),
    /** Whether there is somebody to ask. */
    terminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  };
  if (command === 'check') return { ...common, command, olderThanDays: Number(values['older-than']) };
  // Confirmed: the first values may be created in a place that holds none.
  const changing = {
    ...common,
    dryRun: values['dry-run'],
    confirmed: values.yes,
    /** A key of backups that is lost may be replaced by another one. */
    replaceLost: values['new-backup-key'],
  };
  return command === 'set' ? { ...changing, command, name } : { ...changing, command };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}
