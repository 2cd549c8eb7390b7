import type { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import {
  attachment,
  checkKey,
  checkPrefix,
  DOWNLOAD_SECONDS,
  type ObjectStore,
  StorageDenied,
  StorageUnavailable,
} from './store.ts';

type Options = {
  bucket: string;
  region: string;
  /** Another server that speaks S3, addressed by path. */
  endpoint?: string | undefined;
};

type Opened = { client: S3Client; sdk: typeof import('@aws-sdk/client-s3') };

/** A bucket, its objects encrypted by S3. Credentials come by the SDK's default chain: on the box as assets/aws.config says. */
export function createS3Store({ bucket: Bucket, region, endpoint }: Options): ObjectStore {
  let opened: Promise<Opened> | undefined;

  /** The SDK is loaded when it is first needed: the start does not wait for it. */
  function open() {
    opened ??= import('@aws-sdk/client-s3').then((sdk) => ({
      sdk,
      client: new sdk.S3Client({
        region,
        maxAttempts: 3,
        requestHandler: { connectionTimeout: 2_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
        ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
      }),
    }));
    return opened;
  }

  async function call<T>(what: string, work: (opened: Opened) => Promise<T>): Promise<T> {
    try {
      return await work(await open());
    } catch (cause) {
      throw isDenied(cause) ? new StorageDenied(what, cause) : new StorageUnavailable(what, cause);
    }
  }

  /**
   * Without permission to list the bucket, S3 answers 403 for a missing object. The backend's role may list its
   * own folder.
   */
  async function isThere({ client, sdk }: Opened, Key: string): Promise<boolean> {
    const command = new sdk.ListObjectsV2Command({ Bucket, Prefix: Key, MaxKeys: 1 });
    const { Contents = [] } = await client.send(command);
    return Contents.some((found) => found.Key === Key);
  }

  return {
    async put(key, bytes, contentType) {
      checkKey(key);
      await call('keep an object', async ({ client, sdk }) => {
        const what = { Bucket, Key: key, Body: bytes, ContentType: contentType, ContentLength: bytes.length };
        await client.send(new sdk.PutObjectCommand({ ...what, ServerSideEncryption: 'AES256' }));
      });
    },
    async get(key) {
      checkKey(key);
      return await call('give an object', async ({ client, sdk }) => {
        try {
          const { Body } = await client.send(new sdk.GetObjectCommand({ Bucket, Key: key }));
          return Body as Readable | undefined;
        } catch (error) {
          if (error instanceof sdk.NoSuchKey) return undefined;
          if (isDenied(error) && !(await isThere({ client, sdk }, key))) return undefined;
          throw error;
        }
      });
    },
    async delete(key) {
      checkKey(key);
      await call('delete an object', async ({ client, sdk }) => {
        await client.send(new sdk.DeleteObjectCommand({ Bucket, Key: key }));
      });
    },
    async deleteAll(prefix) {
      checkPrefix(prefix);
      await call('delete a folder', async ({ client, sdk }) => {
        const pages = sdk.paginateListObjectsV2({ client }, { Bucket, Prefix: prefix });
        for await (const { Contents = [] } of pages) {
          if (Contents.length === 0) continue;
          const Objects = Contents.map(({ Key }) => ({ Key }));
          const answer = await client.send(
            new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
          );
          // S3 answers 200 with what it did not delete.
          if (answer.Errors?.length) throw new Error(`${answer.Errors.length} objects are still there`);
        }
      });
    },
    async downloadUrl(key, fileName) {
      checkKey(key);
      return await call('sign an address', async ({ client, sdk }) => {
        const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
        const command = new sdk.GetObjectCommand({
          ...{ Bucket, Key: key },
          ResponseContentDisposition: attachment(fileName),
          ResponseContentType: 'application/pdf',
          ResponseCacheControl: 'no-store',
        });
        return await getSignedUrl(client, command, { expiresIn: DOWNLOAD_SECONDS });
      });
    },
  };
}

/** A wrong key or clock has another name: that is no missing object. */
const isDenied = (error: unknown) => error instanceof Error && error.name === 'AccessDenied';
