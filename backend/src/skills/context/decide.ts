import type { Candidate } from '../matcher/find.ts';
import { textOf } from '../matcher/fold.ts';
import { type Gap, gapBetween } from '../matcher/lists.ts';
import { type Classification, classify, isUsed, mayBeCompany } from './classify.ts';
import { isEmployer } from './employer.ts';
import { negatedOf } from './negation.ts';
import type { Reading } from './reading.ts';

/** So many unclear names make each other clear when they are all that their items have: `Node/Express`. */
const ENOUGH_UNCLEAR = 2;

/** `on our packing lines:` and a list below it are two things. */
const ENDS_WITH_COLON = /: ?[\n\v\u2023]/;

/** What a text says, and what is known about it from elsewhere. */
export type Question = {
  reading: Reading;
  candidates: readonly Candidate[];
  cues: readonly Candidate[];
  /** Skills that something beside the text names, such as a board's tags: they decide what the text leaves unclear. */
  hinted: ReadonlySet<string>;
  /** Skills that are also the name of the text's author: a posting's company. */
  employers: ReadonlySet<string>;
};

/** Keeps the candidates that are skills: by their context, or in a list with one that is. Linear time. */
export function decide(question: Question): Candidate[] {
  const { reading, candidates, hinted } = question;
  const verdicts = verdictsOf(question);
  const skills: Candidate[] = [];
  for (let first = 0, next = 0; first < candidates.length; first = next) {
    // A list is as long as nothing but commas, levels and the like are between its names.
    const gaps: Gap[] = [];
    for (next = first + 1; next < candidates.length; next += 1) {
      const left = candidates[next - 1] as Candidate;
      const end = reading.proficiencyAfter(left)?.to;
      const gap = gapBetween(reading.folded, left, candidates[next] as Candidate, end);
      if (
        gap === 'none' ||
        (gap === 'list' &&
          ENDS_WITH_COLON.test(textOf(reading.folded, end ?? left.to, (candidates[next] as Candidate).from)))
      )
        break;
      // A sentence that ends in a name is no list with the line below it.
      if (gap === 'lines' && !(reading.isOwnItem(left) && reading.isOwnItem(candidates[next] as Candidate)))
        break;
      gaps.push(gap);
    }
    const list = verdicts.slice(first, next);
    const isClear =
      list.includes('skill') || (list.length > 1 && unclearItems(first, list) >= ENOUGH_UNCLEAR);
    for (const [place, verdict] of list.entries()) {
      const candidate = candidates[first + place] as Candidate;
      const isHinted = verdict === 'unclear' && hinted.has(candidate.name.id);
      if (verdict === 'skill' || isHinted) skills.push(candidate);
      if (verdict === 'skill' || isHinted || verdict === 'never' || !isClear) continue;
      const isItem = gaps[place - 1] === 'list' || gaps[place] === 'list';
      const around = [gaps[place - 1], gaps[place]];
      const isBeside = !candidate.isMiswritten && around.includes('side-by-side');
      const isLine = around.includes('lines') && reading.isOwnItem(candidate);
      const mayStand =
        verdict === 'unclear' || verdict === 'foreign'
          ? isItem || isBeside || isLine
          : isItem && reading.isWholeItem(candidate);
      if (mayStand) skills.push(candidate);
    }
  }
  return skills;

  function unclearItems(first: number, list: readonly Classification[]): number {
    const isOne = (verdict: Classification, place: number) =>
      verdict === 'unclear' && reading.isWholeItem(candidates[first + place] as Candidate);
    return list.filter(isOne).length;
  }
}

/** Keeps the candidates whose context does not decide. */
export function decideUnclear(question: Question): Candidate[] {
  const verdicts = verdictsOf(question);
  return question.candidates.filter((_, index) => verdicts[index] === 'unclear');
}

function verdictsOf({ reading, candidates, cues, employers: known }: Question): Classification[] {
  const employers = new Set(known);
  const negated = cues.every(({ name }) => name.cue === 'offers')
    ? undefined
    : negatedOf(reading.folded, candidates, cues);
  const verdicts = candidates.map((candidate, index): Classification => {
    if (negated?.has(index)) return 'never';
    if (candidate.isMiswritten) {
      // `docker, go, rust`: a name in small letters is one only where it is all that an item has.
      // `Angestellte/r`: a small letter is an ending.
      if (candidate.to - candidate.from === 1 || !reading.isWholeItem(candidate)) return 'never';
      const verdict = classify(reading, candidate);
      return verdict === 'never' ? 'never' : isUnderSkills(reading, candidate) ? 'unclear' : 'no';
    }
    if (mayBeCompany(candidate.name) && isEmployer(reading.text, candidate, candidates[index + 1])) {
      employers.add(candidate.name.id);
      return 'never';
    }
    return classify(reading, candidate);
  });
  // Who worked there speaks of the company, unless of how it is used.
  const isOfEmployer = (candidate: Candidate) =>
    employers.has(candidate.name.id) && !isUsed(reading, candidate);
  return employers.size === 0
    ? verdicts
    : verdicts.map((verdict, index) =>
        verdict === 'skill' && isOfEmployer(candidates[index] as Candidate) ? 'no' : verdict,
      );
}

/** Whether the label of its line or the heading above says that names of skills follow. */
function isUnderSkills({ layout }: Reading, { from }: Candidate): boolean {
  const line = layout.lineAt(from);
  if (line.label !== '' && line.labelEnd <= from && line.topic !== 'unknown') return line.topic === 'skills';
  return layout.sectionAt(from) === 'skills';
}
