import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Common {
  environment: string;
  /** Passed to the SDK when AWS_REGION is not set: unlike the CLI it does not know AWS_DEFAULT_REGION. */
  region: string | undefined;
  /** The list of record. */
  template: string;
  /** Whether there is somebody to ask. */
  terminal: boolean;
}

interface Changing extends Common {
  dryRun: boolean;
  /** The first values may be created in a place that holds none. */
  confirmed: boolean;
}

export interface InitSettings extends Changing {
  command: 'init';
}

export interface SetSettings extends Changing {
  command: 'set';
  /** The key to replace. */
  name: string;
}

export interface CheckSettings extends Common {
  command: 'check';
  olderThanDays: number;
}

export type Settings = InitSettings | SetSettings | CheckSettings;

/** The command line cannot be understood. */
export class UsageError extends Error {}

export const HELP = `npm run secrets -- <command> [options]

Fills Parameter Store, under /skillgap/<env>/ and /skillgap-deploy/<env>/, with what compose/.env.production.example lists.

  init          make what a machine makes, ask for the rest without echo (Enter skips an optional one), put what is
                not there yet; nothing is overwritten, so it can be run again
  check         say what is missing, unknown or old; nothing is read but names and dates
  set NAME      replace one: a new one is made, or asked for

  --env ENV         the environment, prod by default
  --older-than DAYS what check calls old, 90 by default
  --dry-run         say what would be done, and do nothing
  --yes             create the first values in a region and account that hold none, without asking
  --help            print this

Region and credentials come from the usual AWS environment (AWS_REGION, AWS_PROFILE, aws sso login, …).
Exit status: 0 done, 1 something required is missing, nothing was confirmed or AWS refused, 2 wrong usage, 130 interrupted.`;

const FLAGS = {
  env: { type: 'string', default: 'prod' },
  'older-than': { type: 'string', default: '90' },
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the command line and the environment.
 * @throws UsageError saying what was found and what is allowed.
 */
export function readSettings(
  argv: readonly string[] = process.argv.slice(2),
  env: NodeJS.ProcessEnv = process.env,
): Settings | { command: 'help' } {
  const { values, positionals } = parsed(argv);
  const [command = values.help ? 'help' : '(none)', name = '', ...rest] = positionals;
  if (command !== 'init' && command !== 'check' && command !== 'set' && command !== 'help')
    throw new UsageError(`there is no command ${command}; allowed: init, check, set NAME`);
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
  if (values.help || command === 'help') return { command: 'help' };
  const common = {
    environment: values.env,
    region: env.AWS_REGION || env.AWS_DEFAULT_REGION,
    template: join(import.meta.dirname, '../../compose/.env.production.example'),
    terminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  };
  if (command === 'check') return { ...common, command, olderThanDays: Number(values['older-than']) };
  const changing = { ...common, dryRun: values['dry-run'], confirmed: values.yes };
  return command === 'set' ? { ...changing, command, name } : { ...changing, command };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: FLAGS, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new UsageError((cause as Error).message, { cause });
  }
}
