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
  /** What will be done, in order; null when it is answered on the spot and nothing is run. */
  plan: ((given: Arguments) => readonly Step[]) | null;
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'rollback',
    what: 'goes back to a release that the box still holds; without one, to the one before the live one',
    parameters: [
      {
        name: 'release',
        pattern: /^\d{8}T\d{6}Z-[0-9a-f]{12}$/,
        expected: 'a release id such as 20260102T030405Z-0123456789ab',
      },
    ],
    flags: [],
    plan: ({ release }) => [
      {
        id: 'go-back',
        text: `Start ${release ? `\`${release}\`` : 'the release before the live one'} with the secrets of today, check it, switch to it, watch it`,
      },
      { id: 'gate', text: 'Ask the public address whether it serves' },
    ],
  },
  {
    name: 'status',
    what: 'shows what is live, what can be gone back to, and who is at work',
    parameters: [],
    flags: [],
    plan: () => [{ id: 'look', text: 'Look at the box, changing nothing' }],
  },
  { name: 'help', what: 'shows this list', parameters: [], flags: [], plan: null },
];

/** How a command is written, such as `/rollback [release]`. */
export function usage({ name, parameters, flags }: Command): string {
  return [
    `/${name}`,
    ...parameters.map((one) => `[${one.name}${one.many ? ' …' : ''}]`),
    ...flags.map((flag) => `[${flag}]`),
  ].join(' ');
}
