import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Site } from './site.ts';

/**
 * The parts of nginx's configuration that depend on the site, and that a deploy writes over the repository's safe defaults.
 * Whatever stands in them has been through {@link Site}'s checks, which leave no character that nginx gives a meaning.
 */
export type NginxFiles = Readonly<Record<NginxFile, string>>;

type NginxFile = (typeof NGINX_FILES)[number];

/** Beside nginx.conf, in this order wherever they are listed. */
export const NGINX_FILES = ['trusted-proxies.conf', 'server-names.conf', 'hsts.conf'] as const;

export function nginxFiles({ names, hstsMaxAge, trustedProxies }: NginxSettings): NginxFiles {
  const hosts = names.map((name) => (isIPv6(name) ? `[${name}]` : name));
  return {
    'trusted-proxies.conf': trustedProxies.map((network) => `set_real_ip_from ${network};\n`).join(''),
    'server-names.conf': `server_name ${hosts.join(' ')};\n`,
    // Only over HTTPS: a browser ignores it elsewhere, and RFC 6797 forbids it.
    'hsts.conf': `map $https $hsts {\n  default "";\n  on "max-age=${hstsMaxAge}";\n}\n`,
  };
}

type NginxSettings = Pick<Site, 'names' | 'hstsMaxAge' | 'trustedProxies'>;

/** The files by their content, as part of a configuration's name. */
export function nameOfFiles(files: NginxFiles): string {
  const hash = createHash('sha256');
  for (const name of NGINX_FILES) hash.update(`${name}\0`).update(files[name]).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The configuration `conf` with other files in it. */
export function confWith(conf: string, files: NginxFiles): string {
  const hash = createHash('sha256').update(`${conf}\0${nameOfFiles(files)}`);
  return `conf-${hash.digest('hex').slice(0, 16)}`;
}
