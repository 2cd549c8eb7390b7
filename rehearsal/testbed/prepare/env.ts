import { dirname } from 'node:path';

/** The environment that preparing reads. */
export type Environment = ReturnType<typeof readEnvironment>;

const proxyNames = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'];

export function readEnvironment(env: NodeJS.ProcessEnv = process.env) {
  const proxies = proxyNames.flatMap((name) => (env[name] ? [[name, env[name]]] : []));
  return {
    /** The PATH, this Node's own folder first: `node` must be the same one everywhere. */
    path: [...new Set([dirname(process.execPath), ...(env.PATH ?? '').split(':').filter(Boolean)])],
    /** Build arguments that Docker accepts undeclared. */
    proxies: Object.fromEntries(proxies) as Readonly<Record<string, string>>,
    /** Certificate authorities configured for Node and npm: this network's downloads may be signed by one. */
    authorityFiles: [env.NODE_EXTRA_CA_CERTS, env.npm_config_cafile].flatMap((file) => file || []),
    /** Whether this is a GitHub job, which can reach every registry. */
    onGitHub: Boolean(env.GITHUB_ACTIONS),
  };
}
