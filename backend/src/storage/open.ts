import { randomBytes } from 'node:crypto';
import type { ServerEnv } from '../env.ts';
import { createFolderStore } from './folder.ts';
import { fileRoutes } from './routes.ts';
import { createS3Store } from './s3.ts';
import type { ObjectStore } from './store.ts';

/** Where files are: in the bucket that is configured, else in a folder, with the route by which they are fetched then. */
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
  // An address is good for five minutes: nobody misses the key of a process that is gone.
  const secret = randomBytes(32).toString('hex');
  const files = createFolderStore({ folder: env.FILES_DIR, secret, publicUrl: env.PUBLIC_URL });
  return { files, routes: fileRoutes(files) };
}
