import { UsageError } from './arguments.ts';
import { listModels, verifyModels } from './models.ts';
import { pullModels } from './pull.ts';
import { selfTest } from './self-test.ts';

/** EX_USAGE of sysexits.h. */
const EXIT_USAGE = 64;

const HELP = `npm run llm -- <command>

  pull [NAME …]    download models by name; without a name, the two defaults
       --dir DIR     the folder (LLM_NODE_MODELS_DIR)
       --verify      hash a file that was verified before
       --url URL --sha256 SUM --file NAME.gguf
                     download a model that is not in the catalogue
  list             list the catalogue and the state of each model
  verify [NAME …]  hash the models on the disk
  self-test        load the configured models and test them, without listening
       --json        print JSON in the last line: {"ok", "reason", "release", "checks"}
       --deadline S  seconds for loading the models (300)

A running service loads a changed model on SIGHUP: systemctl reload skillgap-llm`;

type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  pull: pullModels,
  list: listModels,
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
