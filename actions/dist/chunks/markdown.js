// shared/markdown.ts
/** Text from elsewhere in which no HTML and no code span begins. */
function plain(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("`", "’");
}
/**
* Such text as a code span that nothing in it can end: GitHub mentions nobody in it, links no issue and shows no image.
* Characters that are invisible or change the text direction become a blank.
*/
function code(text, longest = Number.POSITIVE_INFINITY) {
	const seen = text.toWellFormed().replaceAll("`", "'").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return `\`${(seen.length > longest ? `${seen.slice(0, longest).toWellFormed()}…` : seen) || "–"}\``;
}
export { plain as n, code as t };
