import type { Alias, Skill } from '../catalogue/lines.ts';
import type { Proficiency } from '../level.ts';
import { changesScript, endsName, isInAddress, startsName } from './boundaries.ts';
import { englishVerbFormsOf } from './english-verbs.ts';
import { BROKEN, endOf, type Folded, fold, HYPHEN, isJoint, isWord, plainOf, SPACE, textOf } from './fold.ts';
import { verbFormsOf } from './french-verbs.ts';
import { Trie } from './trie.ts';

/** A way to write a skill, or words around one that are looked for in the same pass. */
export type Name = Alias & { id: string; cue?: Cue };

/** What words say of the skills after or before them. */
export type Cue = 'negates-next' | 'negates-last' | 'offers';

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
  /** Whether a name begins with a code. */
  const mayBegin = new Uint8Array(0x10000);

  const begin = (codes: readonly number[]) => {
    mayBegin[codes[0] as number] = 1;
    begins.put(codes, trie);
  };

  for (const { id, aliases } of catalogue) {
    for (const alias of aliases) {
      const codes = codesOf(plainOf(alias.text));
      const there = names[trie.put(codes, names.length)];
      const name = { ...alias, id };
      begin(codes);
      if (!there) names.push([name]);
      else if (there.some((other) => other.text === alias.text || !other.exact || !alias.exact)) {
        throw new AmbiguousAlias(`${id} and ${there[0]?.id} are both called ${alias.text}`);
      } else there.push(name);
    }
  }

  for (const { id, aliases } of catalogue) {
    for (const alias of aliases.filter(({ text, language }) => language === 'fr' || /[^ -~]/.test(text))) {
      for (const codes of spellingsOf(alias).map(codesOf)) {
        // A name that is spelt so goes before.
        if (trie.put(codes, names.length) === names.length) names.push([{ ...alias, id }]);
        begin(codes);
      }
    }
  }
  for (const { id, aliases } of catalogue) {
    for (const alias of aliases.filter(({ exact, common, language }) => !exact && !common && !language)) {
      for (const codes of englishVerbFormsOf(alias.text).map((form) => codesOf(plainOf(form)))) {
        if (trie.put(codes, names.length) === names.length) names.push([{ ...alias, id }]);
        begin(codes);
      }
    }
  }
  for (const [text, cue] of cueWords) {
    const codes = Array.from(plainOf(text), (char) => char.charCodeAt(0));
    // A skill that is called so goes before.
    if (trie.put(codes, names.length) !== names.length) continue;
    names.push([{ id: '', text, exact: false, cue }]);
    begin(codes);
  }

  /** Where names end that start at a place, and which: filled and read within one call. */
  const ends: number[] = [];
  const values: number[] = [];

  /** The longest name that starts here. Bounded by the longest name in the catalogue. */
  function longestAt(text: string, folded: Folded, from: number): Candidate | undefined {
    const { codes, length } = folded;
    let count = 0;
    let node = 0;
    let at = from;
    const [second, third] = [codes[from + 1] ?? 0, codes[from + 2] ?? 0];
    // A word may be broken after its first letters.
    if (second !== BROKEN && third !== BROKEN) {
      const [first, next] = [codes[from] as number, isJoint(second) ? SPACE : second];
      if (!begins.isShort(first, next, third)) {
        node = begins.nodeOf(first, next, isJoint(third) ? SPACE : third);
        if (node === 0 || from + 2 >= length) return undefined;
        at = from + 3;
        const value = trie.valueAt(node);
        if (value !== undefined) {
          ends[count] = at;
          values[count] = value;
          count += 1;
        }
      }
    }
    /** Where a hyphen at a line's end may be one of a name as well as a typesetter's: the walk of the latter. */
    let fork: { node: number; at: number } | undefined;
    for (; at <= length; at += 1) {
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
      if (value === undefined || code === BROKEN) continue;
      ends[count] = at + 1;
      values[count] = value;
      count += 1;
    }
    if (fork) count = sortEnds(count);
    while (count > 0) {
      count -= 1;
      const to = ends[count] as number;
      const there = names[values[count] as number] as Name[];
      if (endsName(text, folded, from, to) || isCompound(there, folded, from, to))
        return choose(text, folded, there, from, to);
    }
    return undefined;
  }

  /** The name that is written so, whatever its capitals. */
  function named(plain: string, language: Alias['language']): Name | undefined {
    let node = 0;
    for (let at = 0; at < plain.length; at += 1) {
      node = trie.step(node, plain.charCodeAt(at));
      if (node === 0) return undefined;
    }
    const value = trie.valueAt(node);
    const there = value === undefined ? [] : (names[value] as Name[]);
    return there.find((name) => !name.exact && !name.cue && (name.language ?? language) === language);
  }

  /** `Grund-` in `Grund- und Behandlungspflege`: the first part of a compound whose end comes with the next. */
  function sharingAt(text: string, folded: Folded, from: number, to: number): Candidate | undefined {
    const last = SHARED_END.exec(textOf(folded, to, to + LONGEST_SHARED))?.[1]?.replaceAll('-', ' ');
    if (last === undefined || to - from > LONGEST_SHARED) return undefined;
    const first = textOf(folded, from, to);
    for (let part = 2; part <= last.length - SHORTEST_SHARED; part += 1) {
      const end = last.slice(part);
      // `Unit- und Integrationstests`: unit tests.
      const name = named(first + end, 'de') ?? named(`${first} ${end}`, 'de');
      if (name) return candidateOf(text, folded, name, from, to);
    }
    return undefined;
  }

  /** `curative` in `maintenance préventive et curative`, with the noun of the name before; where to read on. */
  function takeSharing(text: string, folded: Folded, before: Candidate, into: Candidate[]): number {
    const noun = textOf(folded, before.from, before.to).replace(/[^ ]+$/, '');
    let { to } = before;
    while (noun !== '') {
      const [all, joint = '', word = ''] = SHARED_NOUN.exec(textOf(folded, to, to + LONGEST_SHARED)) ?? [];
      const name = all === undefined ? undefined : named(noun + word, 'fr');
      if (!name) break;
      const from = to + joint.length;
      to = from + word.length;
      into.push(candidateOf(text, folded, name, from, to));
    }
    return to;
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

  return (text) => {
    const folded = fold(text);
    const { codes, length } = folded;
    const candidates: Candidate[] = [];
    const cues: Candidate[] = [];
    let at = 0;
    while (at < length) {
      const code = codes[at] as number;
      const found =
        mayBegin[code] === 1 && startsName(text, folded, at) ? longestAt(text, folded, at) : undefined;
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
        if (found.name.language === 'fr') at = takeSharing(text, folded, found, candidates);
      } else if (isWord(code)) {
        const from = at;
        do at += 1;
        while (
          at < length &&
          isWord(codes[at] as number) &&
          !changesScript(codes[at - 1] as number, codes[at] as number)
        );
        const shared = codes[at] === HYPHEN ? sharingAt(text, folded, from, at) : undefined;
        if (shared) candidates.push(shared);
      } else at += 1;
    }
    return { folded, candidates, cues };
  };
}

