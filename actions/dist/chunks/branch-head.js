import { n as messageOf, t as Failure, u as info } from "./outcome.js";
import { a as getOctokit, t as askGitHub } from "./github.js";
import { n as untrusted } from "./untrusted-text.js";
// shared/branch-head.ts
/**
* Asks GitHub for the commit that a branch stands at; null when it does not say. Never throws.
* The token needs `contents: read`.
*/
async function branchHead(of, token, octokit = getOctokit(token)) {
	const { owner, repo, branch } = of;
	try {
		const { data } = await askGitHub((request) => octokit.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`,
			request
		}));
		const sha = data?.object?.sha;
		return typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
	} catch (error) {
		info(`GitHub does not tell where ${branch} stands: ${untrusted(messageOf(error))}`);
		return null;
	}
}
/**
* Whether a run is outdated: null while the branch still points at its commit, otherwise the commit that replaced it.
* Everything that changes production by what is in its commit asks this right before it does. A force-push counts: what
* the branch no longer points at must not be applied, whichever is newer.
*
* @throws Failure `head-unknown` when GitHub does not answer: an outdated run could otherwise undo a newer one.
*/
async function supersededBy({ commit, ...of }, token, octokit) {
	const head = await branchHead(of, token, octokit);
	if (head === null) throw new Failure("head-unknown", `GitHub does not say which commit ${of.branch} points at, so this run may be outdated. Nothing was changed.`, { nextStep: "Does the job have `permissions: contents: read`? If so, check https://www.githubstatus.com and run the job again." });
	return head === commit ? null : head;
}
export { supersededBy as t };
