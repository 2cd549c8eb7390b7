import { randomBytes } from 'node:crypto';
import { createGitHubApi } from './github-api.ts';
import { createGitHubState } from './github-state.ts';
import { serveApp } from './http-server.ts';

/** GitHub's REST API and its OIDC issuer, as far as workflows use them, on a port of this process. */
export async function startGitHub() {
  const state = createGitHubState();
  const app = createGitHubApi(state);
  const server = await serveApp(app);
  const { url } = server;
  return {
    ...state,
    ...server,
    /** Serves the same on another address of this machine. */
    serveOn: (address: string) => serveApp(app, address),
    /** The environment with which a job uses it. */
    env: {
      GITHUB_API_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: randomBytes(16).toString('hex'),
    },
  };
}
