import type { AliasLanguage } from '../catalogue/lines.ts';
import type { Candidate } from './candidate.ts';
import { endOf, type Folded, textOf } from './fold.ts';
import type { Name, Names } from './names.ts';

/** Names that a German or French text does not write out, or writes together with more. */

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

/** Whether any name there goes on as one that {@link isCompound} may. */
export const mayBeCompound = ({ codes }: Folded, from: number, to: number): boolean =>
  to - from >= SHORTEST_COMPOUND && COMPOUND_STARTS.has(codes[to] ?? 0);

/** Whether a name, of those that {@link mayBeCompound}, goes on to what only makes it one or another case of itself. */
export function isCompound(names: readonly Name[], folded: Folded, from: number, to: number): boolean {
  if (names[0]?.cue) return false;
  const rest = textOf(folded, to, to + LONGEST_COMPOUND);
  if (COMPOUND.test(rest)) return true;
  if (to - from < SHORTEST_GENITIVE) return false;
  const last = textOf(folded, to - 3, to);
  if (/e[rl]$/.test(last) && DATIVE.test(rest)) return true;
  const isOf = (one: AliasLanguage) => names.some(({ language }) => language === one);
  if (isOf('de') && last.endsWith('e') && DATIVE.test(rest)) return true;
  if (isOf('de')) return GENITIVE.test(rest) || (/(?:ung|eit|ion)$/.test(last) && PLURAL.test(rest));
  return isOf('fr') && FRENCH_PLURAL.test(rest);
}

/** What comes between the first part of a German compound and the word that it shares its end with. */
const SHARED_END = /^-(?:, ?[\p{L}\p{M}]+-)*(?:und|oder|sowie|bzw\.?|&) ?([\p{L}\p{M}-]+)/u;
/** A French adjective that shares its noun with the one before. */
const SHARED_NOUN = /^( et | ou |\/|, )([\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}_'-])/u;
const [LONGEST_SHARED, SHORTEST_SHARED] = [64, 4] as const;

/** `Grund-` in `Grund- und Behandlungspflege`: the first part of a compound whose end comes with the next. */
export function sharingAt(
  names: Names,
  text: string,
  folded: Folded,
  from: number,
  to: number,
): Candidate | undefined {
  const last = SHARED_END.exec(textOf(folded, to, to + LONGEST_SHARED))?.[1]?.replaceAll('-', ' ');
  if (last === undefined || to - from > LONGEST_SHARED) return undefined;
  const first = textOf(folded, from, to);
  for (let part = 2; part <= last.length - SHORTEST_SHARED; part += 1) {
    const end = last.slice(part);
    // `Unit- und Integrationstests`: unit tests.
    const name = names.named(first + end, 'de') ?? names.named(`${first} ${end}`, 'de');
    if (name) return candidateOf(text, folded, name, from, to);
  }
  return undefined;
}

/** `curative` in `maintenance préventive et curative`, with the noun of the name before; where to read on. */
export function takeSharing(
  names: Names,
  text: string,
  folded: Folded,
  before: Candidate,
  into: Candidate[],
): number {
  const written = textOf(folded, before.from, before.to);
  const noun = written.slice(0, written.lastIndexOf(' ') + 1);
  let { to } = before;
  while (noun !== '') {
    const [all, joint = '', word = ''] = SHARED_NOUN.exec(textOf(folded, to, to + LONGEST_SHARED)) ?? [];
    const name = all === undefined ? undefined : names.named(noun + word, 'fr');
    if (!name) break;
    const from = to + joint.length;
    to = from + word.length;
    into.push(candidateOf(text, folded, name, from, to));
  }
  return to;
}

const candidateOf = (text: string, folded: Folded, name: Name, from: number, to: number): Candidate => ({
  name,
  from,
  to,
  start: folded.starts[from] as number,
  end: endOf(text, folded, to - 1),
  isMiswritten: false,
});
