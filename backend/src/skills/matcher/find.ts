import type { Skill } from '../catalogue/lines.ts';
import { changesScript, endsName, isInAddress, startsName } from './boundaries.ts';
import type { Candidate } from './candidate.ts';
import { isCompound, mayBeCompound, sharingAt, takeSharing } from './compounds.ts';
import { BROKEN, endOf, type Folded, fold, HYPHEN, isJoint, isWord, SPACE } from './fold.ts';
import { type Cue, compileNames, type Name, type Names } from './names.ts';

export type { Candidate } from './candidate.ts';

/** Finds the names of skills in a text. */
export type CandidateFinder = {
  find(text: string): { folded: Folded; candidates: Candidate[]; cues: Candidate[] };
  isName: Names['isName'];
};

/** Compiles the names of a catalogue. Throws {@link AmbiguousAlias} when two skills share one. */
export function createCandidateFinder(
  catalogue: readonly Skill[],
  cueWords: ReadonlyMap<string, Cue> = new Map(),
): CandidateFinder {
  const names = compileNames(catalogue, cueWords);
  const { trie } = names;

  /** Where names end that start at a place, and which: filled and read within one call. */
  const ends: number[] = [];
  const values: number[] = [];

  /** The longest name that starts here. Bounded by the longest name in the catalogue. */
  function longestAt(text: string, folded: Folded, from: number): Candidate | undefined {
    const { codes, length } = folded;
    let count = 0;
    let node = 0;
    /** Where a hyphen at a line's end may be one of a name as well as a typesetter's: the walk of the latter. */
    let fork: { node: number; at: number } | undefined;
    for (let at = from; at <= length; at += 1) {
      const code = at < length ? (codes[at] as number) : 0;
      let next = trie.step(node, isJoint(code) ? SPACE : code);
      // A word that a typesetter broke at the line's end.
      if (code === BROKEN) {
        if (next === 0) next = node;
        else fork ??= { node, at };
      }
      if (next === 0) {
        if (!fork || fork.at === from) break;
        ({ node, at } = fork);
        fork = { node: 0, at: from };
        continue;
      }
      node = next;
      const value = trie.valueAt(node);
      if (value < 0 || code === BROKEN) continue;
      ends[count] = at + 1;
      values[count] = value;
      count += 1;
    }
    if (fork) count = sortEnds(count);
    while (count > 0) {
      count -= 1;
      const to = ends[count] as number;
      // Most names that a word begins with end within it, and are not made for that.
      const isWhole = endsName(text, folded, from, to);
      if (!isWhole && !mayBeCompound(folded, from, to)) continue;
      const there = names.at(values[count] as number);
      if (isWhole || isCompound(there, folded, from, to)) return choose(text, folded, there, from, to);
    }
    return undefined;
  }

  /** Puts the ends of two walks in order. */
  function sortEnds(count: number): number {
    const pairs = ends.slice(0, count).map((end, place) => [end, values[place] as number] as const);
    for (const [place, [end, value]] of pairs.toSorted((a, b) => a[0] - b[0]).entries()) {
      ends[place] = end;
      values[place] = value;
    }
    return count;
  }

  function find(text: string): ReturnType<CandidateFinder['find']> {
    const folded = fold(text);
    const { codes, length } = folded;
    const candidates: Candidate[] = [];
    const cues: Candidate[] = [];
    let at = 0;
    while (at < length) {
      const code = codes[at] as number;
      const found =
        trie.step(0, code) !== 0 && startsName(text, folded, at) ? longestAt(text, folded, at) : undefined;
      const inner =
        found?.name.text.includes('ing ') && GERUND.test(found.name.text)
          ? lastWordOf(folded, found)
          : undefined;
      if (inner !== undefined && (longestAt(text, folded, inner)?.to ?? 0) > (found?.to ?? 0)) {
        // `experience of building design systems` is not about the design of buildings.
        at = inner;
      } else if (found?.name.cue) {
        cues.push(found);
        at = found.to;
      } else if (found) {
        const last = candidates.at(-1);
        // `Socket.io/WebSocket` is a list, although it looks like an address.
        const isListed = last !== undefined && last.end === found.start - 1;
        if (isListed || !isInAddress(text, found.start)) candidates.push(found);
        at = found.to;
        if (found.name.language === 'fr') at = takeSharing(names, text, folded, found, candidates);
      } else if (isWord(code)) {
        const from = at;
        do at += 1;
        while (
          at < length &&
          isWord(codes[at] as number) &&
          !changesScript(codes[at - 1] as number, codes[at] as number)
        );
        const shared = codes[at] === HYPHEN ? sharingAt(names, text, folded, from, at) : undefined;
        if (shared) candidates.push(shared);
      } else at += 1;
    }
    return { folded, candidates, cues };
  }

  return { find, isName: names.isName };
}

/** A name whose first word may also be what is done to the rest of a longer one. */
const GERUND = /^\p{L}+ing /iu;

function lastWordOf({ codes }: Folded, { from, to }: Candidate): number | undefined {
  for (let at = to - 1; at > from; at -= 1) if (isJoint(codes[at] as number)) return at + 1;
  return undefined;
}

/** The name of those with the same letters that is written as here; else the first, as miswritten. */
function choose(
  text: string,
  folded: Folded,
  names: readonly Name[],
  from: number,
  to: number,
): Candidate | undefined {
  const [start, end] = [folded.starts[from] as number, endOf(text, folded, to - 1)];
  const [first] = names;
  if (!first) return undefined;
  let name = first.exact ? names.find(({ exact }) => !exact) : first;
  if (!name) {
    const written = text.slice(start, end);
    name = first.text === written ? first : names.find((each) => bare(each.text) === bare(written));
  }
  return { name: name ?? first, from, to, start, end, isMiswritten: name === undefined };
}

const PLAIN = /^[a-z]+$/i;

/** What of a name is left when only its characters and their capitals are compared. */
function bare(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(/[\s\p{DI}\u2010-]+/gu, '');
}
