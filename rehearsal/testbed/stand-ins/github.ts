import { randomBytes } from 'node:crypto';
import { createGitHubApi } from './github-api.ts';
import { type HttpServer, serveApp } from './http-server.ts';

/** A request that the stand-in received. */
export interface GitHubRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** A deployment with every status it was given, oldest first. */
export interface RecordedDeployment {
  readonly id: number;
  readonly ref: string;
  /** The commit that the ref stood at. */
  readonly sha: string;
  readonly environment: string;
  readonly description: string;
  /** Whatever its maker noted with it. */
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

/** A workflow run as far as anybody asks for it. */
export interface RecordedRun {
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | null;
  /** Its newest attempt; 1 when it was never run again. */
  readonly run_attempt?: number;
}

export interface RecordedComment {
  readonly id: number;
  readonly issue: number;
  body: string;
}

/** What an account may do in the repository, by the name of its role. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** What the stand-in knows and was told. A scenario may change it between two requests. */
export interface GitHubState {
  /** Branch or tag → commit. A full commit id answers for itself. */
  readonly refs: Map<string, string>;
  /** Where a branch stands that is not among them: asked anew each time, so that a merge is seen at once. */
  readonly heads: { of?: (branch: string) => Promise<string | undefined> };
  /** Id of a workflow run → how it stands; one that is not listed is in progress. */
  readonly runs: Map<number, RecordedRun>;
  /** Login → role; one that is not listed may read, as anybody may in a public repository. */
  readonly roles: Map<string, Role>;
  /** Number of a pull request → full name of the repository that its branch is in; null when that is gone. */
  readonly pulls: Map<number, string | null>;
  readonly requests: GitHubRequest[];
  /** What it had no answer for (it answered 404). */
  readonly unexpected: GitHubRequest[];
  readonly deployments: RecordedDeployment[];
  readonly comments: RecordedComment[];
  readonly reactions: { readonly comment: number; readonly content: string }[];
}

/** GitHub's REST API and its OIDC issuer, as far as workflows use them, on a port of this process. */
export interface GitHub extends GitHubState, HttpServer {
  /** Serves the same on another address of this machine. */
  serveOn(address: string): Promise<HttpServer>;
  /** What a job needs in its environment to use it; the token is as good as any. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts it on a free port of the loopback interface. */
export async function startGitHub(): Promise<GitHub> {
  const state: GitHubState = {
    refs: new Map(),
    heads: {},
    runs: new Map(),
    roles: new Map(),
    pulls: new Map(),
    requests: [],
    unexpected: [],
    deployments: [],
    comments: [],
    reactions: [],
  };
  const app = createGitHubApi(state);
  const server = await serveApp(app);
  const { url } = server;
  return {
    ...state,
    ...server,
    serveOn: (address) => serveApp(app, address),
    env: {
      GITHUB_API_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: randomBytes(16).toString('hex'),
    },
  };
}
