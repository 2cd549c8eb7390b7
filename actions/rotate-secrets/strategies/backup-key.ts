import { addRetired, neededUntil, parseRetired, repositoryOf, retire } from '../../shared/backup-keys.ts';
import { make } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import { BACKUP_STATUS } from '../box.ts';
import type { Context } from '../context.ts';
import { onBox } from '../on-box.ts';
import type { StepReason, Strategy, Subject } from '../strategy.ts';

const PREVIOUS = 'BACKUP_KEYS_PREVIOUS';

/**
 * The key of the backups. A new one begins a repository of its own beside the old one; the old key goes to the front of the
 * previous ones, with which a restore still reads what was written under them. No key is ever lost: one that may have
 * encrypted anything, if only for a minute before its deploy was undone, is kept like one that was in use for a year.
 */
export const backupKey = {
  name: 'backup-key',
  what: 'make a new key, under which backups begin with a full one; the old key stays for those before it',

  async create({ subject, old }) {
    const { name } = subject;
    const current = old[name];
    return {
      values: {
        // Stored first: a reader between the two finds every key.
        ...(current && { [PREVIOUS]: retire(current, old[PREVIOUS], new Date(), previousOf(subject)) }),
        [name]: make('hex32', null),
      },
    };
  },

  async test({ subject: { name }, fresh }, context) {
    const { archive } = await readStatus(fresh[name], context);
    // Nothing is encrypted where there are no backups, such as on a box whose release is from before them.
    if (!archive?.configured) return;
    const own = archive.repository === repositoryOf(fresh[name] ?? '');
    if (own && archive.problem === null) return;
    const why = own ? `it cannot write: ${archive.problem}` : 'it still writes with another one';
    throw new Failure<StepReason>('test-failed', `The archiver does not work with the new key; ${why}.`, {
      nextStep: 'Every key is kept. Write the command again; it deploys once more and resumes.',
    });
  },

  async finish({ subject: { name }, fresh }, context) {
    const { archive, backup } = await readStatus(fresh[name], context);
    const [newest] = parseRetired(fresh[PREVIOUS]);
    return [
      !archive?.configured
        ? 'This box makes no backups.'
        : backup?.repository === repositoryOf(fresh[name] ?? '')
          ? 'There is a backup under the new key.'
          : 'There is no backup under the new key yet: a full one is due at once.',
      newest &&
        `Backups from before it need the old key until ${neededUntil(newest.at)}: it stays in ${PREVIOUS}.`,
      'Replace your copy outside AWS (docs/secrets.md).',
    ]
      .filter(Boolean)
      .join(' ');
  },

  keep({ subject: { name }, old, fresh }, stored) {
    const current = stored[name] === fresh[name] ? old[name] : stored[name];
    const lists = [stored[PREVIOUS], fresh[PREVIOUS], old[PREVIOUS]].filter(Boolean).join(',');
    const kept = addRetired(lists, [fresh[name], old[name]], { current, now: new Date() });
    return kept === '' ? {} : { [PREVIOUS]: kept };
  },
} satisfies Strategy;

interface Status {
  configured?: boolean;
  repository?: string;
  problem?: string | null;
}

/** What the box's status files say, once the archiver has had the time to begin with this key. */
async function readStatus(key: string | undefined, context: Context) {
  const stdout = await onBox(context, 'Reading how the backups are', BACKUP_STATUS(repositoryOf(key ?? '')));
  const [archive, backup] = stdout.split('\n').map(parseStatus);
  return { archive, backup };
}

function parseStatus(line: string): Status | null {
  if (line.trim() === '') return null;
  try {
    return JSON.parse(line) as Status;
  } catch (cause) {
    throw new Failure<StepReason>('test-failed', 'A status file of the backups holds no JSON.', {
      nextStep: 'Look at /srv/skillgap/backups on the box, and write the command again; it resumes.',
      cause,
    });
  }
}

const previousOf = ({ keys }: Subject) => keys.find(({ key }) => key === PREVIOUS)?.parameter ?? PREVIOUS;
