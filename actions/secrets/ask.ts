import { HiddenTerminal } from '../shared/terminal.ts';
import type { Settings } from './inputs.ts';
import { promptFor, type Say } from './prompt.ts';
import type { Secret } from './record.ts';

/** The terminal of this process, which shows nothing of what is typed. */
export const openTerminal = (): HiddenTerminal =>
  new HiddenTerminal(process.stdin, (text) => process.stdout.write(text));

/** Prompts for all before anything is stored, so that an interrupt leaves nothing half done. */
export async function promptForAll(
  settings: Settings,
  secrets: readonly Secret[],
  say: Say,
): Promise<ReadonlyMap<Secret, string>> {
  const answers = new Map<Secret, string>();
  if (secrets.length === 0) return answers;
  if (!settings.terminal) {
    say(
      '  This is no terminal: nothing is read, since what is piped or passed ends up in a file or a history.',
    );
    for (const { key, required } of secrets)
      say(
        `  ${key}: not asked for${required ? '' : ' (optional)'}; in a terminal: npm run secrets -- set ${key} --env ${settings.environment}`,
      );
    return answers;
  }
  using terminal = openTerminal();
  for (const secret of secrets) {
    const value = await promptFor(secret, (question) => terminal.ask(question), say);
    if (value !== null) answers.set(secret, value);
  }
  return answers;
}
