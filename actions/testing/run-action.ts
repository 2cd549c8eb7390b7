import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

export type ActionRun = Awaited<ReturnType<typeof runAction>>;

const actions = join(import.meta.dirname, '..');
/** What Node has compiled of the sources once: a third of the time that an action takes to start. */
export const compiled = join(actions, '../.rehearsal/compiled');

/** The pauses before retries are drawn at random; this draws short ones. */
const SHORT_PAUSES = 'data:text/javascript,const{random}=Math;Math.random=()=>random()/20';

/**
 * Runs an action as the runner does: a process of its own with a clean environment, its inputs in `INPUT_…`,
 * defaults from action.yml, outputs and summary in files.
 */
export async function runAction(
  name: string,
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
  entry: 'index.ts' | 'post.ts' = 'index.ts',
) {
  const folder = await mkdtemp(join(tmpdir(), 'run-action-'));
  const files = ['OUTPUT', 'STEP_SUMMARY', 'STATE'].map(
    (name) => [`GITHUB_${name}`, join(folder, name)] as const,
  );
  await Promise.all(files.map(([, file]) => writeFile(file, '')));
  try {
    const { exitCode, log } = await run(join(actions, name, entry), {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      NODE_COMPILE_CACHE: compiled,
      ...Object.fromEntries(files),
      ...inputVariables({ ...(await defaults(name)), ...inputs }),
      ...environment,
    });
    const [output = '', summary = '', state = ''] = await Promise.all(
      files.map(([, file]) => readFile(file, 'utf8')),
    );
    return {
      exitCode,
      /** What the runner would see: the log and the commands in it. */
      log,
      outputs: parseCommands(output),
      summary,
      /** What the step left for its end, as the runner hands it over then. */
      state: asVariables('STATE', parseCommands(state)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The inputs of an action.yml that have a default, with it. */
export async function defaults(name: string): Promise<Record<string, string>> {
  const { inputs = {} } = parse(await readFile(join(actions, name, 'action.yml'), 'utf8'));
  return Object.fromEntries(
    Object.entries<{ default?: string }>(inputs).flatMap(([key, { default: value }]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

/** Inputs as the runner hands them over. */
export function inputVariables(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]),
  );
}

function run(script: string, env: Record<string, string>): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', SHORT_PAUSES, script], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (log += text));
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, log }));
  });
}

function asVariables(prefix: string, values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}_${key}`, value]));
}

/** Reads a file of `name<<delimiter` blocks. */
function parseCommands(text: string): Record<string, string> {
  const found = text.matchAll(/^(\S+)<<(\S+)\n(?:([\s\S]*?)\n)?\2\n/gm);
  return Object.fromEntries(Array.from(found, ([, name = '', , value = '']) => [name, value]));
}
