import { readFile, stat } from 'node:fs/promises';
import { defineStep } from '../../rollout/step.ts';
import { maskSecret } from '../../shared/mask.ts';
import { Failure, messageOf } from '../../shared/outcome.ts';
import { writeSecretFile } from '../../shared/secret-file.ts';
import type { Machine } from '../machine.ts';
import type { DeliverReason } from '../reasons.ts';

/** As render-env writes it, and as the node reads it. */
const LINE = /^(LLM_NODE_TOKEN|LLM_NODE_TOKEN_PREVIOUS)="([0-9A-Za-z_-]{32,256})"$/;

/**
 * Replaces the node's tokens with those of a rendered file. The node reads them again by itself, also when the delivery
 * fails after this. The new file keeps the group of the old one, which says who may read it.
 */
export const tokens = defineStep<Machine, { file: string }>({
  name: 'tokens',
  category: 'own',
  recoverable: true,
  async run({ layout }, { file }) {
    const text = await readFile(file, 'utf8').catch((cause: unknown) => {
      throw new Failure<DeliverReason>('tokens-invalid', `Cannot read ${file}: ${messageOf(cause)}`, {
        cause,
      });
    });
    const found = parseTokens(text);
    if (found === null) {
      throw new Failure<DeliverReason>('tokens-invalid', `${file} does not hold a valid LLM_NODE_TOKEN`, {
        nextStep: 'A token is 32 to 256 letters, digits, - and _; `npm run secrets` makes one.',
      });
    }
    for (const value of found.values()) maskSecret(value);
    await writeSecretFile(layout.tokens, text, { groupId: (await stat(layout.tokens)).gid });
  },
});

/** The tokens in a file's text, by key. Null when it holds anything else, or no LLM_NODE_TOKEN. */
export function parseTokens(text: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    const [, key, value] = LINE.exec(line) ?? [];
    if (key === undefined || value === undefined || found.has(key)) return null;
    found.set(key, value);
  }
  return found.has('LLM_NODE_TOKEN') ? found : null;
}
