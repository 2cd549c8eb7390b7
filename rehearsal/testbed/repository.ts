import { access, mkdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { git } from './git.ts';
import { withoutDigests } from './prepare/pinned-bases.ts';

/** A push to main, as in GitHub's event. */
export interface Push {
  before: string;
  sha: string;
  message: string;
}

/** The project as a separate repository: merging here never touches the project. */
export type Repository = Awaited<ReturnType<typeof makeRepository>>;

/** The source and place of a repository. */
export interface RepositoryOptions {
  /** The project: its tracked files and those that git does not ignore, committed or not. */
  project: string;
  /** Emptied first. */
  folder: string;
  path: string;
  name?: string;
  /** Base images that the Dockerfiles name without a digest here, because no local build can have it. */
  replacedBases?: readonly string[];
}

const NOBODY = '0'.repeat(40);
/** Commits are a minute apart from here, so that a repeated run has the same ids. */
const EPOCH = Date.UTC(2026, 0, 1) / 1000;

/** Creates the repository: one snapshot commit on main, in a bare origin, and a clone of it. */
export async function makeRepository(options: RepositoryOptions) {
  const { project, folder, path, name = 'skillgap/skillgap', replacedBases = [] } = options;
  const origin = join(folder, 'origin.git');
  const checkout = join(folder, 'checkout');
  let commits = 0;
  const at = (cwd: string, args: string[], more: { input?: string; env?: Record<string, string> } = {}) => {
    const date = `${EPOCH + commits * 60} +0000`;
    return git(path, args, {
      cwd,
      ...more,
      env: { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date, ...more.env },
    });
  };
  const here = (...args: string[]) => at(checkout, args);
  const head = () => here('rev-parse', 'main');

  const files = await projectFiles(path, project);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await at(folder, ['init', '--quiet', '--bare', '--initial-branch=main', origin]);
  // The project's files go straight into the new repository's objects, not into the project's own.
  const direct = ['--git-dir', origin, '--work-tree', project];
  const list = ['--force', '--pathspec-from-file=-', '--pathspec-file-nul'];
  await at(project, [...direct, 'add', ...list], { input: files, env: { GIT_LITERAL_PATHSPECS: '1' } });
  for (const file of files.split('\0').filter((name) => basename(name) === 'Dockerfile')) {
    const input = withoutDigests(await readFile(join(project, file), 'utf8'), replacedBases);
    const blob = await at(project, [...direct, 'hash-object', '-w', '--stdin'], { input });
    await at(project, [...direct, 'update-index', '--cacheinfo', `100644,${blob},${file}`]);
  }
  const tree = await at(project, [...direct, 'write-tree']);
  const snapshot = await at(project, [...direct, 'commit-tree', tree, '-m', 'The project as it stands']);
  await at(origin, ['update-ref', 'refs/heads/main', snapshot]);
  // act copies the checkout for each job, file by file: a pack instead of loose objects halves that.
  await at(origin, ['repack', '-a', '-d', '--quiet', '--window=0']);
  await at(folder, ['clone', '--quiet', origin, checkout]);

  /** Runs what moves main, and pushes it. */
  const push = async (message: string, move: () => Promise<unknown>): Promise<Push> => {
    const before = await head();
    commits += 1;
    await move();
    await here('push', '--quiet', 'origin', 'main');
    return { before, sha: await head(), message };
  };

  return {
    /** `owner/name` on the rehearsed GitHub. */
    name,
    ...{ checkout, origin, head },
    /** main as it is, as a push of everything. */
    firstPush: async (): Promise<Push> => ({
      ...{ before: NOBODY, sha: await head(), message: 'The project as it stands' },
    }),
    /** Commits a change on a branch from main and pushes it. A change of no file is refused. */
    async openPullRequest(branch: string, change: (dir: string) => Promise<void>): Promise<string> {
      await here('checkout', '--quiet', '-B', branch, 'main');
      try {
        await change(checkout);
        await here('add', '--all');
        if ((await here('status', '--porcelain')) === '')
          throw new Error(`the change for ${branch} changes no file`);
        commits += 1;
        await here('commit', '--quiet', '-m', branch);
        await here('push', '--quiet', '--force', 'origin', branch);
        return await here('rev-parse', 'HEAD');
      } finally {
        await here('reset', '--quiet', '--hard');
        await here('clean', '--quiet', '-d', '--force');
        await here('checkout', '--quiet', 'main');
      }
    },
    /** Merges a branch into main with a merge commit and pushes it. */
    merge(branch: string) {
      const message = `Merge pull request from ${name.split('/')[0]}/${branch}`;
      return push(message, () => here('merge', '--quiet', '--no-ff', '-m', message, branch));
    },
    /** Reverts a merge with a commit on main, and pushes it. */
    revert: (sha: string) =>
      push(`Revert ${sha.slice(0, 12)}`, () => here('revert', '--no-edit', '-m', '1', sha)),
    /** Has a commit checked out while `work` runs, as a re-run of an older run has; main stays where it is. */
    async at<T>(sha: string, work: () => Promise<T>): Promise<T> {
      await here('checkout', '--quiet', '--detach', sha);
      try {
        return await work();
      } finally {
        await here('checkout', '--quiet', 'main');
      }
    },
    /** Resets main to the first snapshot and deletes all branches. */
    async reset() {
      await here('reset', '--quiet', '--hard', snapshot);
      const branches = await here('for-each-ref', '--format=%(refname:short)', 'refs/heads');
      for (const branch of branches.split('\n').filter((one) => one !== 'main')) {
        await here('branch', '--quiet', '-D', branch);
      }
      await here('push', '--quiet', '--force', '--prune', 'origin', 'refs/heads/*:refs/heads/*');
    },
  };
}

export function pushEvent(repository: Repository, push: Push, actor: string): Record<string, unknown> {
  return {
    ...eventOf(repository, actor),
    before: push.before,
    after: push.sha,
    // act takes the commit from the event only when this is present.
    deleted: false,
    created: push.before === NOBODY,
    forced: false,
    pusher: { name: actor },
    head_commit: { id: push.sha, message: push.message, author: { name: actor, username: actor } },
  };
}

export function dispatchEvent(repository: Repository, head: string, actor: string): Record<string, unknown> {
  // act takes the commit from a push's fields, whatever the event.
  return { ...eventOf(repository, actor), after: head, deleted: false };
}

/** A comment on an issue, or on a pull request. */
export interface IssueComment {
  readonly id: number;
  readonly body: string;
  readonly login: string;
  /** `User` by default. */
  readonly type?: 'User' | 'Bot';
  /** `created` by default. */
  readonly action?: 'created' | 'edited';
  readonly issue: number;
  readonly pullRequest?: boolean;
  /** ISO 8601; now by default. */
  readonly writtenAt?: string;
}

export function commentEvent(repository: Repository, comment: IssueComment): Record<string, unknown> {
  const { id, body, login, type = 'User', action = 'created', issue, pullRequest = false } = comment;
  const { writtenAt = new Date().toISOString() } = comment;
  const { ref: _, ...event } = eventOf(repository, login);
  const page = `https://github.com/${repository.name}/${pullRequest ? 'pull' : 'issues'}/${issue}`;
  const user = { login, type };
  return {
    ...event,
    sender: user,
    action,
    issue: { number: issue, html_url: page, ...(pullRequest && { pull_request: { html_url: page } }) },
    comment: { id, body, user, created_at: writtenAt, html_url: `${page}#issuecomment-${id}` },
  };
}

function eventOf(repository: Repository, actor: string) {
  const [owner = '', name = ''] = repository.name.split('/');
  return {
    ref: 'refs/heads/main',
    repository: {
      name,
      full_name: repository.name,
      owner: { login: owner, name: owner },
      default_branch: 'main',
    },
    sender: { login: actor, name: actor, type: 'User' },
  };
}

/** NUL-separated names of the existing files that git tracks or would track. */
async function projectFiles(path: string, project: string): Promise<string> {
  const list = (...args: string[]) => git(path, ['ls-files', '-z', ...args], { cwd: project });
  const names = (await list('--cached', '--others', '--exclude-standard')).split('\0').filter(Boolean);
  const present = await Promise.all(
    [...new Set(names)].map((name) =>
      access(join(project, name)).then(
        () => [name],
        () => [],
      ),
    ),
  );
  const found = present.flat().sort();
  if (found.length === 0) throw new Error(`${project} has no files that git tracks or would track`);
  return found.join('\0');
}
