import { randomBytes } from 'node:crypto';
import type { ServerEnv } from '../env.ts';
import { createFolderStore } from './folder.ts';
import { fileRoutes } from './routes.ts';
import { createS3Store } from './s3.ts';
import type { ObjectStore } from './store.ts';

/** Opens the file store: the configured bucket, or a folder with the route that serves it. */
export function openFiles({
  RESUMES_BUCKET: bucket,
  AWS_REGION: region,
  S3_ENDPOINT: endpoint,
  ...env
}: ServerEnv): {
  files: ObjectStore;
  routes: ReturnType<typeof fileRoutes> | undefined;
} {
  if (bucket) return { files: createS3Store({ bucket, region, endpoint }), routes: undefined };
  // Addresses last five minutes, so a key per process is enough.
  const secret = randomBytes(32).toString('hex');
  const files = createFolderStore({ folder: env.FILES_DIR, secret, publicUrl: env.PUBLIC_URL });
  return { files, routes: fileRoutes(files) };
}
