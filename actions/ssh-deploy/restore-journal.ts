import { script } from '../shared/box-script.ts';
import { ROOT } from './root.ts';
import type { LiveState } from './slots.ts';

/**
 * What a restore, or an upgrade of Postgres, writes down on the box before it changes anything, and removes at its point of
 * no return. While it is there nobody has been served from the new data, and whatever comes next brings the old one back.
 */
export interface RestoreJournal {
  /** The tool that brings the data back, whatever was done by then. */
  back: string[];
  /** The volume held no cluster. */
  empty: boolean;
  /** The release whose docker-compose.yml has the tools that are used. */
  tools: string;
  /** What served before; null on a box on which nothing was live. */
  live: LiveState | null;
  /** Whether Postgres ran before. */
  databaseRan: boolean;
}

/** Reads what {@link BEGIN_RESTORE} wrote; null when there is none, or when it says something else. */
export function parseJournal(json: string | null): RestoreJournal | null {
  if (json === null) return null;
  try {
    const journal = JSON.parse(json) as RestoreJournal;
    return BACK.test(journal.back.join(' ')) && typeof journal.tools === 'string' ? journal : null;
  } catch {
    return null;
  }
}

/** The ways back: of a restore, which names the folder that it keeps the old cluster in, and of an upgrade. */
const BACK = /^(restore revert (--empty|--to kept-\d{8}T\d{6}Z --discard)|upgrade undo(-revert)?)$/;

/** The way back of a restore. The newest cluster that is kept may be of another one. */
export function wayBack(keepAs: string, empty: boolean): string[] {
  return ['restore', 'revert', ...(empty ? ['--empty'] : ['--to', keepAs, '--discard'])];
}

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
