import { u as info } from "./outcome.js";
// shared/untrusted-text.ts
/**
* Makes text from elsewhere safe for the log: a container, a registry or a migration could print `::add-mask::…` or
* `##[…]`, and the runner would obey. No line of the result starts as such a command.
*/
function untrusted(text) {
	return text.split(/\r\n|\r|\n/).map((line) => `│ ${line.replaceAll("##[", "## [")}`).join("\n");
}
/** Logs such text. */
function logUntrusted(text) {
	info(untrusted(text));
}
export { untrusted as n, logUntrusted as t };
