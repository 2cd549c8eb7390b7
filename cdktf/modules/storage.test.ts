import { App, TerraformStack, Testing } from 'cdktf';
import { describe, expect, it } from 'vitest';
import { Storage, type StorageProps } from './storage.ts';

function synth(props: Partial<StorageProps> = {}) {
  const stack = new TerraformStack(new App(), 'test');
  const storage = new Storage(stack, 'storage', {
    prefix: 'skillgap-test',
    accountId: '123456789012',
    ...props,
  });
  return { storage, resource: JSON.parse(Testing.synth(stack)).resource };
}

describe('Storage', () => {
  it('makes two buckets whose names and ARNs are known at synth', () => {
    const { storage } = synth();
    expect(storage.resumes.name).toBe('skillgap-test-resumes-123456789012');
    expect(storage.backups.arn).toBe('arn:aws:s3:::skillgap-test-backups-123456789012');
  });

  it('expires old versions and unfinished uploads of both, and current objects of the backups only', () => {
    const rules: Record<string, unknown>[][] = Object.values<{ rule: Record<string, unknown>[] }>(
      synth({ backupDays: 14 }).resource.aws_s3_bucket_lifecycle_configuration,
    ).map(({ rule }) => rule);
    expect(rules.map((rule) => rule.map(({ id }) => id)).sort((a, b) => a.length - b.length)).toEqual([
      ['old-versions', 'unfinished-uploads'],
      ['old-versions', 'unfinished-uploads', 'expire-postgres'],
    ]);
    expect(rules.flat().find(({ id }) => id === 'expire-postgres')).toMatchObject({
      filter: [{ prefix: 'postgres/' }],
      expiration: [{ days: 14 }],
    });
  });

  it.each([6, 366, 7.5, Number.NaN])('refuses to keep backups for %d days', (backupDays) => {
    expect(() => synth({ backupDays })).toThrow(/backupDays is .*: give a whole number of days from 7/);
  });

  it('refuses a prefix that makes a name too long', () => {
    expect(() => synth({ prefix: `skillgap-${'x'.repeat(34)}` })).toThrow(/has 64 characters/);
  });
});
