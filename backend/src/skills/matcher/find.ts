import type { Alias, Skill } from '../catalogue/lines.ts';
import type { Proficiency } from '../context/proficiency.ts';
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
  /** What is said beside it of how well it is known; null for nothing, undefined until somebody has looked. */
  proficiency?: Proficiency | null;
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
  const begins = new Beginnings();

  for (const { id, aliases } of catalogue) {
    for (const alias of aliases) {
      const codes = codesOf(plainOf(alias.text));
      const there = names[trie.put(codes, names.length)];
      const name = { ...alias, id };
      begins.put(codes);
      if (!there) names.push([name]);
      else if (there.some((other) => other.text === alias.text || !other.exact || !alias.exact)) {
        throw new AmbiguousAlias(`${id} and ${there[0]?.id} are both called ${alias.text}`);
      } else there.push(name);
    }
  }

  for (const { id, aliases } of catalogue) {
    for (const alias of aliases.filter(({ text }) => /[^ -~]/.test(text))) {
      for (const codes of spellingsOf(alias).map(codesOf)) {
        // A name that is spelt so goes before.
        if (trie.put(codes, names.length) === names.length) names.push([{ ...alias, id }]);
        begins.put(codes);
      }
    }
  }
  for (const [text, cue] of cueWords) {
    const codes = Array.from(plainOf(text), (char) => char.charCodeAt(0));
    // A skill that is called so goes before.
    if (trie.put(codes, names.length) !== names.length) continue;
    names.push([{ id: '', text, exact: false, cue }]);
    begins.put(codes);
  }

  /** Where names end that start at a place, and which: filled and read within one call. */
  const ends: number[] = [];
  const values: number[] = [];

  /** The longest name that starts here. Bounded by the longest name in the catalogue. */
  function longestAt(text: string, folded: Folded, from: number): Candidate | undefined {
    const { codes, length } = folded;
    let count = 0;
    let node = 0;
    for (let at = from; at < length; at += 1) {
      const code = codes[at] as number;
      let next = trie.step(node, isJoint(code) ? SPACE : code);
      // A word that a typesetter broke at the line's end.
      if (next === 0 && code === BROKEN) next = node;
      if (next === 0) break;
      node = next;
      const value = trie.valueAt(node);
      if (value === undefined || code === BROKEN) continue;
      ends[count] = at + 1;
      values[count] = value;
      count += 1;
    }
    while (count > 0) {
      count -= 1;
      const to = ends[count] as number;
      const there = names[values[count] as number] as Name[];
      if (endsName(text, folded, from, to) || isCompound(there, folded, from, to))
        return choose(text, folded, there, from, to);
    }
    return undefined;
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
        begins.has(codes, at) && startsName(text, folded, at) ? longestAt(text, folded, at) : undefined;
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

/** A filter of how names begin, by hashes of their first three codes: it spares most words the trie. */
class Beginnings {
  readonly #one = new Uint8Array(0x10000);
  readonly #two = new Uint8Array(0x10000);
  readonly #three = new Uint8Array(0x10000);

  put([first = 0, second, third]: readonly number[]): void {
    if (second === undefined) this.#one[first] = 1;
    else if (third === undefined) this.#two[mixed(first, second)] = 1;
    else this.#three[mixed(mixed(first, second), third)] = 1;
  }

  /** Whether a name may start at a place; always right when it says no. */
  has(codes: Uint16Array, at: number): boolean {
    const first = codes[at] as number;
    const [second, third] = [codes[at + 1] ?? 0, codes[at + 2] ?? 0];
    // A broken word goes on after its hyphen.
    if (second === BROKEN || third === BROKEN) return true;
    // Names of one or two characters are whole words.
    if (!isWord(second)) {
      if (this.#one[first] === 1) return true;
    }
    const two = mixed(first, isJoint(second) ? SPACE : second);
    if (this.#three[mixed(two, isJoint(third) ? SPACE : third)] === 1) return true;
    return this.#two[two] === 1 && !isWord(third);
  }
}

const mixed = (one: number, two: number) => (Math.imul(one, 0x9e3b) + two) & 0xffff;

const codesOf = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

/** How else a name with accents is written: without them, as in French capitals, and in German with an e after it. */
function spellingsOf({ text, language }: Alias): string[] {
  const bare = plainOf(text).replace(/\p{M}/gu, '');
  const german = text
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replaceAll('ß', 'ss');
  return language === 'de' && german !== text ? [bare, plainOf(german)] : [bare];
}

/** What German puts behind a name without a blank or hyphen: `Buchhaltungskenntnisse`, `des Projektmanagements`. */
const COMPOUND =
  /s?(?:kenntnissen?|erfahrung(?:en)?|wissen|fa\u0308higkeit(?:en)?|kompetenz(?:en)?|entwickler(?:in|innen|s)?|entwicklung|programmierung|programmierer(?:in)?|berater(?:in)?|zertifizierung(?:en)?|schulung(?:en)?|software|systemen?|systeme?s?|tools?)(?![\p{L}\p{M}\p{N}_])/uy;
const COMPOUND_STARTS = new Set(Array.from('skewfpbzt', (char) => char.charCodeAt(0)));
const GENITIVE = /e?s(?![\p{L}\p{M}\p{N}_])/uy;
const [SHORTEST_COMPOUND, SHORTEST_GENITIVE] = [3, 7] as const;

/** Whether a name goes on to what only makes it a compound or another case of itself. */
function isCompound(names: readonly Name[], { text, codes }: Folded, from: number, to: number): boolean {
  if (to - from < SHORTEST_COMPOUND || !COMPOUND_STARTS.has(codes[to] ?? 0) || names[0]?.cue) return false;
  COMPOUND.lastIndex = to;
  if (COMPOUND.test(text)) return true;
  if (to - from < SHORTEST_GENITIVE || !names.some(({ language }) => language === 'de')) return false;
  GENITIVE.lastIndex = to;
  return GENITIVE.test(text);
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
