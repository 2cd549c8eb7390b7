export interface ImageName {
  /** The name as docker takes it. */
  name: string;
  /** Host, with its port, as in the name; `docker.io` where the name has none. */
  registry: string;
  /** Where the registry's HTTP API is. */
  apiHost: string;
  /** The name within the registry. */
  repository: string;
}

const HOST = /^(localhost|[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+|[A-Za-z0-9-]+(?=:))(:\d{1,5})?$/;
const REPOSITORY = /^[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*)*$/;

/** Takes the name of an image apart; null when it is none, or has a tag or a digest. */
export function parseImageName(name: string): ImageName | null {
  const [first = '', ...rest] = name.split('/');
  const hasHost = rest.length > 0 && HOST.test(first);
  const registry = hasHost && first !== 'index.docker.io' ? first : 'docker.io';
  const path = hasHost ? rest.join('/') : name;
  if (!REPOSITORY.test(path)) return null;
  if (registry !== 'docker.io') return { name, registry, apiHost: registry, repository: path };
  const repository = path.includes('/') ? path : `library/${path}`;
  return { name, registry, apiHost: 'registry-1.docker.io', repository };
}
