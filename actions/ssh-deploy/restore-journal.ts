import { script } from '../shared/box-script.ts';
import { ROOT } from './root.ts';
import type { LiveState } from './slots.ts';

/**
 * What a restore writes down on the box before it changes anything, and removes at its point of no return. While it is
 * there nobody has been served from the restored database, and whatever comes next brings the old one back.
 */
export interface RestoreJournal {
  /** The folder, beside the cluster, that keeps the cluster of before. */
  keepAs: string;
  /** The volume held no cluster. */
  empty: boolean;
  /** The release whose docker-compose.yml has the tools that the restore uses. */
  tools: string;
  /** What served before; null on a box on which nothing was live. */
  live: LiveState | null;
  /** Whether Postgres ran before. */
  databaseRan: boolean;
}

/** Reads what {@link BEGIN_RESTORE} wrote; null when there is none. */
export function parseJournal(json: string | null): RestoreJournal | null {
  if (json === null) return null;
  try {
    const journal = JSON.parse(json) as RestoreJournal;
    return KEPT.test(journal.keepAs) && typeof journal.tools === 'string' ? journal : null;
  } catch {
    // Written whole or not at all: what cannot be read is none of ours.
    return null;
  }
}

const KEPT = /^kept-\d{8}T\d{6}Z$/;

/** The name of the folder that keeps the cluster of before. */
export function keptName(now: Date): string {
  return `kept-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

/**
 * (journal): from here on clients get the maintenance page, which a person may have turned on before. The journal is on
 * the disk before anything else changes.
 */
export const BEGIN_RESTORE = script(
  'begin-restore',
  `
umask 022
cd ${ROOT}
printf '%s\\n' "$1" > restore.json.new
sync restore.json.new
mv restore.json.new restore.json
sync -f .
cd nginx/live
[ ! -e maintenance ] || exit 0
printf restore > .maintenance
mv .maintenance maintenance
`,
);

/**
 * () The journal goes first: without it, nothing brings the old data back once clients have written to the new. A flag that
 * a person has set meanwhile stays.
 */
export const FINISH_RESTORE = script(
  'finish-restore',
  `
cd ${ROOT}
rm -f restore.json
sync -f .
[ "$(head -c 20 nginx/live/maintenance 2>/dev/null || true)" != restore ] || rm -f nginx/live/maintenance
[ ! -e nginx/live/maintenance ] || echo 'maintenance stays on'
`,
);
