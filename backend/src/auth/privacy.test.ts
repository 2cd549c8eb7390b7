import { expect, it } from 'vitest';
import { prod } from '../../../cdktf/environments/prod.ts';
import { BACKUP_VERSION_DAYS, RESUME_VERSION_DAYS } from '../../../cdktf/environments/retention.ts';
import { staging } from '../../../cdktf/environments/staging.ts';
import { REMAINING_DAYS, REMAINS } from './privacy.ts';

const WEEK = 7;

it('says for how long old versions of files are kept', () => {
  expect(REMAINING_DAYS.files).toBe(RESUME_VERSION_DAYS);
  expect(REMAINS).toContain(`for ${RESUME_VERSION_DAYS} days`);
});

it.each([prod, staging])('says no less than the time for which backups of $name are kept', ({ backups }) => {
  // The last full backup with the account is replaced by the next one within a week, and deleted when that one covers
  // every day that can be restored, and enough newer ones are there; then comes the wait for the next drill.
  const deleted = Math.max(backups.pointInTimeDays + WEEK, backups.fullBackups * WEEK) + WEEK;
  const gone = deleted + BACKUP_VERSION_DAYS;
  expect(gone, 'the privacy text (backend/src/auth/privacy.ts) names this many days').toBeLessThanOrEqual(
    REMAINING_DAYS.backups,
  );
  if (backups === prod.backups) expect(REMAINING_DAYS.backups).toBe(gone);
});
