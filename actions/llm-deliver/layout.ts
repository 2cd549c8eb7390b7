import { join } from 'node:path';

/** The unit that serves; the runner's user may restart it and nothing else. */
export const UNIT = 'skillgap-llm.service';

/** Prefix of a folder in `releases` that is not a release yet. */
export const STAGING = '.staging-';

export type Layout = ReturnType<typeof layoutOf>;

/** Where the LLM node’s files are on its machine. `llm-node/service/install` makes the folders. */
export function layoutOf(root: string, config: string) {
  return {
    releases: join(root, 'releases'),
    /** A link to the release that serves. */
    current: join(root, 'current'),
    /** A link to the release to go back to; it exists until the live one has passed its gate. */
    backTo: join(root, 'back-to'),
    lock: join(root, 'lock'),
    /** The node's own settings. */
    settings: join(config, 'llm-node.env'),
    tokens: join(config, 'tokens.env'),
  };
}

/** The release's own Node, whatever the machine has. */
export function nodeOf(folder: string): string {
  return join(folder, 'node_modules/node/bin/node');
}
