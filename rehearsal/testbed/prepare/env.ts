import { dirname } from 'node:path';

/** The environment that preparing reads. */
export interface Environment {
  /** The PATH, this Node's own folder first: `node` must be the same one everywhere. */
  readonly path: readonly string[];
  /** Build arguments that Docker accepts undeclared. */
  readonly proxies: Readonly<Record<string, string>>;
  /** Certificate authorities configured for Node and npm: this network's downloads may be signed by one. */
  readonly authorityFiles: readonly string[];
  /** Whether this is a GitHub job, which can reach every registry. */
  readonly onGitHub: boolean;
}

const proxyNames = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const proxies = proxyNames.flatMap((name) => (env[name] ? [[name, env[name]]] : []));
  return {
    path: [...new Set([dirname(process.execPath), ...(env.PATH ?? '').split(':').filter(Boolean)])],
    proxies: Object.fromEntries(proxies),
    authorityFiles: [env.NODE_EXTRA_CA_CERTS, env.npm_config_cafile].flatMap((file) => file || []),
    onGitHub: Boolean(env.GITHUB_ACTIONS),
  };
}
