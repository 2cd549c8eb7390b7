import { createHash } from 'node:crypto';
import { getExecOutput } from '@actions/exec';
import { Failure } from '../shared/outcome.ts';
import type { Platform } from './inputs.ts';

/**
 * The tag of an image for this platform, made from these paths as they are in HEAD: git has hashed their content
 * already, so equal tags mean equal input, on every branch and however often it is merged.
 */
export async function contentTag(
  paths: readonly string[],
  platform: Platform,
  env: Record<string, string>,
): Promise<string> {
  const ids = await Promise.all(
    [...new Set(paths)].map(async (path) => `${await objectId(path, env)} ${path}`),
  );
  const input = [`platform ${platform}`, ...ids.sort()].join('\n');
  return createHash('sha256').update(input).digest('hex').slice(0, 24);
}

async function objectId(path: string, env: Record<string, string>): Promise<string> {
  const revision = `HEAD:./${path.replace(/^(\.\/)+|^\.$|\/+$/g, '')}`;
  const { exitCode, stdout, stderr } = await getExecOutput(
    'git',
    ['rev-parse', '--verify', '--quiet', '--end-of-options', revision],
    {
      env,
      silent: true,
      ignoreReturnCode: true,
    },
  );
  if (exitCode === 0) return stdout.trim();
  throw new Failure('invalid-input', `git has no ${path} in HEAD${stderr.trim() && `: ${stderr.trim()}`}`, {
    nextStep:
      'Check the repository out before this step, and give `paths` and `dockerfile` relative to its root.',
  });
}