/** A name whose first word may also be what is done to the rest of a longer one. */
const GERUND = /^\p{L}+ing /iu;

function lastWordOf({ codes }: Folded, { from, to }: Candidate): number | undefined {
  for (let at = to - 1; at > from; at -= 1) if (isJoint(codes[at] as number)) return at + 1;
  return undefined;
}

/** Where the names that begin with three codes go on in the trie: one look in a small table in place of three in a large one. */
class Beginnings {
  /** Slots of an open hash table, a power of two; the first two codes, the third and the node of each. */
  #pairs = new Int32Array(0x8000);
  #thirds = new Uint16Array(0x8000);
  #nodes = new Int32Array(0x8000);
  #size = 0;
  /** Codes that are a name by themselves, or with one more, of which this has a hash. */
  readonly #one = new Uint8Array(0x10000);
  readonly #two = new Uint8Array(0x10000);

  put(codes: readonly number[], trie: Trie): void {
    const [first = 0, second, third] = codes;
    if (second === undefined) this.#one[first] = 1;
    else if (third === undefined) this.#two[mixed(first, second) & 0xffff] = 1;
    else {
      const node = [first, second, third].reduce((from, code) => trie.step(from, code), 0);
      if (this.#size * 2 >= this.#nodes.length) this.#grow();
      this.#insert((first << 16) | second, third, node);
    }
  }

  /** Whether a name of one or two codes, a whole word, may start here; always right when it says no. */
  isShort(first: number, second: number, third: number): boolean {
    if (!isWord(second)) {
      if (this.#one[first] === 1) return true;
    }
    return !isWord(third) && this.#two[mixed(first, second) & 0xffff] === 1;
  }

  /** The node after three codes; 0 where no name begins so. */
  nodeOf(first: number, second: number, third: number): number {
    const pair = (first << 16) | second;
    const mask = this.#nodes.length - 1;
    for (let slot = mixed(mixed(first, second), third) & mask; ; slot = (slot + 1) & mask) {
      const node = this.#nodes[slot] as number;
      if (node === 0 || (this.#pairs[slot] === pair && this.#thirds[slot] === third)) return node;
    }
  }

  #insert(pair: number, third: number, node: number): void {
    const mask = this.#nodes.length - 1;
    let slot = mixed(mixed(pair >>> 16, pair & 0xffff), third) & mask;
    while (this.#nodes[slot] !== 0) {
      if (this.#pairs[slot] === pair && this.#thirds[slot] === third) return;
      slot = (slot + 1) & mask;
    }
    this.#pairs[slot] = pair;
    this.#thirds[slot] = third;
    this.#nodes[slot] = node;
    this.#size += 1;
  }

  #grow(): void {
    const [pairs, thirds, nodes] = [this.#pairs, this.#thirds, this.#nodes];
    this.#pairs = new Int32Array(nodes.length * 2);
    this.#thirds = new Uint16Array(nodes.length * 2);
    this.#nodes = new Int32Array(nodes.length * 2);
    this.#size = 0;
    for (const [slot, node] of nodes.entries()) {
      if (node !== 0) this.#insert(pairs[slot] as number, thirds[slot] as number, node);
    }
  }
}

/** 20 bits. */
const mixed = (one: number, two: number) => {
  const product = Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b);
  return (product >>> 12) & 0xfffff;
};

const codesOf = (text: string): number[] => Array.from(text, (char) => char.charCodeAt(0));

/** How else a name with accents is written: without them, as in French capitals, and in German with an e after it. */
export function spellingsOf({ text, language }: Alias): string[] {
  const bare = plainOf(text).replace(/\p{M}/gu, '');
  const german = text
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`)
    .replaceAll('ß', 'ss');
  if (language === 'de' && german !== text) return [bare, plainOf(german)];
  if (language !== 'fr') return [bare];
  return [text, ...FRENCH_FORMS.map(([ending, other]) => text.replace(ending, other)), ...verbFormsOf(text)]
    .filter((form, place) => place === 0 || form !== text)
    .flatMap((form) => {
      const plain = plainOf(form);
      const without = plain.replace(/\p{M}/gu, '');
      return without === plain ? [plain] : [plain, without];
    });
}

/** Several of a thing, `études de prix`; and a woman of the trade, `conductrice de travaux`, `maquilleuse`. */
const FRENCH_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^([\p{L}-]+[^sxz ])(?= (?:de|du|des|en|à) | d')/u, '$1s'],
  [/^(\p{L}+)teur(?=$| )/u, '$1trice'],
  [/^(\p{L}+)eur(?=$| )/u, '$1euse'],
  [/^(\p{L}+i)en(?=$| )/u, '$1enne'],
  [/^(\p{L}{3,})er(?=$| )/u, '$1\u00e8re'],
];

/** What German puts behind a name without a blank or hyphen: `Buchhaltungskenntnisse`, `des Projektmanagements`. */
const COMPOUND =
  /^s?(?:kenntnissen?|erfahrung(?:en)?|wissen|fa\u0308higkeit(?:en)?|kompetenz(?:en)?|entwickler(?:in|innen|s)?|entwicklung|programmierung|programmierer(?:in)?|berater(?:in)?|zertifizierung(?:en)?|schulung(?:en)?|software|systemen?|systeme?s?|tools?)(?![\p{L}\p{M}\p{N}_])/u;
const COMPOUND_STARTS = new Set(Array.from('skewfpbztn', (char) => char.charCodeAt(0)));
/** `des Controllings`, `Newslettern`, `Finanzbuchhaltungen`; and the plural of a French name. */
const GENITIVE = /^e?s(?![\p{L}\p{M}\p{N}_])/u;
const DATIVE = /^n(?![\p{L}\p{M}\p{N}_])/u;
const PLURAL = /^en(?![\p{L}\p{M}\p{N}_])/u;
const FRENCH_PLURAL = /^s(?![\p{L}\p{M}\p{N}_])/u;
const LONGEST_COMPOUND = 22;
const [SHORTEST_COMPOUND, SHORTEST_GENITIVE] = [3, 7] as const;

/** What comes between the first part of a German compound and the word that it shares its end with. */
const SHARED_END = /^-(?:, ?[\p{L}\p{M}]+-)*(?:und|oder|sowie|bzw\.?|&) ?([\p{L}\p{M}-]+)/u;
/** A French adjective that shares its noun with the one before. */
const SHARED_NOUN = /^( et | ou |\/|, )([\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}_'-])/u;
const [LONGEST_SHARED, SHORTEST_SHARED] = [64, 4] as const;

const candidateOf = (text: string, folded: Folded, name: Name, from: number, to: number): Candidate => ({
  name,
  from,
  to,
  start: folded.starts[from] as number,
  end: endOf(text, folded, to - 1),
  isMiswritten: false,
});

/** Whether a name goes on to what only makes it a compound or another case of itself. */
function isCompound(names: readonly Name[], folded: Folded, from: number, to: number): boolean {
  if (to - from < SHORTEST_COMPOUND || !COMPOUND_STARTS.has(folded.codes[to] ?? 0) || names[0]?.cue)
    return false;
  const rest = textOf(folded, to, to + LONGEST_COMPOUND);
  if (COMPOUND.test(rest)) return true;
  if (to - from < SHORTEST_GENITIVE) return false;
  const last = textOf(folded, to - 3, to);
  if (/e[rl]$/.test(last) && DATIVE.test(rest)) return true;
  const isOf = (one: Alias['language']) => names.some(({ language }) => language === one);
  if (isOf('de') && last.endsWith('e') && DATIVE.test(rest)) return true;
  if (isOf('de')) return GENITIVE.test(rest) || (/(?:ung|eit|ion)$/.test(last) && PLURAL.test(rest));
  return isOf('fr') && FRENCH_PLURAL.test(rest);
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
