import { dirname } from 'node:path';

/** What preparing reads from the environment of this process. */
export interface Environment {
  /** The PATH, this Node's own folder first: what runs `node` must get the same one. */
  readonly path: readonly string[];
  /** Build arguments that Docker knows without being declared. */
  readonly proxies: Readonly<Record<string, string>>;
  /** Files of certificate authorities that Node and npm were told of: downloads on this network are signed by one. */
  readonly authorityFiles: readonly string[];
  /** Whether this is a job of GitHub's: every registry can be reached there. */
  readonly onGitHub: boolean;
}

const proxyNames = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

/** Reads it. */
export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const proxies = proxyNames.flatMap((name) => (env[name] ? [[name, env[name]]] : []));
  return {
    path: [...new Set([dirname(process.execPath), ...(env.PATH ?? '').split(':').filter(Boolean)])],
    proxies: Object.fromEntries(proxies),
    authorityFiles: [env.NODE_EXTRA_CA_CERTS, env.npm_config_cafile].flatMap((file) => file || []),
    onGitHub: Boolean(env.GITHUB_ACTIONS),
  };
}
