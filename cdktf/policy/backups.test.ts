import { describe, expect, it } from 'vitest';
import { account } from './access/requests.ts';
import { s3Access } from './s3-access.ts';
import { type S3Message, s3Requests } from './s3-request.ts';

const bucket = `/skillgap-prod-backups-${account}`;
const repository = `${bucket}/postgres/0123456789abcdef`;
const label = '20261130-091500F';
const decision = s3Access();

const list = (query: string): S3Message => ({ method: 'GET', path: `${bucket}?${query}` });
const on =
  (method: string) =>
  (path: string, body?: string): S3Message => ({
    method,
    path: `${repository}/${path}`,
    ...(body && { body }),
  });
const get = on('GET');
const put = on('PUT');
const remove = on('DELETE');

/** What pgBackRest 2.55.1 sends when it archives, makes a backup, and restores, now or as of a moment. */
const read: readonly S3Message[] = [
  list('list-type=2&delimiter=%2F&prefix=postgres%2F0123456789abcdef%2Fbackup%2Fskillgap%2F'),
  list('list-type=2&prefix=postgres%2F'),
  list('delimiter=%2F&prefix=postgres%2F0123456789abcdef%2Farchive%2Fskillgap%2F&versions='),
  on('HEAD')('backup/skillgap/backup.info'),
  get('archive/skillgap/archive.info'),
  get(`backup/skillgap/${label}/bundle/1`),
  get('backup/skillgap/backup.info?versionId=3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY'),
];
const write: readonly S3Message[] = [
  put('archive/skillgap/17-1/0000000100000000/000000010000000000000002-0a1b.zst'),
  put('archive/skillgap/archive.info'),
  on('POST')(`backup/skillgap/${label}/bundle/1?uploads=`),
  put(`backup/skillgap/${label}/bundle/1?partNumber=1&uploadId=x`),
  on('POST')(`backup/skillgap/${label}/bundle/1?uploadId=x`),
  put('backup/skillgap/backup.info'),
];
const latest = remove('backup/skillgap/latest');

/** `POST ?delete`: of some versions, or of the objects. */
const removeAll = (keys: readonly string[], version = ''): S3Message => ({
  method: 'POST',
  path: `${bucket}?delete=`,
  body: `<Delete><Quiet>true</Quiet>${keys
    .map((key) => `<Object><Key>${repository.slice(bucket.length + 1)}/${key}</Key>${version}</Object>`)
    .join('')}</Delete>`,
});
const expired = removeAll([`backup/skillgap/${label}/bundle/1`, `backup/skillgap/${label}/backup.manifest`]);

/** What takes away what a restore needs, beyond what anybody can bring back. */
const lost: readonly S3Message[] = [
  remove('backup/skillgap/backup.info?versionId=3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY'),
  removeAll(['backup/skillgap/backup.info'], '<VersionId>3sL4</VersionId>'),
  { method: 'PUT', path: `${bucket}?lifecycle=` },
  { method: 'PUT', path: `${bucket}?versioning=` },
  { method: 'DELETE', path: `${bucket}?policy=` },
  { method: 'DELETE', path: bucket },
  put('backup/skillgap/backup.info?acl='),
  put('backup/skillgap/backup.info?tagging='),
];

const text = ({ method, path, body = '' }: S3Message) => `${method} ${path} ${body}`;
const ask = (role: string, messages: readonly S3Message[]) =>
  Object.fromEntries(messages.map((message) => [text(message), decision(role, message)]));
const all = (messages: readonly S3Message[], decided: 'allowed' | 'denied') =>
  Object.fromEntries(messages.map((message) => [text(message), decided]));

describe('the bucket of backups', () => {
  it('lets the box archive, make a backup and restore one', () => {
    expect(ask('skillgap-prod-box', [...read, ...write, latest])).toEqual(
      all([...read, ...write, latest], 'allowed'),
    );
  });

  it('is not emptied by who has the box’s role, one by one or a thousand at once', () => {
    const emptied = [
      expired,
      removeAll(['backup/skillgap/latest', 'backup/skillgap/backup.info']),
      ...[...read, ...write].flatMap(({ path }) =>
        path.includes('?') ? [] : [{ method: 'DELETE', path } satisfies S3Message],
      ),
    ];
    expect(emptied.length).toBeGreaterThan(4);
    expect(ask('skillgap-prod-box', [...emptied, ...lost])).toEqual(all([...emptied, ...lost], 'denied'));
  });

  it('lets the drill restore, and change nothing', () => {
    expect(ask('skillgap-drill', read)).toEqual(all(read, 'allowed'));
    const changes = [...write, latest, expired, ...lost];
    expect(ask('skillgap-drill', changes)).toEqual(all(changes, 'denied'));
  });

  it('lets the expiry delete objects, and no version of them', () => {
    const work = [...read, expired, put('backup/skillgap/backup.info')];
    expect(ask('skillgap-expire', work)).toEqual(all(work, 'allowed'));
    expect(ask('skillgap-expire', lost)).toEqual(all(lost, 'denied'));
  });

  it.each(['skillgap-deploy', 'skillgap-rotate', 'skillgap-prod-backend', 'skillgap-staging-box'])(
    'is closed to %s, as far as its objects go',
    (role) => {
      const objects = [...read.slice(3), ...write, latest, expired, ...lost.slice(0, 2)];
      expect(ask(role, objects)).toEqual(all(objects, 'denied'));
    },
  );
});

describe('s3Requests', () => {
  it('finds each object of a list to delete, with its version', () => {
    const body =
      '<Delete><Object><Key>a/1</Key></Object><Object><Key>b</Key><VersionId>v</VersionId></Object></Delete>';
    expect(s3Requests({ method: 'POST', path: '/bucket?delete', body })).toEqual([
      { action: 's3:DeleteObject', resource: 'arn:aws:s3:::bucket/a/1' },
      { action: 's3:DeleteObjectVersion', resource: 'arn:aws:s3:::bucket/b' },
    ]);
  });

  it('knows a name with what an address cannot hold', () => {
    expect(s3Requests({ method: 'GET', path: '/bucket/a%20b%2Fc' })).toEqual([
      { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket/a b/c' },
    ]);
  });

  it('is asked for what nobody is granted, by a request that it does not know', () => {
    for (const path of ['/bucket?website', '/bucket?uploads', '/bucket/key?acl', '/bucket/key?torrent'])
      expect(s3Requests({ method: 'GET', path }).map(({ action }) => action)).toEqual(['s3:Unknown']);
    expect(decision('skillgap-expire', { method: 'POST', path: `${bucket}?delete`, body: '' })).toBe(
      'denied',
    );
  });
});
