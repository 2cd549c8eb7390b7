import { list } from './list.ts';
import { pullModels } from './pull.ts';
import { selfTest } from './self-test.ts';
import { UsageError } from './usage-error.ts';
import { verifyModels } from './verify.ts';

/** Exit status of a command line that cannot be understood: EX_USAGE of sysexits.h. */
const EXIT_USAGE = 64;

const HELP = `npm run llm -- <command>

  pull [NAME …]    fetch models by their names; without one, the two that are configured by default
       --dir DIR     where to; else LLM_NODE_MODELS_DIR
       --verify      compare the sum of what is there already
       --url URL --sha256 SUM --file NAME.gguf
                     fetch a model that is not in the catalogue
  list             what can be fetched, and what is there
  verify [NAME …]  compare the sums of what is there
  self-test        load the configured models, and have them answer and embed; nothing is listened on
       --json        its last line is JSON: {"ok", "reason", "release", "checks"}
       --deadline S  how long the models may take to load, in seconds (300)

A service takes a model that was exchanged on SIGHUP: systemctl reload skillgap-llm`;

type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  pull: pullModels,
  list,
  verify: verifyModels,
  'self-test': selfTest,
};

/** Runs a command; resolves to its exit status. */
export async function runCli([name = '', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (['--help', '-h', 'help'].includes(name) || args.includes('--help')) {
    console.log(HELP);
    return 0;
  }
  try {
    if (!command) throw new UsageError(name === '' ? 'a command is missing' : `there is no command ${name}`);
    return await command(args);
  } catch (error) {
    const wrong =
      error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS');
    console.error((error as Error).message);
    if (wrong) console.error(`\n${HELP}`);
    return wrong ? EXIT_USAGE : 1;
  }
}
