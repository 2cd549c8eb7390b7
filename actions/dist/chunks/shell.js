// shared/shell.ts
/**
* One argument as a POSIX shell reads it back: byte for byte, whatever it holds.
* ssh hands the remote shell a string, so this is the one place where an argv becomes one.
* @throws TypeError on NUL, which no argument can hold.
*/
function quoteArgument(argument) {
	if (argument.includes("\0")) throw new TypeError("an argument cannot hold a NUL byte");
	if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(argument)) return argument;
	return `'${argument.replaceAll("'", `'\\''`)}'`;
}
/** A command line for a remote POSIX shell, from an argv. */
function quoteArgv(argv) {
	return argv.map(quoteArgument).join(" ");
}
export { quoteArgv as t };
