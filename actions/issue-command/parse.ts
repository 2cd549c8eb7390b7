import { type Arguments, COMMANDS, type Command } from './commands.ts';

/** What a comment is, as far as commands go. */
export type Parsed =
  | { kind: 'none' }
  /** It looks like a command and is none of ours. */
  | { kind: 'unknown'; word: string }
  /** One of ours, malformed. `why` is for its author, and may quote. */
  | {
      kind: 'malformed';
      command: Command;
      reason: 'more-lines' | 'bad-arguments';
      why: string;
      quote: string;
    }
  | { kind: 'command'; command: Command; given: Arguments };

/** More of a first line is no command of ours, and no sentence that somebody meant as one. */
const LONGEST = 1000;

/**
 * Reads a comment. The very first character is the slash, the first word is a command's name letter by letter, and
 * every argument matches its pattern as a whole; nothing is expanded, unquoted or run. Never throws.
 */
export function parseComment(body: string, commands: readonly Command[] = COMMANDS): Parsed {
  const [first = '', ...others] = body.split(/\r\n|\r|\n/);
  // Space and tab only: any other blank is part of a word, which then is nobody's name.
  const [word = '', ...rest] = first.slice(0, LONGEST).split(/[ \t]+/);
  if (!/^\/[^/]+$/.test(word)) return { kind: 'none' };
  const command = commands.find(({ name }) => word === `/${name}`);
  if (!command) return { kind: 'unknown', word };

  const malformed = (reason: 'more-lines' | 'bad-arguments', why: string, quote = ''): Parsed => ({
    kind: 'malformed',
    ...{ command, reason, why, quote },
  });
  if (others.some((line) => line.trim() !== ''))
    return malformed(
      'more-lines',
      'A command is one line. Write what else there is to say in another comment.',
    );
  if (first.length > LONGEST) return malformed('bad-arguments', 'The line is too long.');

  const given = new Map<string, string | string[] | true>();
  let place = 0;
  for (const text of rest.filter((one) => one !== '')) {
    if (command.flags.includes(text)) {
      if (given.has(text)) return malformed('bad-arguments', 'A flag is given twice:', text);
      given.set(text, true);
      continue;
    }
    const parameter = command.parameters[place];
    if (!parameter) return malformed('bad-arguments', 'There is an argument too many:', text);
    const { name, pattern, expected, many } = parameter;
    if (!pattern.test(text))
      return malformed('bad-arguments', `Expected ${expected}; this is not one:`, text);
    if (many) given.set(name, [...((given.get(name) as string[] | undefined) ?? []), text]);
    else {
      given.set(name, text);
      place += 1;
    }
  }
  return { kind: 'command', command, given: Object.fromEntries(given) };
}
