import type { Language } from './corpus.ts';

/**
 * Sixty roles, and how relevant each kind of posting is to them, judged by hand: 3 is the role itself, 2 nearly the same work, 1
 * related, and what is not named 0. So every posting that a search returns is judged, not only those of one search: the first
 * twenty of sixty roles are 1,200 judged places. Ours, like the corpus: a measure of change, no proof of quality elsewhere.
 *
 * `language role | kind kind | kind kind | kind` for 3, 2 and 1. A posting in another language than the role's is a grade less: who
 * asks in English does not want to know what German postings ask.
 */
const JUDGMENTS = `
en nurse | nurse | elderly-care nurse-practitioner | nursing-assistant dental-assistant veterinary-nurse midwife apprentice-nurse
en Registered Nurse | nurse | elderly-care nurse-practitioner | nursing-assistant apprentice-nurse
en RN | nurse | elderly-care nurse-practitioner | nursing-assistant apprentice-nurse
de Krankenpfleger | nurse | elderly-care nurse-practitioner | nursing-assistant apprentice-nurse
de Pflegefachkraft | nurse | elderly-care | nursing-assistant apprentice-nurse
fr infirmier | nurse | elderly-care nurse-practitioner | nursing-assistant apprentice-nurse
fr infirmiere de nuit | nurse | elderly-care | nursing-assistant apprentice-nurse
fr aide-soignante | nursing-assistant | elderly-care | nurse
en accountant | accountant | bookkeeper accounts-payable | tax payroll auditor controller financial-analyst
de Buchhalter/in | accountant | bookkeeper accounts-payable | tax payroll controller
fr comptable | accountant | bookkeeper accounts-payable | tax payroll auditor controller
en accounts payable clerk | accounts-payable | bookkeeper | accountant
en DevOps Engineer | devops | sre platform-engineer cloud-engineer | sysadmin
fr Ingénieur DevOps | devops | sre platform-engineer cloud-engineer | sysadmin
en SRE | sre | devops platform-engineer | cloud-engineer sysadmin
en C++ developer | cpp | c-embedded | software-engineer driver-software
de C++ Entwickler | cpp | c-embedded | software-engineer
fr developpeur C++ | cpp | c-embedded | software-engineer
en C# Developer | csharp | fsharp | software-engineer fullstack
de .NET Entwickler | csharp | fsharp | software-engineer
en Java developer | java | backend software-engineer | fullstack
de Softwareentwickler Java | java | backend software-engineer | fullstack cpp csharp
en python devloper | python | backend data-engineer | software-engineer
en React developer | react | frontend fullstack | intern-dev mobile
en frontend developer | frontend react | fullstack | php intern-dev ux
de Frontend Entwickler:in (m/w/d) | frontend react | fullstack | php intern-dev
en backend engineer | backend | go-dev java python software-engineer fullstack csharp | php cpp
en full stack developer | fullstack | frontend backend react | software-engineer java php
en Software Engineer -Python | python software-engineer | backend java go-dev csharp cpp fullstack | c-embedded frontend react data-engineer
en data engineer | data-engineer | ml-engineer | data-analyst data-scientist bi
de Datenanalyst | data-analyst | bi | data-scientist financial-analyst business-analyst
en data analyst | data-analyst | bi | data-scientist financial-analyst business-analyst market-research
en data scientist | data-scientist | ml-engineer | data-analyst r-stat
en PM | product-manager project-manager | product-owner | product-marketing scrum-master
en product manager | product-manager | product-owner | product-marketing project-manager
fr chef de produit | product-manager | product-owner | product-marketing
en project manager | project-manager | scrum-master marketing-project | product-manager product-owner event civil-engineer
fr chef de projet | project-manager | scrum-master product-owner marketing-project | product-manager
en QA | qa | | quality-food
en QA engineer | qa | | quality-food software-engineer
en HR manager | hr | recruiter | intern-hr payroll
de Personalreferentin | hr | recruiter | payroll
fr charge de recrutement | recruiter | hr nurse-recruiter engineer-recruiter | intern-hr
en business analyst | business-analyst | product-owner data-analyst bi | financial-analyst project-manager
en IT support | it-support | sysadmin | network-engineer
en system administrator | sysadmin | it-support network-engineer | devops cloud-engineer
en marketing manager | marketing marketing-project | product-marketing seo social-media | content event intern-marketing
fr chargé(e) de marketing | marketing marketing-project | product-marketing seo social-media | content intern-marketing
fr cuisinier | cook | | kitchen-assistant pastry baker trap-truck-en
de Koch/Köchin | cook | | kitchen-assistant pastry baker trap-truck-en
en chef | cook | | kitchen-assistant pastry trap-truck-en
en waitress/waiter | waiter | bartender | kitchen-assistant hotel receptionist
en truck driver | truck-driver | delivery-driver bus-driver | forklift truck-dispatcher
de LKW Fahrer | truck-driver | delivery-driver bus-driver | forklift
de Elektroniker | electrician | | maintenance electronics-dev apprentice-electrician electrical-engineer
en electrician | electrician | | maintenance electrical-engineer apprentice-electrician plumber
en Primary school teacher | primary-teacher | secondary-teacher | teaching-assistant childcare
fr professeur des écoles | primary-teacher | secondary-teacher | teaching-assistant childcare
de Vertriebsmitarbeiter Aussendienst | sales-rep | key-account-manager | sales-manager retail
en lawyer | lawyer | | paralegal tax
`;

export type Judged = {
  role: string;
  language: Language;
  /** Of kinds, in the role's language. */
  grades: ReadonlyMap<string, number>;
};

export function judgments(): Judged[] {
  return JUDGMENTS.trim()
    .split('\n')
    .map((line) => {
      const [asked = '', ...levels] = line.split('|').map((part) => part.trim());
      const [language, ...words] = asked.split(' ');
      const grades = levels.flatMap((kinds, at) =>
        kinds.split(' ').flatMap((kind) => (kind === '' ? [] : [[kind, 3 - at] as const])),
      );
      return { role: words.join(' '), language: language as Language, grades: new Map(grades) };
    });
}

/** How relevant a posting of the corpus is. */
export function gradeOf({ language, grades }: Judged, posting: { kind: string; language: Language }): number {
  const grade = grades.get(posting.kind) ?? 0;
  return grade > 0 && posting.language !== language ? grade - 1 : grade;
}

/** Gain of a grade: 0, 1, 3, 7. */
const gain = (grade: number) => 2 ** grade - 1;

/** Normalized discounted cumulative gain of the first places, 0 to 1 (Järvelin, Kekäläinen 2002). */
export function ndcg(found: readonly number[], all: readonly number[], places = 20): number {
  const dcg = (grades: readonly number[]) =>
    grades.slice(0, places).reduce((sum, grade, at) => sum + gain(grade) / Math.log2(at + 2), 0);
  const ideal = dcg(all.toSorted((a, b) => b - a));
  return ideal === 0 ? 1 : dcg(found) / ideal;
}
