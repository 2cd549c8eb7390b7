import { BULLET, type Folded, textOf } from '../matcher/fold.ts';
import { plainWords, withoutMarks } from './vocabulary.ts';

/** What a heading or a label says of the names under or after it. `benefits`: what is offered, and not asked for. `employer`: who it is. `work`: what was
 * or will be done, where skills are named in sentences. `leisure`: what somebody likes. */
export type Topic = 'skills' | 'other' | 'work' | 'leisure' | 'benefits' | 'employer' | 'unknown';

/** A line, or an item that starts with a bullet. Places in the folded text. */
export type Line = {
  from: number;
  to: number;
  /** Where its text after a label starts: `Tools: …`; `from` when it has none. */
  labelEnd: number;
  /** The label, plain; '' when there is none. */
  label: string;
  topic: Topic;
};

export type Layout = {
  /** The line of a place. Asked in ascending order, all lines together take linear time. */
  lineAt(place: number): Line;
  /** What the heading above a place is about. */
  sectionAt(place: number): Topic;
};

/** The last or first word of a heading over names of skills. */
const SKILL_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    requirements; requirement; profile; profil; perfil; bring; expect; anforderungen; anforderungsprofil; mitbringst; mitbringen; bringst; erwarten; recherchons; recherche; attendues; requises; requis; demandees; voraussetzungen; must-haves; requisitos; requisiti;
    skills; skill; skillset; competencies; competences; competency; competence; technologies; technology; tech;
    tools; tooling; toolbox; toolset; stack; techstack; expertise; proficiencies; proficiency; languages;
    language; frameworks; framework; libraries; library; database; programming; methodologies; knowledge;
    keywords; technologies/tools; specialties; kenntnisse; fachkenntnisse; kompetenzen; fahigkeiten;
    fertigkeiten; technologien; werkzeuge; programmiersprachen; sprachen; programmierung; bibliotheken;
    edv-kenntnisse; it-kenntnisse; werkzeugkasten; outils; outil; logiciels; logiciel; langages; langage;
    bureautique; savoir-faire; connaissances; bibliotheques; habilidades; competencias; conocimientos;
    herramientas; tecnologias; lenguajes; aptitudes; competenze; strumenti; linguaggi; tecnologie; conoscenze;
    vaardigheden; talen; programmeertalen; kennis; ferramentas; linguagens; conhecimentos
  `),
);
/** What a label may be called, and a heading only among other words: `Systems: …`, but `Head of Systems`. */
const LABEL_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    software; platforms; databases; coding; devops; cloud; frontend; backend; infrastructure; environment; environments; web; data; design; testing; applications; programs; packages; systems; technical; office; ide; ides; os; storage; monitoring; mobile; scripting; apis; ai; ml; analytics; hardware; disciplines; strengths; methods; qualifications; certifications;
    datenbanken; it; edv; software; anwendungen; betriebssysteme; zertifikate; schwerpunkte; methoden; programme; systeme; umgebung; qualifikationen; informatique; bases; environnement; technique; techniques; methodes; systemes; pao; cao; informatica; programas
  `),
);
/** What else a heading or label is about. A name that means something else too means that there. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    experience; employment; history; education; projects; summary; objective; about; interests; hobbies; hobby; references; contact; awards; honors; publications; volunteering; activities; benefits; perks; responsibilities; duties; company; employer; client; location; locations; place; address; salary; compensation; pay; date; dates; name; email; phone; website; overview; job; role; position; title; team; offer; apply; application; process; us; you; do; schedule; hours; type; department; office location; city; country; nationality; birth; contract; reference; ref; note; notes; deadline; start; duration; industry; sector; mission; vision; values;
    ausbildung; bildung; studium; kontakt; standort; standorte; ort; arbeitsort; einsatzort; anschrift; adresse; gehalt; vergutung; angebot; uns; dich; sie; firma; unternehmen; arbeitgeber; beginn; branche; vertragsart; arbeitszeit; ansprechpartner; ansprechpartnerin; bewerbung; geburtsdatum; datum; personliches; vorteile;
    formation; formations; diplomes; coordonnees; lieu; localisation; adresse; ville; salaire; remuneration; avantages; poste; entreprise; societe; employeur; contrat; contact; date; debut; duree; secteur; horaires; reference; propos; divers;
    experiencia; educacion; formacion; intereses; aficiones; ubicacion; lugar; salario; empresa; beneficios; funciones; contacto; esperienza; istruzione; formazione; interessi; sede; luogo; azienda; retribuzione; contatti; ervaring; opleiding; interesses; locatie; plaats; salaris; bedrijf; experiencia; educacao; formacao; local; empresa; salario; beneficios
  `),
);
/** Headings over what was or will be done, in German and French. */
const WORK_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    berufserfahrung; berufserfahrungen; berufspraxis; erfahrung; erfahrungen; werdegang; aufgaben; aufgabengebiet; tatigkeiten; praxiserfahrung;
    experiences; parcours; missions; activites
  `),
);
/** Headings over what somebody likes. */
const LEISURE_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    interessen; freizeit; hobbys; freizeitinteressen; privat; privates; loisirs; interets; interet; passions
  `),
);
/** Labels of a level: `Advanced: Java, SQL`. */
const LEVEL_LABEL =
  /^(?:expert|advanced|proficient|intermediate|familiar|basic|beginner|strong|working knowledge|experienced|sehr gut|gut|fortgeschritten|grundkenntnisse|experte|avance|intermediaire|debutant|notions|maitrise|avanzado|intermedio|basico)\b/;

