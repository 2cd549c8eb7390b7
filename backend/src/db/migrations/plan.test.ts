import { describe, expect, it } from 'vitest';
import type { Migration } from './migration.ts';
import { planMigrations } from './plan.ts';

const migration = (tag: string, when: number, hash = `hash of ${tag}`): Migration => ({
  tag,
  when,
  hash,
  statements: [],
  steps: undefined,
  contract: undefined,
  blocks: undefined,
});
const [jobs, salary, remote] = [
  migration('0000_jobs', 100),
  migration('0001_salary', 200),
  migration('0002_remote', 300),
];
const tags = (migrations: Migration[]) => migrations.map(({ tag }) => tag);

describe('planMigrations', () => {
  it('applies to an empty database all there is', () => {
    expect(tags(planMigrations([jobs, salary], [], []))).toEqual(['0000_jobs', '0001_salary']);
  });

  it('applies what came after the last', () => {
    expect(tags(planMigrations([jobs, salary, remote], [jobs], []))).toEqual(['0001_salary', '0002_remote']);
    expect(planMigrations([jobs, salary], [jobs, salary], [])).toEqual([]);
  });

  it('lets an older release run on the schema of a newer one', () => {
    expect(planMigrations([jobs], [jobs, salary], [])).toEqual([]);
  });

  it('refuses a schema from which a newer release took something away, naming all it did', () => {
    const gone = { tag: '0001_salary', why: 'drop table wages' };
    expect(planMigrations([jobs, salary], [jobs, salary], [gone])).toEqual([]);
    expect(() => planMigrations([jobs], [jobs, salary], [gone])).toThrow(
      /does not have the contract migration 0001_salary \(drop table wages\).* deploy a commit that has it$/,
    );
    const too = { tag: '0002_remote', why: 'nobody works remotely' };
    expect(() => planMigrations([jobs, migration('0001_other', 150)], [jobs, salary], [gone, too])).toThrow(
      /migrations 0001_salary \(.*\), 0002_remote \(.*has them$/,
    );
  });

  it('refuses one older than the last applied, naming both', () => {
    expect(() => planMigrations([jobs, salary, remote], [jobs, remote], [])).toThrow(
      /^migration 0001_salary of 1970-01-01T00:00:00.200Z is not newer than 0002_remote of /,
    );
    expect(() => planMigrations([jobs, salary], [jobs, remote], [])).toThrow(
      /not newer than a migration of another release/,
    );
  });

  it('refuses a journal out of order', () => {
    expect(() => planMigrations([jobs, remote, salary], [], [])).toThrow(
      /0001_salary .* is not newer than 0002_remote/,
    );
    expect(() => planMigrations([jobs, migration('0001_twin', 100)], [], [])).toThrow(
      /0001_twin .* is not newer than 0000_jobs/,
    );
  });

  it('refuses one that was edited after it had been applied', () => {
    expect(() => planMigrations([jobs], [{ when: 100, hash: 'another' }], [])).toThrow(
      /0000_jobs was edited after/,
    );
  });
});
