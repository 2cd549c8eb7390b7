import type { RawPosting } from '../../jobs/posting/posting.ts';
import { HELD_OUT_1 } from './held-out-postings-1.ts';
import { HELD_OUT_2 } from './held-out-postings-2.ts';

/**
 * A second set: 20 other roles with 20 postings each, a grade a posting, written and judged before its author read the rules, and
 * never used to write one. A role is `# id | language | words | place`; a posting
 * `grade other-role:grade | language | title | company | location, country | text`, judged as the person who asks would: 3 the role
 * itself in the place that was asked for, 2 nearly the same work, or the same in a language that the person may not speak, 1
 * related, or the same in another place, 0 of no use. What is not named is 0.
 */
type HeldOutRole = {
  id: string;
  words: string;
  location: string | undefined;
  /** By external id. */
  grades: Map<string, number>;
};

/** What stands around each text, so that they have the length and the language of an advertisement. */
const AROUND: Record<string, readonly [before: string, after: string]> = {
  en: [
    'We are a friendly team and looking for a colleague who wants to stay.',
    'We offer a pension, paid training and 25 days of leave. Apply with your CV; HR will answer within a week.',
  ],
  de: [
    'Wir suchen zum nächstmöglichen Zeitpunkt Verstärkung für unser Team.',
    'Wir bieten 30 Tage Urlaub, Weiterbildung und einen unbefristeten Vertrag. Wir freuen uns auf Ihre Bewerbung.',
  ],
  fr: [
    'Nous recherchons pour notre équipe un(e) collègue motivé(e).',
    'Nous vous proposons un CDI, une mutuelle et des tickets restaurant. Envoyez votre CV, au plaisir de vous lire.',
  ],
  nl: [
    'Wij zoeken een collega die ons team komt versterken.',
    'Wij bieden een goed salaris en 25 vakantiedagen. Stuur ons je cv.',
  ],
};

/** The roles with their judgments, and the postings of all of them. */
export function heldOut(now = new Date()): { roles: HeldOutRole[]; postings: RawPosting[] } {
  const roles: HeldOutRole[] = [];
  const postings: RawPosting[] = [];
  const alsoFor: { role: string; externalId: string; grade: number }[] = [];
  for (const line of `${HELD_OUT_1}${HELD_OUT_2}`.split('\n').filter((one) => one !== '')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (line.startsWith('# ')) {
      const [id = '', , words = '', location] = cells;
      roles.push({ id: id.slice(2), words, location: location || undefined, grades: new Map() });
      continue;
    }
    const [judged = '', language = '', title = '', company = '', where = '', text = ''] = cells;
    const role = roles.at(-1) as HeldOutRole;
    const externalId = `${role.id}-${role.grades.size}`;
    const [grade, ...others] = judged.split(' ');
    role.grades.set(externalId, Number(grade));
    for (const other of others) {
      const [id = '', also] = other.split(':');
      alsoFor.push({ role: id, externalId, grade: Number(also) });
    }
    const [before, after] = AROUND[language] ?? ['', ''];
    const at = where.lastIndexOf(', ');
    postings.push({
      board: 'corpus',
      externalId,
      title,
      company,
      locations: [where.slice(0, at)],
      country: where.slice(at + 2),
      description: `${before}\n\n${text}\n\n${after}`,
      markup: 'text',
      complete: true,
      tags: [],
      pay: undefined,
      remote: /^(?:Remote|Worldwide)/.test(where),
      url: `https://jobs.example/${externalId}`,
      urlIsBoards: false,
      postedAt: new Date(now.getTime() - ((postings.length * 7) % 20) * 86_400_000).toISOString(),
    });
  }
  for (const { role, externalId, grade } of alsoFor)
    roles.find(({ id }) => id === role)?.grades.set(externalId, grade);
  return { roles, postings };
}
