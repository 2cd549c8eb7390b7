import { RELEASE_ID } from '../shared/release-id.ts';
import { RESTORE_TARGET } from './restore-target.ts';

/** One argument by its place. */
export interface Parameter {
  name: string;
  /** The whole argument must match; nothing else ever leaves the parser. */
  pattern: RegExp;
  /** The pattern in words. */
  expected: string;
  /** Takes all that follow; only the last can. */
  many?: true;
}

/** What was given, by the names of the table: text, texts where there can be many, `true` for a flag. */
export type Arguments = Readonly<Record<string, string | readonly string[] | true>>;

export interface Step {
  id: string;
  /** What is done, as Markdown. Of the arguments only what its pattern allows can be in it. */
  text: string;
}

/**
 * A command is an entry of this table and a job of its name in commands.yml, which `finish` needs. Every argument may
 * be left out.
 */
export interface Command {
  name: string;
  what: string;
  parameters: readonly Parameter[];
  /** Flags such as `--dry-run`. */
  flags: readonly string[];
  /** What will be done, in order; null when it is answered at once and nothing is run. */
  plan: ((given: Arguments) => readonly Step[]) | null;
}

/** What can be rotated, by the key that stands for it: the list of record, and the key to the box. */
export const SECRETS = [
  ...['DATABASE_URL', 'AUTH_SECRET', 'BACKUP_KEY', 'LLM_NODE_TOKEN', 'PINECONE_API_KEY', 'ADZUNA_APP_ID'],
  ...['ADZUNA_API_KEY', 'TAILSCALE_AUTH_KEY', 'EC2_SSH_KEY'],
];

export const COMMANDS: readonly Command[] = [
  {
    name: 'rollback',
    what: 'rolls back to a release that the box still holds; without a name, to the one before the live one',
    parameters: [{ name: 'release', ...RELEASE_ID }],
    flags: [],
    plan: ({ release }) => [
      {
        id: 'go-back',
        text: `Start ${release ? `\`${release}\`` : 'the release before the one that is live now'} with the secrets of today, check it, switch to it, watch it`,
      },
      { id: 'gate', text: 'Check that the public address serves it' },
    ],
  },
  {
    name: 'rotate-secrets',
    what: 'replaces secrets, all that are set or those named, and ends the old ones once production runs on the new',
    parameters: [
      {
        name: 'names',
        pattern: new RegExp(`^(${SECRETS.join('|')})$`),
        expected: `one of ${SECRETS.join(', ')}`,
        many: true,
      },
    ],
    flags: ['--dry-run'],
    plan: ({ '--dry-run': dryRun }) =>
      dryRun
        ? [{ id: 'begin', text: 'Show what would be done, changing nothing' }]
        : [
            { id: 'begin', text: 'Make new values and let them work beside the old ones' },
            { id: 'deploy', text: 'Start the live release with them, check it, switch to it, watch it' },
            { id: 'finish', text: 'Check that production runs on them, then end the old ones' },
          ],
  },
  {
    name: 'restore',
    what: 'restores the database from its backups, to the latest state or to a time or a backup, and keeps the damaged one beside it',
    parameters: [{ name: 'to', ...RESTORE_TARGET }],
    flags: ['--dry-run'],
    plan: ({ to, '--dry-run': dryRun }) => {
      const what = typeof to === 'string' && to !== 'latest' ? `\`${to}\`` : 'the latest state';
      return dryRun
        ? [{ id: 'restore', text: `Show what a restore to ${what} would lose, changing nothing` }]
        : [
            {
              id: 'restore',
              text: `Turn maintenance on, restore ${what} beside the damaged database, check it, switch to it, start the release that matches it, turn maintenance off`,
            },
            { id: 'gate', text: 'Check that the public address serves it' },
          ];
    },
  },
  {
    name: 'status',
    what: 'shows what is live, which releases can be rolled back to, how far the database can be recovered, and what is running',
    parameters: [],
    flags: [],
    plan: () => [{ id: 'look', text: 'Look at the box, changing nothing' }],
  },
  { name: 'help', what: 'shows this list', parameters: [], flags: [], plan: null },
];

/** A command that was accepted, and the pages about it. */
export interface Taken {
  command: Command;
  given: Arguments;
  login: string;
  runUrl: string;
  runbookUrl: string;
}

/** How a command is written, such as `/rollback [release]`. */
export function usage({ name, parameters, flags }: Command): string {
  return [
    `/${name}`,
    ...parameters.map((one) => `[${one.name}${one.many ? ' …' : ''}]`),
    ...flags.map((flag) => `[${flag}]`),
  ].join(' ');
}
