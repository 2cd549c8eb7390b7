import { BULLET, type Folded, textOf } from '../matcher/fold.ts';
import { plainWords, withoutMarks } from './vocabulary.ts';

/**
 * What a heading or a label says of the names under or after it. `work`: what was or will be done. `benefits`: what is
 * offered, and not asked for; or that nothing of it is asked for. `employer`: who it is. `interests`: of leisure.
 */
export type Topic = 'skills' | 'work' | 'other' | 'benefits' | 'employer' | 'interests' | 'unknown';

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
    bureautique; langues; langue; technos; savoir-faire; connaissances; bibliotheques; habilidades; competencias; conocimientos;
    herramientas; tecnologias; lenguajes; aptitudes; competenze; strumenti; linguaggi; tecnologie; conoscenze;
    vaardigheden; talen; programmeertalen; kennis; ferramentas; linguagens; conhecimentos
  `),
);
/** What a label may be called, and a heading only among other words: `Systems: …`, but `Head of Systems`. */
const LABEL_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    software; platforms; databases; coding; devops; cloud; frontend; backend; infrastructure; environment; environments; web; data; design; testing; applications; programs; packages; systems; technical; office; ide; ides; os; storage; monitoring; mobile; scripting; apis; ai; ml; analytics; hardware; disciplines; strengths; methods; qualifications; certifications;
    datenbanken; it; edv; software; anwendungen; betriebssysteme; zertifikate; schwerpunkte; methoden; programme; systeme; umgebung; qualifikationen; informatique; bases; environnement; technique; techniques; methodes; systemes; pao; cao; habilitations; permis; titres; informatica; programas
  `),
);
/** Headings over what a person did or will do: it ends a list of skills, and says nothing else of a name. */
const WORK_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    experience; employment; history; projects; responsibilities; duties; accountabilities; do; doing; achievements;
    berufserfahrung; berufserfahrungen; berufspraxis; praxiserfahrung; erfahrung; erfahrungen; werdegang; aufgabengebiet; activites; aufgaben; tatigkeiten; projekte; experiences; parcours; missions; projets;
    experiencia; funciones; esperienza; ervaring
  `),
);
/** Headings over leisure; not `Research interests`. */
const INTEREST_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    interests; hobbies; hobby; interessen; freizeit; hobbys; freizeitinteressen; privat; privates; loisirs; passe-temps; interets; interet; passions; intereses; aficiones; interessi
  `),
);
/** The same in two words. */
const LEISURE = /^(?:in my |my )?(?:free|spare) time$|^off duty$|^outside (?:of )?work$/;
const SERIOUS = /^(?:research|professional|academic|forschungs|scientific|technical)/;
/** What else a heading or label is about. A name that means something else too means that there. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    education; summary; objective; about; references; contact; awards; honors; publications; volunteering; activities; benefits; perks; company; employer; client; location; locations; place; address; salary; compensation; pay; date; dates; name; email; phone; website; overview; job; role; position; title; team; offer; apply; application; process; us; you; schedule; hours; type; department; office location; city; country; nationality; birth; contract; reference; ref; note; notes; deadline; start; duration; industry; sector; mission; vision; values;
    ausbildung; bildung; studium; kontakt; standort; standorte; ort; arbeitsort; einsatzort; anschrift; adresse; gehalt; vergutung; angebot; uns; dich; sie; firma; unternehmen; arbeitgeber; beginn; branche; vertragsart; arbeitszeit; ansprechpartner; ansprechpartnerin; bewerbung; geburtsdatum; datum; personliches; vorteile;
    formation; formations; diplomes; coordonnees; lieu; localisation; adresse; ville; salaire; remuneration; avantages; poste; entreprise; societe; employeur; contrat; contact; date; debut; duree; secteur; horaires; reference; propos; divers; autres; benevolat; engagements;
    educacion; formacion; ubicacion; lugar; salario; empresa; beneficios; contacto; istruzione; formazione; sede; luogo; azienda; retribuzione; contatti; opleiding; locatie; plaats; salaris; bedrijf; educacao; formacao; local; empresa; salario; beneficios
  `),
);
/** Labels of a level: `Advanced: Java, SQL`. */
const LEVEL_LABEL =
  /^(?:expert|advanced|proficient|intermediate|familiar|basic|beginner|strong|working knowledge|experienced|sehr gut|gut|fortgeschritten|grundkenntnisse|experte|avance|intermediaire|debutant|notions|maitrise|avanzado|intermedio|basico)\b/;

/** What an employer offers, wherever in its heading: `Das bieten wir dir`, `What we offer`. */
export const BENEFIT_WORDS: ReadonlySet<string> = new Set(
  plainWords(`
    benefits; benefit; perks; perk; vorteile; bieten; bekommst; bekommen; kriegst; offrons; proposons; avantages; beneficios; ofrecemos; offriamo; oferecemos; arbeidsvoorwaarden; bieden
  `),
);

