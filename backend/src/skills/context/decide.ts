import type { Candidate } from '../matcher/find.ts';
import type { Folded } from '../matcher/fold.ts';
import { type Gap, gapBetween, isWholeItem } from '../matcher/lists.ts';
import { type Classification, classify, mayBeCompany } from './classify.ts';
import { isEmployer } from './employer.ts';

/** So many unclear names make each other clear when they are all that their items have: `Node/Express`. */
const ENOUGH_UNCLEAR = 2;

/** Keeps the candidates that are skills: by their context, or in a list with one that is. Linear time. */
export function decide(text: string, folded: Folded, candidates: readonly Candidate[]): Candidate[] {
  const verdicts = verdictsOf(text, folded, candidates);
  const skills: Candidate[] = [];
  for (let first = 0, next = 0; first < candidates.length; first = next) {
    // A list is as long as nothing but commas and the like are between its names.
    const gaps: Gap[] = [];
    for (next = first + 1; next < candidates.length; next += 1) {
      const gap = gapBetween(folded, candidates[next - 1] as Candidate, candidates[next] as Candidate);
      if (gap === 'none') break;
      gaps.push(gap);
    }
    const list = verdicts.slice(first, next);
    const isClear =
      list.includes('skill') || (list.length > 1 && unclearItems(first, list) >= ENOUGH_UNCLEAR);
    for (const [place, verdict] of list.entries()) {
      const candidate = candidates[first + place] as Candidate;
      const isItem = gaps[place - 1] === 'list' || gaps[place] === 'list';
      const mayStand = isItem || (verdict === 'unclear' && gaps.length > 0 && !candidate.isMiswritten);
      if (verdict === 'skill' || (verdict !== 'never' && isClear && mayStand)) skills.push(candidate);
    }
  }
  return skills;

  function unclearItems(first: number, list: readonly Classification[]): number {
    const isOne = (verdict: Classification, place: number) =>
      verdict === 'unclear' && isWholeItem(folded, candidates[first + place] as Candidate);
    return list.filter(isOne).length;
  }
}

/** Keeps the candidates whose context does not decide. */
export function decideUnclear(text: string, folded: Folded, candidates: readonly Candidate[]): Candidate[] {
  const verdicts = verdictsOf(text, folded, candidates);
  return candidates.filter((_, index) => verdicts[index] === 'unclear');
}

function verdictsOf(text: string, folded: Folded, candidates: readonly Candidate[]): Classification[] {
  const employers = new Set<string>();
  const verdicts = candidates.map((candidate, index): Classification => {
    if (candidate.isMiswritten) {
      // `docker, go, rust`: a name in small letters is one only where it is all that an item has.
      if (!isWholeItem(folded, candidate)) return 'never';
      return classify(folded, candidate) === 'never' ? 'never' : 'no';
    }
    if (mayBeCompany(candidate.name) && isEmployer(text, candidate, candidates[index + 1])) {
      employers.add(candidate.name.id);
      return 'never';
    }
    return classify(folded, candidate);
  });
  // Who worked there speaks of the company.
  return verdicts.map((verdict, index) =>
    verdict === 'skill' && employers.has((candidates[index] as Candidate).name.id) ? 'no' : verdict,
  );
}
