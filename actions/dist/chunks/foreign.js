import { u as info } from "./outcome.js";
// shared/foreign.ts
/**
* Text that somebody else wrote, made safe for the log: a container, a registry or a migration could print
* `::add-mask::…` or `##[…]`, and the runner would obey it. No line starts as such a command any more.
*/
function foreign(text) {
	return text.split(/\r\n|\r|\n/).map((line) => `│ ${line.replaceAll("##[", "## [")}`).join("\n");
}
/** Logs such text. */
function logForeign(text) {
	info(foreign(text));
}
export { logForeign as n, foreign as t };