/** Benefits as somebody's work: `Benefits administration`. */
const BENEFITS_AS_WORK =
  /\b(?:administration|administrator|management|analysis|analyst|specialist|manager|coordinator|enroll?ment|claims|realization|realisation|tracking|knowledge|experience)\b/;
/** The same in other words: `Why drivers stay`, `In return`, `What's in it for you`. */
const OFFERED =
  /^(?:what we offer|we offer|our offer|unser angebot|why (?:join|work|choose|you.ll|us|people|drivers|nurses|teachers|our)|what.?s in it for|what (?:you.ll |you will |you can |you )?(?:get|expect from us)\b|in return|in exchange|total rewards?|(?:the|our) (?:package|rewards)|rewards|you(?:.ll)? get$|you.ll get|what we (?:give|provide|can offer)|compensation (?:and|&) benefits|pay (?:and|&) benefits|salary (?:and|&) benefits)\b/;
/** The same in French. */
const OFFERED_IN_FRENCH =
  /^(?:ce qu.on (?:vous |t.)?(?:offre|propose|reserve)|ce que (?:l.on|nous) (?:vous |t.)?(?:offr|propos|reserv)\p{L}+|on (?:vous |t.|te )(?:offre|propose)|pourquoi (?:nous rejoindre|postuler)|nous rejoindre|rejoignez-nous|les (?:petits )?plus\b|package\b|(?:la |votre )?remuneration\b|salaire\b|nos engagements|(?:le )?process(?:us)?\b|deroule\b)/u;
/** Headings over how somebody is chosen. */
const HIRING =
  /^(?:(?:our |the )?(?:hiring|interview|interviewing|recruitment|recruiting|application|selection) (?:process|steps|stages)|how (?:we|to) (?:hire|apply)|what happens next|next steps)\b/;

/** Headings over what is not asked for: `Not required`, `What we don't care about`, `Don't apply if`. */
const NOT_ASKED =
  /^(?:not (?:required|needed|necessary)|(?:what )?(?:we|you) (?:don.t|do not) (?:care|need|want|expect|have to)|(?:please )?(?:don.t|do not) apply)\b/;
/** Headings over what is asked for that no single word tells: `You'll have`, `Bonus points for`, `Essential criteria`. */
const ASKED =
  /^(?:(?:required|minimum|preferred|basic|desired|key|essential|additional) qualifications|qualifications|(?:essential|desirable|minimum|selection)(?: criteria)?|person specification|(?:nice|good) to haves?|bonus(?: points(?: for| if)?)?|about you|who you are|the person|(?:what )?you(?:.ll| will|.ve got)?(?: also)? (?:have|need|bring|know|might bring|should have)|you (?:might|may|could) be a (?:good )?fit.*|the (?:successful|ideal) candidate will have)$/;

/** Headings of what an employer says of itself. */
const EMPLOYER =
  /^(?:about (?!you\b|me\b|the (?:job|role|position|opportunity|work)\b|this\b)\p{L}|what is \p{L}|the company\b|our (?:company|mission)\b|company (?:overview|description|profile)\b|about (?:us|the company|the team|our company)|who we are|our story|uber uns|wer wir sind|das sind wir|qui sommes[ -]nous|l.entreprise|a propos(?: de nous)?|sobre nosotros|chi siamo|over ons|sobre nos)/u;
