import { asked, type Written, type WrittenRepository } from './github.ts';

export interface IssueText {
  title: string;
  body: string;
  label: string;
}

/** The hidden first line by which a comment or an issue is found again. */
export function hiddenMarker(what: string, name: string): string {
  // `--` would end the comment early, or keep it from ending.
  return `<!-- skillgap-${what} ${name.replaceAll('-', '_')} -->`;
}

/** Opens, updates or (when the text is null) closes the one issue that starts with the marker. */
export async function upsertIssue(
  { octokit, owner, repo, bot }: WrittenRepository,
  marker: string,
  label: string,
  text: IssueText | null,
  closing: string,
): Promise<Written> {
  return asked('the issue was not written', 'issues: write', async () => {
    const issues = await octokit.paginate(octokit.rest.issues.listForRepo, {
      owner,
      repo,
      labels: label,
      state: 'open',
      per_page: 100,
    });
    const [own, ...more] = issues.filter(
      (issue) => !issue.pull_request && issue.user?.login === bot && issue.body?.startsWith(marker),
    );
    if (text === null) {
      for (const issue of own ? [own, ...more] : []) {
        const at = { owner, repo, issue_number: issue.number };
        await octokit.rest.issues.createComment({ ...at, body: closing });
        await octokit.rest.issues.update({ ...at, state: 'closed', state_reason: 'completed' });
      }
      return own ? 'closed' : 'none';
    }
    const { title, body } = text;
    if (!own) {
      await octokit.rest.issues.create({ owner, repo, title, body, labels: [label] });
      return 'created';
    }
    if (own.body === body) return 'unchanged';
    await octokit.rest.issues.update({ owner, repo, issue_number: own.number, title, body });
    return 'updated';
  });
}
