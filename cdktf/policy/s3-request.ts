import type { Request } from './evaluate.ts';

/** A request of S3's protocol, with the bucket in its path. */
export interface S3Message {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Names the objects that a request deletes several of. */
  readonly body?: string;
}

const ofObject: Readonly<Record<string, string>> = {
  GET: 's3:GetObject',
  HEAD: 's3:GetObject',
  PUT: 's3:PutObject',
  // Begins and ends an upload in parts.
  POST: 's3:PutObject',
  DELETE: 's3:DeleteObject',
};

/** What changes a request's meaning when it stands in the query, and is no upload. */
const aboutObject = /^(acl|tagging|retention|legal-hold|attributes|torrent|restore|select)$/;
/** What a list of a bucket's objects takes in its query. */
const ofList =
  /^(list-type|prefix|delimiter|continuation-token|start-after|max-keys|marker|encoding-type|fetch-owner|key-marker|version-id-marker|versions)$/;

/**
 * What IAM decides of a request of S3's protocol: one request for each object that it deletes, one for any other. What is
 * not known here is an action that nobody is granted.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 */
export function s3Requests({ method, path, body = '' }: S3Message): readonly Request[] {
  const { pathname, searchParams } = new URL(path, 'http://s3');
  const [bucket = '', ...key] = decodeURIComponent(pathname).slice(1).split('/');
  const arn = `arn:aws:s3:::${bucket}`;
  const object = key.join('/');
  if (object) return [{ action: objectAction(method, searchParams), resource: `${arn}/${object}` }];
  if (method === 'POST' && searchParams.has('delete')) {
    return [...body.matchAll(/<Object>(.*?)<\/Object>/gs)].map(([, one = '']) => ({
      action: one.includes('<VersionId>') ? 's3:DeleteObjectVersion' : 's3:DeleteObject',
      resource: `${arn}/${/<Key>(.*?)<\/Key>/s.exec(one)?.[1] ?? ''}`,
    }));
  }
  const prefix = searchParams.get('prefix');
  const context = prefix === null ? {} : { context: { 's3:prefix': prefix } };
  return [{ action: bucketAction(method, searchParams), resource: arn, ...context }];
}

function objectAction(method: string, query: URLSearchParams): string {
  if ([...query.keys()].some((name) => aboutObject.test(name))) return 's3:Unknown';
  const action = ofObject[method] ?? 's3:Unknown';
  if (method === 'DELETE' && query.has('uploadId')) return 's3:AbortMultipartUpload';
  if (method === 'GET' && query.has('uploadId')) return 's3:ListMultipartUploadParts';
  return query.has('versionId') && method !== 'PUT' ? `${action}Version` : action;
}

function bucketAction(method: string, query: URLSearchParams): string {
  if (method === 'HEAD') return 's3:ListBucket';
  if (method !== 'GET' || [...query.keys()].some((name) => !ofList.test(name))) return 's3:Unknown';
  return query.has('versions') ? 's3:ListBucketVersions' : 's3:ListBucket';
}
