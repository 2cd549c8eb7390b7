import { randomBytes } from 'node:crypto';
import { createGitHubApi } from './github-api.ts';
import type { GitHubState } from './github-state.ts';
import { type HttpServer, serveApp } from './http-server.ts';

/** GitHub's REST API and its OIDC issuer, as far as workflows use them, on a port of this process. */
export interface GitHub extends GitHubState, HttpServer {
  /** Serves the same on another address of this machine. */
  serveOn(address: string): Promise<HttpServer>;
  /** The environment with which a job uses it. */
  readonly env: Readonly<Record<string, string>>;
}

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
