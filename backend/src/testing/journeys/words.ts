import type { Answer } from './journey.ts';
import type { Person } from './people.ts';

type Skill = Answer['missing'][number];

/** How many skills of each kind are written down. */
const MOST = 10;

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** An answer in words, as a page would have them. */
export function inWords({ name, role, location, remote }: Person, answer: Answer): string {
  const { postings, own, shown, missing, next, fits, examples } = answer;
  const { counted, judged, fitting } = postings;
  const nameOf = (id: string) => [...own, ...shown, ...missing].find((skill) => skill.id === id)?.name ?? id;
  const titleOf = (id: string) => {
    const example = examples.find((posting) => posting.id === id);
    return example ? `${example.title}, ${example.company}` : id;
  };
  const line = (skill: Skill) => {
    const { postings: asking, instead, share, interval, effect, salary, quotes, evidence, follows } = skill;
    const [quote] = quotes;
    return [
      `- ${skill.name}: ${asking} of ${counted}`,
      share !== null && interval && ` (${percent(share)}; ${interval.map(percent).join(' to ')})`,
      instead.length > 0 && `, or ${instead.map(nameOf).join(' or ')}`,
      effect ? `, ${effect} of ${judged} ${lacks(skill) ? 'more fit with it' : 'fit thanks to it'}` : '',
      salary &&
        `; pay ${salary.with} with it (n = ${salary.withPostings}), ${salary.without} without (n = ${salary.withoutPostings}) ${salary.currency}${salary.clear ? '' : ', which may be chance'}`,
      quote && `\n  a posting: "${quote.text}" (${titleOf(quote.posting)})`,
      evidence && `\n  the resume: "${evidence}"${follows ? ` (it follows from ${follows.name})` : ''}`,
    ]
      .filter(Boolean)
      .join('');
  };
  const lacks = ({ id }: Skill) =>
    missing.some((skill) => skill.id === id) || own.some((skill) => skill.id === id && !skill.has);
  const list = (title: string, skills: readonly Skill[]) =>
    skills.length === 0 ? [] : [`${title}:`, ...skills.slice(0, MOST).map(line)];
  return [
    `## ${name}: "${role}"${location ? `, ${location}` : ''}${remote ? ', remote' : ''}`,
    ...readingOf(answer),
    ...verdictOf(answer),
    ...list('The role itself names', own),
    ...list('Missing', missing),
    ...(next
      ? [
          `Best to learn next, together: ${next.skills.map(nameOf).join(', ')}: ${next.effect} of ${judged} more fit.`,
        ]
      : judged > 0 && fitting === judged
        ? ['All that say enough to judge fit already.']
        : []),
    ...list('Shown', shown),
    ...(fits.length > 0 ? ['Fits already:'] : []),
    ...fits.slice(0, 5).map(({ id, met, asked, missing: asks }) => {
      const lacking =
        asks.length > 0 ? `; missing: ${asks.map((any) => any.map(nameOf).join(' or ')).join(', ')}` : '';
      return `- ${titleOf(id)}: ${met} of ${asked}${lacking}`;
    }),
  ].join('\n');
}

const RELAXED: Record<string, string> = {
  synonyms: 'other titles for the same work',
  related: 'related titles',
  text: 'postings that say it in their text only',
  languages: 'postings in other languages',
  place: 'the whole country',
  country: 'anywhere',
};

/** What was looked for, and what was relaxed. */
function readingOf({ reading }: Answer): string[] {
  if (!reading) return [];
  const { role, place, relaxed, suggestions } = reading;
  const where = place && [...place.words, place.country?.toUpperCase()].filter(Boolean).join(', ');
  const more = relaxed.map((one) => RELAXED[one] ?? `those without "${one.slice('word:'.length)}"`);
  return [
    ...(role.typo ? [`Did you mean "${role.typo.to}"? No title says "${role.typo.from}".`] : []),
    `Looked for: ${role.words.join(' + ') || 'nothing'}${where ? `, in: ${where}` : ''}.`,
    ...(more.length > 0 ? [`Few had that, so these count too: ${more.join('; ')}.`] : []),
    ...(suggestions.length > 0
      ? [`There is: ${suggestions.map((one) => `${one.role} (${one.postings})`).join(', ')}.`]
      : []),
  ];
}

/** What the numbers are of, and whether they say something. */
function verdictOf({ verdict, postings, coverage }: Answer): string[] {
  const { considered, counted, whole, judged, fitting } = postings;
  if (verdict === 'nothing-found') return ['No posting was found for this, so there is nothing to say.'];
  const found = `${considered} ${considered === 1 ? 'posting' : 'postings'}; ${counted} ask for a skill we know, ${whole} of these in full text; ${judged} say enough to judge, and ${fitting} of these fit.`;
  const said: Record<typeof verdict, string> = {
    ok: `The resume covers ${percent(coverage ?? 0)} of what they ask for.`,
    'too-few': 'That is too few to say what share of such postings ask for a skill, or what it would change.',
    'outside-catalogue': 'What the others ask for we do not know, so the rest says little.',
    'no-skills': 'We recognized no skill in the resume, so we cannot say what it covers: add skills by hand.',
  };
  return [found, said[verdict]];
}