/** What an employer offers, wherever in its heading: `Das bieten wir dir`, `What we offer`. */
export const BENEFIT_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    benefits; benefit; perks; perk; vorteile; bieten; offrons; proposons; avantages; beneficios; ofrecemos; offriamo; oferecemos; arbeidsvoorwaarden; bieden
  `),
);

/** Headings of what an employer says of itself. */
const EMPLOYER =
  /^(?:about (?:us|the company|the team|our company)|who we are|our story|uber uns|wer wir sind|das sind wir|qui sommes[ -]nous|l.entreprise|a propos(?: de nous)?|sobre nosotros|chi siamo|over ons|sobre nos)\b/;
export const EMPLOYER_WORDS = [
  'about us',
  'about the',
  'about our',
  'who we are',
  'our story',
  'über uns',
  'wer wir sind',
  'das sind wir',
  'qui sommes',
  "l'entreprise",
  'à propos',
  'sobre nosotros',
  'chi siamo',
  'over ons',
  'sobre nós',
  'conditions',
];
/** Words of a heading over what somebody likes, with their accents. */
export const LEISURE_CUES = [...LEISURE_WORDS, 'intérêt', 'intérêts'];

const [LONGEST_HEADING, LONGEST_LABEL, MOST_WORDS] = [48, 48, 6] as const;
/** A section ends here at the latest: what follows without a heading of its own is something else. */
const MOST_LINES_OF_SECTION = 40;
/** What an item starts with. */
const ITEM_STARTS = new Set(Array.from(' \u2022\u25cf\u25aa\u25e6*\u00b7', (char) => char.charCodeAt(0)));
const DECORATION = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const COLON = 0x3a;
const LABEL = /^[\s\p{P}\p{S}]*([\p{L}][^:\n\v]{1,46}?) ?[*_]*:(?!\/\/)/u;

export function createLayout(folded: Folded): Layout {
  let line: Line = readLine(folded, 0);
  let sections: { from: number; topic: Topic }[] | undefined;
  let section = 0;
  return {
    lineAt(place) {
      if (place < line.from || place >= line.to) line = readLine(folded, lineStart(folded, place));
      return line;
    },
    sectionAt(place) {
      sections ??= sectionsOf(folded);
      if (section > 0 && (sections[section]?.from ?? Infinity) > place) section = 0;
      while ((sections[section + 1]?.from ?? Infinity) <= place) section += 1;
      const found = sections[section];
      return found !== undefined && found.from <= place ? found.topic : 'unknown';
    },
  };
}

/** What a heading or label is about; unknown where neither its first nor its last words tell. */
function topicOf(heading: string, isLabel: boolean): Topic {
  const words = heading.split(/[\s/&,+'\u2019]+/).filter((word) => /\p{L}/u.test(word));
  if (
    words.some((word) => BENEFIT_WORDS.has(word)) ||
    /^(?:what we offer|we offer|our offer|unser angebot)\b/.test(heading) ||
    /^(?:les |nos |vos )?conditions(?: proposees| de travail)?$/.test(heading)
  )
    return 'benefits';
  if (words.length === 0 || words.length > MOST_WORDS) return 'unknown';
  if (EMPLOYER.test(heading)) return 'employer';
  if (LEVEL_LABEL.test(heading)) return 'skills';
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isOfSkills = (word: string) =>
    SKILL_WORDS.has(word) || ((isLabel || words.length === 1) && LABEL_WORDS.has(word));
  if (LEISURE_WORDS.has(last) || LEISURE_WORDS.has(first)) return 'leisure';
  if (WORK_WORDS.has(last)) return 'work';
  if (isOfSkills(last)) return 'skills';
  if (OTHER_WORDS.has(last)) return 'other';
  if (isOfSkills(first)) return 'skills';
  if (WORK_WORDS.has(first)) return 'work';
  if (OTHER_WORDS.has(first)) return 'other';
  // `IT-Kenntnisse`, `Programmierkenntnisse`
  if (/(?:kenntnisse|sprachen|kompetenzen|fahigkeiten)$/.test(last)) return 'skills';
  return 'unknown';
}

const LONGEST_LINE = 2_000;

function lineStart({ codes }: Folded, place: number): number {
  for (let at = place; at > 0 && place - at < LONGEST_LINE; at -= 1)
    if (isLineEnd(codes[at - 1] as number)) return at;
  return Math.max(0, place - LONGEST_LINE);
}

const isLineEnd = (code: number) => code === 0x0a || code === 0x0b || code === 0x2023;

function readLine(folded: Folded, from: number): Line {
  const to = lineEnd(folded, from);
  const colon = colonIn(folded, from, Math.min(to, from + LONGEST_LABEL));
  const start = colon < 0 ? '' : textOf(folded, from, colon + 3);
  const [all = '', label = ''] = (start !== '' && LABEL.exec(start)) || [];
  const plain = withoutMarks(label).trim();
  return {
    from,
    // The place of the line end itself belongs to the line before it.
    to: to + 1,
    labelEnd: from + all.length,
    label: plain,
    topic: plain === '' ? 'unknown' : topicOf(plain, true),
  };
}

function colonIn({ codes }: Folded, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (codes[at] === COLON) return at;
  return -1;
}

function lineEnd({ codes, length }: Folded, from: number): number {
  let at = from;
  while (at < length && !isLineEnd(codes[at] as number)) at += 1;
  return at;
}

/** Where sections begin, by the short lines that are headings. */
function sectionsOf(folded: Folded): { from: number; topic: Topic }[] {
  const sections: { from: number; topic: Topic }[] = [];
  let lines = 0;
  const { codes, length } = folded;
  for (let from = 0; from <= length; ) {
    const to = lineEnd(folded, from);
    lines += 1;
    // An item is no heading: `- Strong communication skills`.
    const isItem = codes[from - 1] === BULLET || ITEM_STARTS.has(codes[from] ?? 0);
    if (to > from && to - from <= LONGEST_HEADING && !isItem) {
      const line = textOf(folded, from, to);
      const heading = withoutMarks(line).replace(DECORATION, '');
      const topic = /[,;|\u2022]/.test(heading) ? 'unknown' : topicOf(heading, false);
      // Any heading ends what is offered; among skills a short line is one of them.
      const mayEnd =
        ['benefits', 'employer'].includes(sections.at(-1)?.topic ?? '') && !/[.!,;]$/.test(line.trim());
      if (topic !== 'unknown' || mayEnd) {
        sections.push({ from: to, topic });
        lines = 0;
      }
    }
    if (lines > MOST_LINES_OF_SECTION && sections.at(-1)?.topic === 'skills')
      sections.push({ from, topic: 'unknown' });
    from = to + 1;
  }
  return sections;
}
