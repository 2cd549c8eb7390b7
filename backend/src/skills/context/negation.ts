import type { Candidate } from '../matcher/find.ts';
import { type Folded, textOf } from '../matcher/fold.ts';
import type { Cue } from '../matcher/names.ts';
import { each, plainWord, plainWords } from './vocabulary.ts';

/**
 * A skill that a text says is not asked for, or not there: `no experience with Kubernetes needed`, `SAP ist nicht
 * erforderlich`, `sans connaissance de Java`. What is nice to have (`a plus`, `preferred but not required`, `von
 * Vorteil, aber kein Muss`) is still asked for, and so is what is `not only` or `not strictly` required: between the
 * negation and the skill there may be no word but the {@link BRIDGES}.
 */
export const NEGATIONS: ReadonlyMap<string, Cue> = new Map([
  ...accented(`
    i do not have; i don't have; i do not hold; i don't hold; i do not yet have; i don't yet have; i do not yet hold; i don't yet hold;
    i have not used; i haven't used; i have not worked with; i haven't worked with; not familiar with;
    je ne possède pas; je ne possède pas encore; je n'ai pas encore; je n'ai pas encore de; je ne maîtrise pas; je ne maîtrise pas encore; je ne connais pas; je ne connais pas encore; je n'ai jamais utilisé; je n'ai jamais travaillé avec;
    no; not; neither; non; without any; never worked in; never worked as; without prior; without previous; without knowledge; without experience; even without; don't need; do not need; don't use; do not use; don't have to know; needn't know; don't require;
    do not require; doesn't require; does not require; never used; never worked with; not required:; not needed:;
    kein interesse an; kein; keine; keinen; keiner; keinem; keines; keinerlei; auch ohne; ganz ohne; ohne kenntnisse; ohne vorkenntnisse; ohne
    erfahrung; ohne erfahrungen; nicht; brauchst kein; brauchst keine; brauchen keine;
    aucun; aucune; pas de; ni de; ni d; pas d'expérience; pas besoin de; plus besoin de; pas besoin d'expérience; nul besoin de; même sans;
    sans connaissance; sans connaissances; sans expérience; sans maîtrise; pas nécessaire de connaître; pas nécessaire de maîtriser;
    no se requiere; no es necesario; no hace falta; sin experiencia; sin conocimientos; ningún; ninguna;
    nessuna; nessun; senza esperienza; senza conoscenza; non serve; non è richiesta; non è necessaria;
    geen; zonder ervaring; zonder kennis; sem experiência; sem conhecimento; nenhuma; nenhum; não é necessário; não precisa
  `).map((words) => [words, 'negates-next'] as const),
  ...accented(`
    not required; not needed; not necessary; isn't required; isn't needed; isn't necessary; aren't required; aren't
    needed; aren't necessary; unnecessary; not a requirement; not expected; not accepted; not permitted;
    nicht erforderlich; nicht notwendig; nicht nötig; nicht benötigt; nicht vorausgesetzt; nicht gefordert; nicht verlangt; keine voraussetzung; nicht voraus; brauchst du nicht; brauchen sie nicht; benötigst du nicht; benötigen sie nicht; musst du nicht können;
    pas nécessaire; pas nécessaires; pas requis; pas requise; pas requises; pas exigé; pas exigée; pas exigées; non
    requis; non requise; non requises; non exigé; non exigée; non nécessaire; non nécessaires; pas un prérequis; pas demandé; pas demandée; plus demandé; plus demandée;
    no es necesaria; no son necesarios; no requerido; no requerida;
    non è richiesta; non è richiesto; non richiesta; non richiesto; non necessaria; non necessario;
    niet vereist; niet nodig; niet noodzakelijk; não é necessária; não é exigido; não exigido
  `).map((words) => [words, 'negates-last'] as const),
]);

/** With accents and, as many write them, without. */
function accented(text: string): string[] {
  return each(text).flatMap((words) => [words, plainWord(words)]);
}

