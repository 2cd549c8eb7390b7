import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countPhases, type PhaseCount } from './phases.ts';
import { installSchemathesis } from './program.ts';

export const CALLERS = ['anonymous', 'user', 'admin'] as const;

type Run = {
  caller: (typeof CALLERS)[number];
  /** Of the API, and of the server beside it for `hooks.py`. */
  url: string;
  helperUrl: string;
  document: object;
  examples: number;
};

type Report = { caller: string; failed: boolean; output: string; phases: PhaseCount[] };

/** Holds the API against its document as one caller. */
export async function runSchemathesis({ caller, url, helperUrl, document, examples }: Run): Promise<Report> {
  const python = await installSchemathesis();
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-contract-'));
  try {
    const [file, events] = [join(folder, 'openapi.json'), join(folder, 'events.ndjson')];
    await writeFile(file, JSON.stringify(document));
    const args = ['--max-examples', String(examples), '--report-ndjson-path', events];
    const env = {
      ...{ PATH: process.env.PATH, PYTHONDONTWRITEBYTECODE: '1' },
      ...{ CONTRACT_URL: url, CONTRACT_HELPER_URL: helperUrl, CONTRACT_CALLER: caller },
    };
    const { failed, output } = await finished(python, [...COMMAND, ...args, file], env);
    return { caller, failed, output, phases: await countPhases(caller, events) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CONFIGURATION = join(import.meta.dirname, 'schemathesis.toml');
const COMMAND = ['-m', 'schemathesis.cli', '--config-file', CONFIGURATION, 'run', '--no-color'];

function finished(file: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const options = { env, cwd: import.meta.dirname, maxBuffer: 64 * 1024 * 1024 };
  return new Promise<{ failed: boolean; output: string }>((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: `${stdout}${stderr}` }),
    );
  });
}
