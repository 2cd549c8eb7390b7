import { readFile, stat } from 'node:fs/promises';
import { maskSecret } from '../shared/mask.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { writeSecretFile } from '../shared/secret-file.ts';
import type { DeliverReason } from './reasons.ts';

/** As render-env writes it, and as the node reads it. */
const LINE = /^(LLM_NODE_TOKEN|LLM_NODE_TOKEN_PREVIOUS)="([0-9A-Za-z_-]{32,256})"$/;

/** The tokens in a file's text, by key. Null when it is no such file, or holds none that opens the node. */
export function parseTokens(text: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    const [, key, value] = LINE.exec(line) ?? [];
    if (key === undefined || value === undefined || found.has(key)) return null;
    found.set(key, value);
  }
  return found.has('LLM_NODE_TOKEN') ? found : null;
}

/**
 * Gives the node the tokens of a rendered file, in the place of those that it has. It reads them again by itself. Who
 * may read them stays as the installer laid it down: the group of the file that is replaced.
 */
export async function replaceTokens(rendered: string, target: string): Promise<void> {
  const text = await readFile(rendered, 'utf8').catch((cause: unknown) => {
    throw new Failure<DeliverReason>('tokens-invalid', `Cannot read ${rendered}: ${messageOf(cause)}`, {
      cause,
    });
  });
  const tokens = parseTokens(text);
  if (tokens === null) {
    throw new Failure<DeliverReason>(
      'tokens-invalid',
      `${rendered} does not hold LLM_NODE_TOKEN as the node takes it`,
      {
        nextStep: 'A token has 32 to 256 letters, digits, - and _; `npm run secrets` makes such a one.',
      },
    );
  }
  for (const value of tokens.values()) maskSecret(value);
  await writeSecretFile(target, text, { groupId: (await stat(target)).gid });
}
