export interface GitHubRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A deployment with all its statuses, oldest first. */
export interface RecordedDeployment {
  readonly id: number;
  readonly ref: string;
  /** The commit of the ref. */
  readonly sha: string;
  readonly environment: string;
  readonly description: string;
  /** The creator's own data. */
  readonly payload: unknown;
  readonly created_at: string;
  readonly statuses: RecordedStatus[];
}

export interface RecordedStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly environment_url: string;
  /** The page of the run that set it. */
  readonly log_url: string;
  readonly created_at: string;
}

/** The requested part of a workflow run. */
export interface RecordedRun {
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | null;
  /** When it was dispatched; by default the time of the first question. */
  readonly created_at?: string;
  /** Its newest attempt; 1 by default. */
  readonly run_attempt?: number;
}

export interface RecordedComment {
  readonly id: number;
  readonly issue: number;
  body: string;
}

/** An issue that a workflow's token has opened. */
export interface RecordedIssue {
  readonly number: number;
  readonly labels: readonly { readonly name: string }[];
  readonly user: { readonly login: string };
  title: string;
  body: string;
  state: 'open' | 'closed';
}

/** An account's role in the repository. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** The stand-in's state. A scenario may change it between two requests. */
export type GitHubState = ReturnType<typeof createGitHubState>;

export function createGitHubState() {
  return {
    /** Branch or tag → commit. */
    refs: new Map<string, string>(),
    /** The commit of any other branch, looked up each time, so that a merge is visible at once. */
    heads: {} as { of?: (branch: string) => Promise<string | undefined> },
    /** Id of a workflow run → its state; an unlisted one is in progress. */
    runs: new Map<number, RecordedRun>(),
    /** Login → role; an unlisted one may read, as everybody may in a public repository. */
    roles: new Map<string, Role>(),
    /** Number of a pull request → full name of its branch's repository; null when that is deleted. */
    pulls: new Map<number, string | null>(),
    requests: [] as GitHubRequest[],
    /** Requests without a route. */
    unexpected: [] as GitHubRequest[],
    deployments: [] as RecordedDeployment[],
    comments: [] as RecordedComment[],
    issues: [] as RecordedIssue[],
    reactions: [] as { readonly comment: number; readonly content: string }[],
  };
}
