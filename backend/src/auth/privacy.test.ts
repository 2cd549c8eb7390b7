import { expect, it } from 'vitest';
import { BACKUP_VERSION_DAYS, RESUME_VERSION_DAYS } from '../../../cdktf/environments/retention.ts';
import { exampleProd } from '../../../cdktf/testing/example.ts';
import { REMAINING_DAYS, REMAINS } from './privacy.ts';

const WEEK = 7;

it('says for how long old versions of files are kept', () => {
  expect(REMAINING_DAYS.files).toBe(RESUME_VERSION_DAYS);
  expect(REMAINS).toContain(`for ${RESUME_VERSION_DAYS} days`);
});

// Of the default: an operator's own data changes no test, and `npm run synth` says which days it makes.
it('says for how long backups are kept', () => {
  const { backups } = exampleProd;
  // The last full backup with the account is replaced by the next one within a week, and deleted when that one covers
  // every day that can be restored, and enough newer ones are there; then comes the wait for the next drill.
  const deleted = Math.max(backups.pointInTimeDays + WEEK, backups.fullBackups * WEEK) + WEEK;
  expect(REMAINING_DAYS.backups).toBe(deleted + BACKUP_VERSION_DAYS);
});
