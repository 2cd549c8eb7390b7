import { escapeValue } from '../shared/dotenv.ts';
import { RELEASE_ID } from '../shared/release-id.ts';

/** What `release.json` on the box says of a release. Nothing in it is secret. */
export interface ReleaseRecord {
  release: string;
  commit: string;
  /** Who merged, and the run that shipped it. */
  actor: string;
  runUrl: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** Each by digest: `name@sha256:…`. */
  images: Images;
  /** The folder under `/opt/skillgap/nginx` that holds its configuration, named by content. */
  nginxConf: string;
  /** Tag of the last migration its image holds; null until it has migrated. */
  migrationLevel: string | null;
  /** Tags of the contract migrations its code knows of; absent in a release from before they were recorded. */
  contracts?: string[];
  /** Version of each Parameter Store value in its `.env`. */
  parameters: Record<string, number>;
  /** The release that was live before it; null for the first. */
  previous: string | null;
  /** Where people reach it, and what its certificate is to cover; absent in a release from before HTTPS. */
  publicUrl?: string;
  names?: string[];
  acmeDirectory?: string;
  /** What the site's own part of its nginx configuration is, by its content. */
  nginxFiles?: string;
  /** Where its backups go; null where no bucket is configured. Absent in a release from before backups. */
  backups?: BackupPlace | null;
}

/** The bucket of the backups. Nothing in it is secret. */
export interface BackupPlace {
  bucket: string;
  region: string;
}

export interface Images {
  backend: string;
  nginx: string;
  postgres: string;
  /** Absent in a release from before HTTPS. */
  certbot?: string;
}

/** Whether its nginx serves HTTPS, with a certificate that its certbot sees to. */
export function hasHttps({ images }: Pick<ReleaseRecord, 'images'>): boolean {
  return images.certbot !== undefined;
}

/** Whether its docker-compose.yml has the services that write and read backups. */
export function hasBackups({ backups }: Pick<ReleaseRecord, 'backups'>): boolean {
  return backups !== undefined;
}

/** `release.env`: what docker-compose.yml interpolates. Digests and ids need no quoting. */
export function releaseEnvironment(record: ReleaseRecord): string {
  return [
    `RELEASE=${record.release}`,
    `BACKEND_IMAGE=${record.images.backend}`,
    `NGINX_IMAGE=${record.images.nginx}`,
    `POSTGRES_IMAGE=${record.images.postgres}`,
    ...(hasHttps(record)
      ? [
          `CERTBOT_IMAGE=${record.images.certbot}`,
          `PUBLIC_URL="${escapeValue(record.publicUrl ?? '')}"`,
          `CERTIFICATE_NAMES="${(record.names ?? []).join(' ')}"`,
          `ACME_DIRECTORY="${escapeValue(record.acmeDirectory ?? '')}"`,
        ]
      : []),
    '',
  ].join('\n');
}

/** Its images, each once. */
export function imagesOf({ images }: ReleaseRecord): string[] {
  return [...new Set<string>(Object.values<string>({ ...images }))];
}

/**
 * Whether what is live is what a command was about: the release that its author saw, by its id or its commit. A redeploy
 * of it has its code, and counts as the same; an earlier release of that commit is what it was rolled back to.
 */
export function isOfCommit(live: string | null, named: string): boolean {
  if (live === null) return false;
  const commit = (id: string) => id.split('-').at(-1)?.slice(0, 12);
  return commit(live) === commit(named) && (!RELEASE_ID.pattern.test(named) || live >= named);
}
