import type { Alias, Skill } from '../catalogue/lines.ts';
import { endsName, isInAddress, startsName } from './boundaries.ts';
import { BROKEN, endOf, type Folded, fold, isJoint, isWord, plainOf, SPACE } from './fold.ts';
import { Trie } from './trie.ts';

/** A way to write a skill, or words around one that are looked for in the same pass. */
export type Name = Alias & { id: string; cue?: Cue };

/** What words say of the skills after or before them. */
export type Cue = 'negates-next' | 'negates-last';

/** A place where a skill's name stands, whatever it means there. */
export type Candidate = {
  name: Name;
  /** Places in the folded text. */
  from: number;
  to: number;
  /** Places in the original text. */
  start: number;
  end: number;
  /** Whether an exact name is written with other capitals. */
  isMiswritten: boolean;
};

/** Finds the names of skills in a text. */
export type CandidateFinder = (text: string) => {
  folded: Folded;
  candidates: Candidate[];
  cues: Candidate[];
};

/** Two skills with the same name. */
export class AmbiguousAlias extends Error {}

/** Compiles the names of a catalogue. Throws {@link AmbiguousAlias} when two skills share one. */
export function createCandidateFinder(
  catalogue: readonly Skill[],
  cueWords: ReadonlyMap<string, Cue> = new Map(),
): CandidateFinder {
  const trie = new Trie();
  /** The names at a node: several only when they differ in capitals. */
  const names: Name[][] = [];
  /** Whether a name starts with a code. */
  const begins = new Uint8Array(0x10000);

  for (const { id, aliases } of catalogue) {
    for (const alias of aliases) {
      const codes = Array.from(plainOf(alias.text), (char) => char.charCodeAt(0));
      const there = names[trie.put(codes, names.length)];
      const name = { ...alias, id };
      begins[codes[0] as number] = 1;
      if (!there) names.push([name]);
      else if (there.some((other) => other.text === alias.text || !other.exact || !alias.exact)) {
        throw new AmbiguousAlias(`${id} and ${there[0]?.id} are both called ${alias.text}`);
      } else there.push(name);
    }
  }

  for (const [text, cue] of cueWords) {
    const codes = Array.from(plainOf(text), (char) => char.charCodeAt(0));
    // A skill that is called so goes before.
    if (trie.put(codes, names.length) !== names.length) continue;
    names.push([{ id: '', text, exact: false, cue }]);
    begins[codes[0] as number] = 1;
  }

  /** The longest name that starts here. Bounded by the longest name in the catalogue. */
  function longestAt(text: string, folded: Folded, from: number): Candidate | undefined {
    const { codes, length } = folded;
    let best: Candidate | undefined;
    let node = 0;
    for (let at = from; at < length; at += 1) {
      const code = codes[at] as number;
      let next = trie.step(node, isJoint(code) ? SPACE : code);
      // A word that a typesetter broke at the line's end.
      if (next === 0 && code === BROKEN) next = node;
      if (next === 0) break;
      node = next;
      const value = trie.valueAt(node);
      if (value === undefined || code === BROKEN || !endsName(text, folded, from, at + 1)) continue;
      best = choose(text, folded, names[value] as Name[], from, at + 1) ?? best;
    }
    return best;
  }

  return (text) => {
    const folded = fold(text);
    const { codes, length } = folded;
    const candidates: Candidate[] = [];
    const cues: Candidate[] = [];
    let at = 0;
    while (at < length) {
      const code = codes[at] as number;
      const found =
        begins[code] === 1 && startsName(text, folded, at) ? longestAt(text, folded, at) : undefined;
      if (found?.name.cue) {
        cues.push(found);
        at = found.to;
      } else if (found) {
        const last = candidates.at(-1);
        // `Socket.io/WebSocket` is a list, although it looks like an address.
        const isListed = last !== undefined && last.end === found.start - 1;
        if (isListed || !isInAddress(text, found.start)) candidates.push(found);
        at = found.to;
      } else if (isWord(code)) {
        while (at < length && isWord(codes[at] as number)) at += 1;
      } else at += 1;
    }
    return { folded, candidates, cues };
  };
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
  let name = names.find(({ exact }) => !exact);
  if (!name) {
    const written = bare(text.slice(start, end));
    name = names.find((each) => bare(each.text) === written);
  }
  const [first] = names;
  if (!first) return undefined;
  return { name: name ?? first, from, to, start, end, isMiswritten: name === undefined };
}

const PLAIN = /^[a-z]+$/i;

/** What of a name is left when only its characters and their capitals are compared. */
function bare(text: string): string {
  return PLAIN.test(text) ? text : text.normalize('NFKC').replace(/[\s\p{DI}\u2010-]+/gu, '');
}
