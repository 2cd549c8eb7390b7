// shared/markdown.ts
/** Text that somebody else wrote: no HTML and no code span begins in it. */
function plain(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("`", "’");
}
/**
* Such text as a span of code that nothing in it can end: there GitHub mentions nobody, links no issue and shows no
* image. What cannot be seen, or turns the direction of what follows, becomes a blank.
*/
function code(text, longest = Number.POSITIVE_INFINITY) {
	const seen = text.toWellFormed().replaceAll("`", "'").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return `\`${(seen.length > longest ? `${seen.slice(0, longest).toWellFormed()}…` : seen) || "–"}\``;
}
export { plain as n, code as t };