export const EMPLOYER_WORDS = [
  'about',
  'what is',
  'the company',
  'our company',
  'our mission',
  'company overview',
  'company description',
  'company profile',
  ...INTEREST_WORDS,
  ...['intérêt', 'intérêts', 'free time', 'spare time', 'off duty', 'outside work', 'outside of work'],
  ...["what we don't", "don't apply", 'do not apply'],
  ...[
    'why',
    'in it for',
    "you'll get",
    'you will get',
    'you get',
    'in return',
    'rewards',
    'package',
    'how we hire',
  ],
  ...['how to apply', 'hiring process', 'interview process', 'recruitment process', 'what we give'],
  'about us',
  'about the',
  'about our',
  'who we are',
  'our story',
  ...[
    'rejoindre',
    'rejoignez-nous',
    'petits plus',
    'les plus',
    'rémunération',
    'salaire',
    'processus',
    'process',
    'déroulé',
  ],
  ...["ce qu'on", 'on vous offre', 'on vous propose', 'nos engagements', 'passe-temps'],
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

const [LONGEST_HEADING, LONGEST_LABEL, MOST_WORDS] = [48, 48, 6] as const;
/** Leisure needs no more lines; the other column of a page may follow. */
const MOST_LINES_OF_INTERESTS = 8;
/** A section ends here at the latest: what follows without a heading of its own is something else. */
const MOST_LINES_OF_SECTION = 40;
/** What an item starts with. */
const ITEM_STARTS = new Set(Array.from(' \u2022\u25cf\u25aa\u25e6*\u00b7', (char) => char.charCodeAt(0)));
const STARTS_NUMBER = new Set(Array.from('(0123456789', (char) => char.charCodeAt(0)));
const NUMBERED = /^\(?\d{1,2}[.)] /;
const DECORATION = /[\s\p{P}\p{S}]/u;
const COLON = 0x3a;
const LABEL = /^[\s\p{P}\p{S}]*([\p{L}][^:\n\v]{1,46}?) ?[*_]*:(?!\/\/)/u;

export function createLayout(folded: Folded, text: string): Layout {
  /** Those that were asked for, in order, and the last of them: verdicts and levels ask for the same. */
  const lines: Line[] = [];
  let last = 0;
  let sections: { from: number; topic: Topic }[] | undefined;
  let section = 0;
  return {
    lineAt(place) {
      if (place < (lines[last]?.from ?? 0)) last = 0;
      while (place >= (lines[last]?.to ?? Infinity)) last += 1;
      const known = lines[last];
      if (known !== undefined && place >= known.from) return known;
      const line = readLine(folded, lineStart(folded, place));
      lines.splice(last, 0, line);
      return line;
    },
    sectionAt(place) {
      sections ??= sectionsOf(folded, text);
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
    (words.some((word) => BENEFIT_WORDS.has(word)) && !BENEFITS_AS_WORK.test(heading)) ||
    OFFERED.test(heading) ||
    OFFERED_IN_FRENCH.test(heading) ||
    HIRING.test(heading) ||
    /^(?:les |nos |vos )?conditions(?: proposees| de travail)?$/.test(heading)
  )
    return 'benefits';
  if (NOT_ASKED.test(heading)) return 'benefits';
  if (!isLabel && ASKED.test(heading)) return 'skills';
  if (words.length === 0 || words.length > MOST_WORDS) return 'unknown';
  if (EMPLOYER.test(heading)) return 'employer';
  if (
    (LEISURE.test(heading) || words.some((word) => INTEREST_WORDS.has(word))) &&
    !SERIOUS.test(heading) &&
    !words.some((word) => SKILL_WORDS.has(word))
  )
    return 'interests';
  if (LEVEL_LABEL.test(heading)) return 'skills';
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isOfSkills = (word: string) =>
    SKILL_WORDS.has(word) || ((isLabel || words.length === 1) && LABEL_WORDS.has(word));
  if (isOfSkills(last)) return 'skills';
  if (OTHER_WORDS.has(last)) return 'other';
  if (WORK_WORDS.has(last)) return 'work';
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

/** A pattern for both ends would look from each sign in the middle for the end. */
function withoutDecoration(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && DECORATION.test(text.charAt(from))) from += 1;
  while (to > from && DECORATION.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Where sections begin, by the short lines that are headings. */
function sectionsOf(folded: Folded, text: string): { from: number; topic: Topic }[] {
  const sections: { from: number; topic: Topic }[] = [];
  let lines = 0;
  const { codes, starts, length } = folded;
  for (let from = 0; from <= length; ) {
    const to = lineEnd(folded, from);
    lines += 1;
    // An item is no heading: `- Strong communication skills`.
    const isItem =
      codes[from - 1] === BULLET ||
      ITEM_STARTS.has(codes[from] ?? 0) ||
      (STARTS_NUMBER.has(codes[from] ?? 0) && NUMBERED.test(textOf(folded, from, Math.min(to, from + 5))));
    if (to > from && to - from <= LONGEST_HEADING && !isItem) {
      const line = textOf(folded, from, to);
      const heading = withoutDecoration(withoutMarks(line));
      const topic = /[,;|\u2022]/.test(heading) ? 'unknown' : topicOf(heading, false);
      // Any heading, which begins with a capital, ends what is offered; among skills a short line is one of them.
      const mayEnd =
        ['benefits', 'employer'].includes(sections.at(-1)?.topic ?? '') &&
        !/[.!,;]$/.test(line.trim()) &&
        !/^[\p{P}\p{S}\s]*\p{Ll}/u.test(text.slice(starts[from], (starts[from] ?? 0) + 8));
      if (topic !== 'unknown' || mayEnd) {
        sections.push({ from: to, topic });
        lines = 0;
      }
    }
    const current = sections.at(-1)?.topic;
    if (
      (lines > MOST_LINES_OF_SECTION && current === 'skills') ||
      (lines > MOST_LINES_OF_INTERESTS && current === 'interests')
    )
      sections.push({ from, topic: 'unknown' });
    from = to + 1;
  }
  return sections;
}
