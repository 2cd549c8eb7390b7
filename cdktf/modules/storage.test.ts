import { readFileSync } from 'node:fs';
import { App, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { DRILL_ALARM_DAYS } from '../environments/retention.ts';
import { Storage, type StorageProps } from './storage.ts';

function synth(props: Partial<StorageProps> = {}) {
  const stack = new TerraformStack(new App(), 'test');
  const storage = new Storage(stack, 'storage', {
    environment: 'test',
    prefix: 'skillgap-test',
    accountId: '123456789012',
    region: 'eu-west-1',
    backups: { fullBackups: 2, pointInTimeDays: 14 },
    ...props,
  });
  return { storage, resource: JSON.parse(Testing.synth(stack)).resource };
}

interface Rule {
  readonly id: string;
  readonly status: string;
  readonly filter: readonly [{ readonly prefix: string }];
  readonly expiration?: readonly object[];
  readonly noncurrent_version_expiration?: readonly [{ readonly noncurrent_days: number }];
  readonly abort_incomplete_multipart_upload?: readonly object[];
}

/** The rules of one bucket, by their ids. */
function rulesOf(bucket: 'resumes' | 'backups'): ReadonlyMap<string, Rule> {
  const all: Readonly<Record<string, { rule: readonly Rule[] }>> =
    synth().resource.aws_s3_bucket_lifecycle_configuration;
  const [rules] = Object.entries(all).flatMap(([id, { rule }]) => (id.includes(bucket) ? [rule] : []));
  return new Map(rules?.map((rule) => [rule.id, rule]));
}

describe('Storage', () => {
  it('makes two buckets whose names and ARNs are known at synth', () => {
    const { storage } = synth();
    expect(storage.resumes.name).toBe('skillgap-test-resumes-123456789012');
    expect(storage.backups.arn).toBe('arn:aws:s3:::skillgap-test-backups-123456789012');
  });

  it.each(['resumes', 'backups'] as const)(
    'expires old versions and unfinished uploads of the %s, and no current object',
    (bucket) => {
      const rules = rulesOf(bucket);
      expect([...rules.keys()]).toEqual(['old-versions', 'unfinished-uploads']);
      expect(rules.get('unfinished-uploads')?.abort_incomplete_multipart_upload).toEqual([
        { days_after_initiation: 7 },
      ]);
      // A marker is no object: S3 removes it once nothing is left beneath it.
      expect([...rules.values()].flatMap(({ expiration = [] }) => expiration)).toEqual([
        { expired_object_delete_marker: true },
      ]);
      for (const { status, filter } of rules.values()) {
        expect([status, filter]).toEqual(['Enabled', [{ prefix: '' }]]);
      }
    },
  );

  it('keeps an overwritten backup for longer than it takes to notice, however often it is overwritten', () => {
    const versions = rulesOf('backups').get('old-versions')?.noncurrent_version_expiration;
    // Days alone: with `newer_noncurrent_versions`, enough new ones would push out the good one.
    expect(versions).toEqual([{ noncurrent_days: 14 }]);
    expect(14).toBeGreaterThan(DRILL_ALARM_DAYS);
    const drill = readFileSync(new URL('../../.github/workflows/backup-drill.yml', import.meta.url), 'utf8');
    expect(drill).toContain(`# within ${DRILL_ALARM_DAYS} days`);
    expect(rulesOf('resumes').get('old-versions')?.noncurrent_version_expiration).toEqual([
      { noncurrent_days: 30 },
    ]);
  });

  it('says where the backups are, and for how long they are kept', () => {
    const parameters = Object.values<{ name: string; type: string; insecure_value: string }>(
      synth({ backups: { fullBackups: 3, pointInTimeDays: 30 } }).resource.aws_ssm_parameter,
    );
    expect(parameters.map(({ name, type, insecure_value }) => [name, type, insecure_value])).toEqual([
      ['/skillgap-deploy/test/BACKUP_BUCKET', 'String', 'skillgap-test-backups-123456789012'],
      ['/skillgap-deploy/test/BACKUP_REGION', 'String', 'eu-west-1'],
      ['/skillgap-deploy/test/BACKUP_RETENTION', 'String', '{"fullBackups":3,"pointInTimeDays":30}'],
    ]);
  });

  it('refuses a prefix that makes a name too long', () => {
    expect(() => synth({ prefix: `skillgap-${'x'.repeat(34)}` })).toThrow(/has 64 characters/);
  });
});
