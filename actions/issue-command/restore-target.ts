const DATE = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`;
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
/** As pgBackRest names a backup: a full one, or one that goes on from it. */
const LABEL = String.raw`\d{8}-\d{6}F(_\d{8}-\d{6}[DI])?`;

/** What a restore goes back to, in letters that mean nothing to a shell, to SQL or to Markdown. */
export const RESTORE_TARGET = {
  pattern: new RegExp(`^(latest|${DATE}T${TIME}Z|${LABEL})$`),
  expected:
    '`latest`, a time in UTC such as 2026-11-30T09:15:00Z, or the label of a backup such as 20261129-031500F',
} as const;
