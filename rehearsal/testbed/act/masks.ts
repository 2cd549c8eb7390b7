/** Shorter lines of a multi-line secret are not masked: they would mask half of the log. */
const MIN_LINE = 4;

/**
 * The secrets of one run. act masks its messages per job only and leaves the fields of its JSON log unmasked (an
 * `add-mask` entry has the value itself), so everything that is kept passes through here.
 */
export class Masks {
  readonly #values = new Set<string>();

  /** Adds a value; each line of a private key is a secret. */
  add(value: string): void {
    if (value === '') return;
    this.#values.add(value);
    for (const line of value.split(/\r?\n/)) if (line.trim().length >= MIN_LINE) this.#values.add(line);
  }

  /** The text with all known values replaced, the longest first. */
  hide(text: string): string {
    let hidden = text;
    for (const value of [...this.#values].sort((a, b) => b.length - a.length))
      hidden = hidden.replaceAll(value, '***');
    return hidden;
  }
}

const ASK = /^::add-mask::(.*)$/gm;

/**
 * The output of an action as a runner keeps it. Its masks are commands with the values themselves: they are applied,
 * and masked like everything else.
 */
export function asRunnerKeeps(output: string): string {
  const masks = new Masks();
  for (const [, value = ''] of output.matchAll(ASK))
    masks.add(value.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%'));
  return masks.hide(output.replace(ASK, '::add-mask::***'));
}
