import { n as plain, t as code } from "./markdown.js";
import { n as table } from "./summary.js";
// shared/secret-report.ts
/** Parses the output of an earlier step; anything else is an empty list. */
function parseReports(json) {
	try {
		const reports = JSON.parse(json);
		return Array.isArray(reports) ? reports : [];
	} catch {
		return [];
	}
}
const MARKS = {
	begun: "⏳",
	rotated: "✅",
	"already-rotated": "✅",
	"manual-action": "✋",
	failed: "❌",
	"rolled-back": "↩️",
	unfinished: "⚠️",
	unset: "▫️",
	planned: "📝"
};
/** The reports as a table, followed by the commands for a person. */
function reportsMarkdown(reports) {
	const rows = reports.map(({ subject, result, sentence }) => [
		code(subject, 80),
		`${MARKS[result]} ${result}`,
		plain(sentence)
	]);
	const commands = reports.filter((each) => (each.commands ?? []).length > 0);
	return [table([
		"secret",
		"",
		""
	], rows), ...commands.map((each) => [
		`For ${code(each.subject, 80)}:`,
		"```sh",
		...each.commands ?? [],
		"```"
	].join("\n"))].join("\n\n");
}
export { reportsMarkdown as n, parseReports as t };
