/** The entries of a text separated by `;`. */
export const each = (text: string): string[] =>
  text.split(';').map((entry) => entry.trim().replace(/\s+/g, ' '));

/** The same, lower case and without accents, as words are compared. */
export const plainWords = (text: string): string[] => each(text).map(plainWord);

/** A word as {@link plainWords} are. */
export const plainWord = (word: string): string =>
  word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

const MARKS = /\p{M}/u;

/** A folded text without its accents. */
export const withoutMarks = (text: string): string => (MARKS.test(text) ? text.replace(/\p{M}/gu, '') : text);

/** Words that follow what software is written in or built with. */
export const CODE = plainWords(`
  api; apis; app; apps; application; applications; backend; code; codebase; components; developer; developers;
  development; ecosystem; engineer; engineers; framework; frontend; language; library; libraries; microservices;
  middleware; module; modules; package; packages; plugin; plugins; programmer; programmers; programming; sdk; server;
  servers; scripts; scripting; stack; tests; testing; certification; certified; specialist; expert;
  entwickler; entwicklerin; entwicklung; programmierung; programmierer; kenntnisse; kenntnissen; erfahrung; umgebung; umfeld; berater; anwendungen;
  desarrollador; ontwikkelaar; sviluppatore
`);

/** Words that follow anything that a person can do or use. */
export const KNOWN = plainWords(`
  skills; skill; experience; knowledge; proficiency; expertise; certification; certificate; certified; software; tool; tools; course; courses; training; specialist; expert; user;
  kenntnisse; kenntnissen; erfahrung; grundkenntnisse; software; zertifizierung; schulung;
  courant; couramment; bilingue; operationnel; scolaire; indispensable; obligatoire; requis; requise; exige; exigee; souhaite; souhaitee; appreciee; apprecie; est appreciee; est apprecie; est souhaitee; est exigee; est un; verhandlungssicher; fliessend; erforderlich; wunschenswert; auf muttersprachlichem
`);

/** Words before something a person works with. */
export const WORKED_WITH = plainWords(`
  implemented; deployed; configured; set up; rolled out; using; use; uses; used; via; learn; learning; know; knows; with; strong; senior; junior; modern; advanced; basic; proficient;
  knowledge of; experience of; years of; understanding of; command of; use of; written in; experience in; experience with; experience using; knowledge in; familiar with; familiarity with;
  experienced in; experienced with; proficient in; proficient with; documented in; documenting in; charting in; charted in; proficiency in; proficiency with; skilled in; fluent in; expertise in; expert in; built in; built on; built with; ability to use; work with; working with;
  developed in; implemented in; programming in; coding in; code in; services in; applications in; developing in;
  background in; skills in; skills with; migrated to; based on; certified in; trained in; language; languages; framework; library; tool; tools; software; tools like; languages like; such as; like; including; e.g; eg;
  erfahrung im; erfahrungen im; berufserfahrung im; berufserfahrung in; praxis im; praxis in; kenntnisse im; kenntnissen im; kenntnisse der; kenntnissen der; grundkenntnisse im; grundkenntnisse der; 
  mit; kenntnisse in; kenntnisse mit; kenntnissen in; kenntnisse von; grundkenntnisse in; erfahrung in; erfahrung mit; erfahrungen mit; erfahrungen in; umgang mit; einsatz von; nutzung von; entwicklung in; entwicklung mit; programmierung in; programmieren in;
  sprachen wie; tools wie; software wie; sprache; sprachen; beherrschung von; sicher in; erfahren in; bereich; wie;
  avec; utilisant; utiliser; utilisation de; utilisation d; maitrise de; maitrise d; maitrise du; maitrisez; maitriser; maitrisant; connaissance de; connaissance d; connaissance du; connaissances en; connaissance en; connaissances de; connaissances d; connaissances du; competences en; competence en; experience en; experience sur; experience avec; experience de;
  experience dans; pratique de l; maitrise de l; connaissance de l; maitrise des; connaissances des; connaissance des; vous parlez; parlez couramment; tu parles; parles couramment; maitrisez l; mois en; ans en; annees en; master en; licence en;
  formation en; developpement en; developpement; developpeur; developpeuse; developpe en; ecrit en; programmation en; langage; langages; framework; frameworks; outil; outils; logiciel; logiciels; outils comme; tels que; telles que; comme; sous; expert en; expert; notions de; notions en;
  bases de; bases en; pratique de; pratique d; pratique du; conocimientos de; conocimiento de; conocimientos en; experiencia en; experiencia con; manejo de; dominio de; desarrollo en; uso de;
  conoscenza di; conoscenza del; esperienza con; esperienza in; uso di; padronanza di; sviluppo in;
  kennis van; ervaring met; ervaring in; werken met; conhecimento em; conhecimentos em; conhecimento de; experiência em; experiencia em; experiencia com; dominio de; uso de
`);

/** Words before what somebody studied. */
export const STUDIED = plainWords(`
  bsc; msc; bs; ba; phd; bs in; ba in; bsc in; msc in; ms in; phd in; degree in; bachelor in; master in; bachelor of; master of; science in; arts in; major in; minor in; diploma in;
  studies in; hons; (hons);
  schwerpunkt; fachrichtung; nebenfach; studium der; studium des; bachelor der; master der
`);

/** The same before a programming language. */
export const CODED_IN = [...WORKED_WITH, 'in', 'en', 'some', 'bit of', 'little'];

/** Words before a thing that is also called like a common word, which do not suit the common word. */
export const KNOWN_OF = WORKED_WITH.filter(
  (words) =>
    words.includes(' ') &&
    !/^(?:such as|set up|rolled out|years of|use of|uso d[ei]|based on|built (?:in|on)|work(?:ing)? with|code in|services in|applications in)$/.test(
      words,
    ),
);