/** Words that may stand between a negation and what it is about. */
const BRIDGES = new Set(
  plainWords(`
    a; an; any; the; looking; searching; of; in; with; on; to; for; or; and; nor; need; know; using; having; prior; previous; specific; formal; particular; special;
    additional; existing; deep; extensive; advanced; professional; practical; commercial; hands-on; hands; actual; real; coding; programming; technical; experience; experiences; knowledge;
    skills; skill; background; expertise; understanding; familiarity; proficiency; certification; certificate; files; file; formats; documents; license; licence; degree; is; are;
    erfahrung; erfahrungen; kenntnisse; kenntnissen; vorkenntnisse; vorkenntnissen; wissen; vorwissen; grundkenntnisse;
    programmierkenntnisse; vorerfahrung; vorherige; vorherigen; besondere; besonderen; spezielle; speziellen; tiefe; tiefen; vertiefte; fundierte; mit; von; im; den; der; die; das; dem; ein; eine; einem; einer; einen; bereich; stelle; stellen; aufgaben; und; oder; noch; setzen; wir; ist; sind; wird; werden; umgang;
    expérience; connaissance; connaissances; compétence; compétences; maîtrise; préalable; préalables; particulière; spécifique; en; de; du; des; d; le; la;
    les; l; avec; sur; dans; et; ou; ni; une; un; connaître; maîtriser; savoir; parler; utiliser; n; est; ne; sont; sera;
    experiencia; conocimiento; conocimientos; previa; previo; previos; con; del; el; es; son; y; o; e; esperienza; conoscenza; di; sono; ervaring; kennis; met; van; zijn;
    experiência; conhecimento; conhecimentos; em; com; são
  `),
);

/** After `not required`: then it is nice to have. */
const CONTRAST =
  /^[, ]*(?:(?:but|though|although|however|yet|aber|jedoch|doch|mais|pero|ma|maar|mas)\b|a plus\b|(?:nice|good) to have)/;
const ENDS_SCOPE = /[.;!?\v\u2023\u2022|]/;
const NEWLINE = /\n/;
/** Characters between a negation and a skill, or between two skills of its list. */
const LONGEST_GAP = 60;
const WORDS = /[\p{L}\p{N}\p{M}_]+/gu;

/** The candidates that are negated, by their place in the list. Linear time. */
export function negatedOf(
  folded: Folded,
  candidates: readonly Candidate[],
  cues: readonly Candidate[],
): ReadonlySet<number> {
  const negated = new Set<number>();
  let next = 0;
  for (const { name, from, to } of cues) {
    if (name.cue === 'offers') continue;
    while (next < candidates.length && (candidates[next] as Candidate).from < to) next += 1;
    if (name.cue === 'negates-next') {
      let end = to;
      for (let place = next; place < candidates.length; place += 1) {
        const candidate = candidates[place] as Candidate;
        if (!isBridge(folded, end, candidate.from, place > next)) break;
        negated.add(place);
        end = candidate.to;
      }
    } else if (!CONTRAST.test(textOf(folded, to, to + 30))) {
      let start = from;
      for (let place = next - 1; place >= 0; place -= 1) {
        const candidate = candidates[place] as Candidate;
        const gap = textOf(folded, candidate.to, start);
        // `We use Java, Kubernetes is not required`: a comma may begin another clause.
        if (!isBridge(folded, candidate.to, start, true) || gap.includes(',')) break;
        negated.add(place);
        start = candidate.from;
      }
    }
  }
  return negated;
}

/** Whether nothing is between two places but words that carry a negation on; `mayWrap` where a line may end. */
function isBridge(folded: Folded, from: number, to: number, mayWrap: boolean): boolean {
  if (to - from > LONGEST_GAP) return false;
  const gap = textOf(folded, from, to);
  if (ENDS_SCOPE.test(gap)) return false;
  const [first = ''] = gap.split(/[\p{L}\p{N}]/u, 1);
  if (!mayWrap && (NEWLINE.test(first) || /[,)\u2013]/.test(first))) return false;
  for (const [word] of gap.replace(/\p{M}/gu, '').matchAll(WORDS)) if (!BRIDGES.has(word)) return false;
  return true;
}
