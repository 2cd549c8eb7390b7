/**
 * A script that runs on the box, as an argv once it has its positional parameters. It is fixed text; data reaches it as
 * those parameters or over stdin, so nothing that varies is ever read as shell. POSIX sh, what a plain Debian has.
 */
export function script(name: string, text: string): (...args: string[]) => string[] {
  return (...args) => ['sh', '-euc', text, name, ...args];
}
