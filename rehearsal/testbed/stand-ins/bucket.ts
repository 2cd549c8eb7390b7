import {
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import type { Aws } from './aws.ts';

/** The content of objects by their keys. */
export type Objects = ReadonlyMap<string, Uint8Array>;

/**
 * Creates a versioned bucket as cdktf/modules/storage.ts does, as far as moto knows the difference. What it returns is its
 * owner's: past every role, and past TLS.
 */
export async function createBucket({ client }: Pick<Aws, 'client'>, name: string) {
  const s3 = new S3Client({
    ...client,
    // moto has no address for each bucket.
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  const at = { Bucket: name };
  const create = async () => {
    await s3.send(
      new CreateBucketCommand({ ...at, CreateBucketConfiguration: { LocationConstraint: client.region } }),
    );
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    await s3.send(new PutBucketVersioningCommand({ ...at, VersioningConfiguration }));
  };
  await create();
  /** The keys that begin with a prefix, in order. */
  const list = async (Prefix = ''): Promise<string[]> => {
    const found: string[] = [];
    for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { ...at, Prefix }))
      found.push(...Contents.flatMap(({ Key }) => Key ?? []));
    return found;
  };
  const get = async (Key: string): Promise<Uint8Array> => {
    const { Body } = await s3.send(new GetObjectCommand({ ...at, Key }));
    if (!Body) throw new Error(`the object ${Key} of ${name} has no content`);
    return Body.transformToByteArray();
  };
  const put = async (Key: string, Body: Uint8Array): Promise<void> => {
    await s3.send(new PutObjectCommand({ ...at, Key, Body }));
  };
  return {
    name,
    ...{ list, get, put },
    /** Deletes one; its versions stay, as S3 keeps them. */
    remove: async (Key: string): Promise<void> => {
      await s3.send(new DeleteObjectCommand({ ...at, Key }));
    },
    /** All current objects. */
    objects: async (prefix?: string): Promise<Objects> =>
      new Map(await Promise.all((await list(prefix)).map(async (key) => [key, await get(key)] as const))),
    /** Leaves its name to Terraform; only while nothing was ever in it. */
    giveUp: async (): Promise<void> => {
      await s3.send(new DeleteBucketCommand(at));
    },
    /** Creates it again in an account that was emptied, with these objects. */
    restore: async (objects: Objects): Promise<void> => {
      await create();
      await Promise.all([...objects].map(([key, body]) => put(key, body)));
    },
  };
}
