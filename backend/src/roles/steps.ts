import { isOnlySkill, type Role } from '../jobs/query/role.ts';
import type { Nearness, Term } from '../jobs/query/term.ts';
import { allOf, ofPhrase, ofSkill, ofTerm } from '../jobs/query/tsquery.ts';

/** A search for a role: what it relaxes, and which postings it finds. */
export type Step = {
  /** Undefined: nothing is relaxed. */
  relaxes: string | undefined;
  /** A tsquery of the column `words`. */
  query: string;
  /** Words that the title does not have stand elsewhere. */
  elsewhere: boolean;
  /** What its postings are ranked by: the role, or what is left of it. */
  role: Role;
  /** It is taken when fewer than this were found before. */
  whenFewerThan: number;
};

/** With so many postings, shares are steady: other titles would only make them less about the role. */
const ENOUGH = 60;
/** With fewer, related titles and words in the text are better than nothing. */
const FEW = 20;
/** With fewer, a word is left out. */
const VERY_FEW = 10;

/** Heads that without their modifier are any job. */
const ANYBODY = new Set(
  `manager engineer specialist assistant consultant officer expert analyst developer associate representative agent leader
  worker employee technician administrator coordinator director executive responsable charge chef assistante conseiller
  technicien gestionnaire employe leiter mitarbeiter berater referent sachbearbeiter techniker ingenieur fachkraft entwickler
  trainer operator supervisor advisor designer architect clerk teamleader assistent assistentin sachbearbeiterin`.split(
    /\s+/,
  ),
);

/** What a role looks for: not how experienced somebody is, unless that is all it says. */
export function soughtTerms({ terms }: Role): readonly Term[] {
  const sought = terms.filter(({ kind }) => kind !== 'level');
  return sought.length > 0 ? sought : terms;
}

/**
 * The searches for a role, the strictest first. Words stand in the title; a skill that is not the whole role may stand among the
 * posting's skills. Then other titles for the same work, related ones, words in the text beside a head in the title, and at
 * last without a word. A posting whose text alone has the words is found by the whole role as a phrase, never by one word.
 */
export function stepsOf(role: Role): Step[] {
  const terms = soughtTerms(role);
  if (terms.length === 0) return [];
  const isAllSkill = terms.every(({ skill }) => skill !== undefined);
  const inTitle = (nearness: Nearness) => (term: Term) => {
    if (isOnlySkill(term)) return ofSkill(term.skill ?? '');
    return ofTerm(term, {
      ...{ where: 'title', nearness },
      // Who works with a skill is found by the skill; who merely has a like title is not.
      skills: nearness === 'own' && !isAllSkill && term.kind !== 'head',
    });
  };
  const step = (
    relaxes: string | undefined,
    parts: readonly string[],
    whenFewerThan: number,
    { elsewhere = false, ranked = role } = {},
  ): Step => ({ relaxes, query: allOf(parts), elsewhere, role: ranked, whenFewerThan });
  const steps = [
    step(undefined, terms.map(inTitle('own')), Number.POSITIVE_INFINITY),
    step('synonyms', terms.map(inTitle('same')), ENOUGH),
    step('related', terms.map(inTitle('related')), FEW),
  ];
  const head = terms.find(({ kind }) => kind === 'head') ?? terms.at(-1);
  const anywhere = (term: Term) => ofTerm(term, { where: 'anywhere', skills: true, nearness: 'same' });
  if (isAllSkill) steps.push(step('text', terms.map(anywhereSkill), FEW, { elsewhere: true }));
  if (terms.length > 1) {
    steps.push(
      step(
        'text',
        terms.map((term) => (term === head ? inTitle('same')(alone(term)) : anywhere(term))),
        FEW,
        { elsewhere: true },
      ),
    );
    const words = role.terms.flatMap(({ written }) => written.split(' '));
    if (words.length > 1) steps.push(step('text', [ofPhrase(words)], VERY_FEW, { elsewhere: true }));
    for (const dropped of droppable(terms, head)) {
      const rest = terms.filter((term) => term !== dropped);
      const ranked = { ...role, terms: role.terms.filter((term) => term !== dropped) };
      steps.push(step(`word:${dropped.written}`, rest.map(inTitle('related')), VERY_FEW, { ranked }));
    }
  }
  const seen = new Set<string>();
  return steps.filter(({ query }) => query !== '' && !seen.has(query) && seen.add(query));
}

/** A term for a title that lacks the other words. */
const alone = (term: Term): Term => ({ ...term, any: term.any.filter(({ isBeside }) => !isBeside) });

const anywhereSkill = ({ skill }: Term): string => (skill === undefined ? '' : ofSkill(skill));

/** Which words may be left out, first the one that says least: of `blockchain manager` the manager, of `Zebra nurse` the zebra. */
function droppable(terms: readonly Term[], head: Term | undefined): Term[] {
  const others = terms.filter((term) => term !== head);
  return head && ANYBODY.has(head.written) ? [head] : others;
}
