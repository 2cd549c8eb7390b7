import * as core from '@actions/core';

/**
 * Makes text from elsewhere safe for the log: a container, a registry or a migration could print `::add-mask::…` or
 * `##[…]`, and the runner would obey. No line of the result starts as such a command.
 */
export function untrusted(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => `│ ${line.replaceAll('##[', '## [')}`)
    .join('\n');
}

/** Logs such text. */
export function logUntrusted(text: string): void {
  core.info(untrusted(text));
}
