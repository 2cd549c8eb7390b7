import { appendFile } from "node:fs/promises";
// shared/summary.ts
/** Adds Markdown to the job summary, if there is one. */
async function appendSummary(markdown) {
	const file = process.env.GITHUB_STEP_SUMMARY;
	if (file) await appendFile(file, `${markdown}\n\n`);
}
/** A Markdown table. Cells may hold anything: what would end a cell or a row is escaped. */
function table(head, rows) {
	const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
function cell(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("|", "\\|").replace(/\s*[\r\n]+\s*/g, " ");
}
export { table as n, appendSummary as t };
