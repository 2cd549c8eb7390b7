import { n as asked } from "./github.js";
// shared/upsert-issue.ts
/** The hidden first line by which a comment or an issue is found again. */
function hiddenMarker(what, name) {
	return `<!-- skillgap-${what} ${name.replaceAll("-", "_")} -->`;
}
/** Opens, updates or (when the text is null) closes the one issue that starts with the marker. */
async function upsertIssue({ octokit, owner, repo, bot }, marker, label, text, closing) {
	return asked("the issue was not written", "issues: write", async () => {
		const [own, ...more] = (await octokit.paginate(octokit.rest.issues.listForRepo, {
			owner,
			repo,
			labels: label,
			state: "open",
			per_page: 100
		})).filter((issue) => !issue.pull_request && issue.user?.login === bot && issue.body?.startsWith(marker));
		if (text === null) {
			for (const issue of own ? [own, ...more] : []) {
				const at = {
					owner,
					repo,
					issue_number: issue.number
				};
				await octokit.rest.issues.createComment({
					...at,
					body: closing
				});
				await octokit.rest.issues.update({
					...at,
					state: "closed",
					state_reason: "completed"
				});
			}
			return own ? "closed" : "none";
		}
		const { title, body } = text;
		if (!own) {
			await octokit.rest.issues.create({
				owner,
				repo,
				title,
				body,
				labels: [label]
			});
			return "created";
		}
		if (own.body === body) return "unchanged";
		await octokit.rest.issues.update({
			owner,
			repo,
			issue_number: own.number,
			title,
			body
		});
		return "updated";
	});
}
export { upsertIssue as n, hiddenMarker as t };
