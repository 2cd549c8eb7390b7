/** How long data is kept, in days, where it is not an environment's choice. Imports nothing: the privacy text's tests read it. */

/** A deleted or overwritten resume is gone for good after this. */
export const RESUME_VERSION_DAYS = 30;

/**
 * For this long a deleted or overwritten backup can be brought back. Anyone who has the box's role can overwrite backups with
 * garbage; the drill notices within a week, and is an alarm itself when it has not run for {@link DRILL_ALARM_DAYS}.
 */
export const BACKUP_VERSION_DAYS = 14;

/** After so many days without a drill there is an issue. */
export const DRILL_ALARM_DAYS = 8;

/** The most that `backups.pointInTimeDays` may be: a key of backups that was replaced is kept for a year. */
export const LONGEST_POINT_IN_TIME_DAYS = 300;
