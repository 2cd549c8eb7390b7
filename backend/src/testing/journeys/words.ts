import type { Answer } from './journey.ts';
import type { Person } from './people.ts';

type Skill = Answer['missing'][number];

/** How many skills of each kind are written down. */
const MOST = 10;

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** An answer in words, as a page would have them. */
export function inWords({ name, role, location, remote }: Person, answer: Answer): string {
  const { verdict, postings, coverage, own, shown, missing, next, fits, examples } = answer;
  const { considered, counted, whole, judged, fitting } = postings;
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
    `${verdict}. Read as: ${JSON.stringify(answer.reading)}`,
    `${considered} postings; ${counted} name a skill we know, ${whole} of them in full; ${judged} say enough to judge, and ${fitting} of these fit.`,
    coverage === null
      ? 'Too few to say how much of it the resume covers.'
      : `The resume covers ${percent(coverage)} of what they ask for.`,
    ...list('The role itself names', own),
    ...list('Missing', missing),
    next
      ? `The best next three together: ${next.skills.map(nameOf).join(', ')}: ${next.effect} of ${judged} more fit.`
      : 'No three skills together make more fit.',
    ...list('Shown', shown),
    ...(fits.length > 0 ? ['Fits already:'] : []),
    ...fits.slice(0, 5).map(({ id, met, asked, missing: asks }) => {
      const lacking =
        asks.length > 0 ? `; missing: ${asks.map((any) => any.map(nameOf).join(' or ')).join(', ')}` : '';
      return `- ${titleOf(id)}: ${met} of ${asked}${lacking}`;
    }),
  ].join('\n');
}
