/**
 * Quotes one argument so that a POSIX shell reads back the very same bytes.
 * ssh hands the remote shell a string, so this is the one place where an argv becomes one.
 * @throws TypeError on NUL, which no argument can hold.
 */
export function quoteArgument(argument: string): string {
  if (argument.includes('\0')) throw new TypeError('an argument cannot hold a NUL byte');
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(argument)) return argument;
  return `'${argument.replaceAll("'", `'\\''`)}'`;
}

/** A command line for a remote POSIX shell, from an argv. */
export function quoteArgv(argv: readonly string[]): string {
  return argv.map(quoteArgument).join(' ');
}
