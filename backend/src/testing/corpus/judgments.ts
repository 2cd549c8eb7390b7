/**
 * Sixty roles, and how relevant each kind of posting is to them, judged by hand: 3 is the role itself, 2 nearly the same work, 1
 * related, and what is not named 0. So every posting that a search returns is judged, not only those of one search: the first
 * twenty of sixty roles are 1,200 judged places. Ours, like the corpus: a measure of change, no proof of quality elsewhere.
 *
 * `role | kind kind | kind kind | kind` for 3, 2 and 1; `@place` after a role narrows it.
 */
export const JUDGMENTS = `
nurse | nurse | elderly-care nurse-practitioner | nursing-assistant dental-assistant veterinary-nurse midwife apprentice-nurse
Registered Nurse | nurse | elderly-care nurse-practitioner | nursing-assistant apprentice-nurse
RN | nurse | elderly-care nurse-practitioner | nursing-assistant apprentice-nurse
Krankenpfleger | nurse | elderly-care nurse-practitioner | nursing-assistant apprentice-nurse
Pflegefachkraft | nurse | elderly-care | nursing-assistant apprentice-nurse
infirmier | nurse | elderly-care nurse-practitioner | nursing-assistant apprentice-nurse
infirmiere de nuit | nurse | elderly-care | nursing-assistant apprentice-nurse
aide-soignante | nursing-assistant | elderly-care | nurse
accountant | accountant | bookkeeper accounts-payable | tax payroll auditor controller financial-analyst
Buchhalter/in | accountant | bookkeeper accounts-payable | tax payroll controller
comptable | accountant | bookkeeper accounts-payable | tax payroll auditor controller
accounts payable clerk | accounts-payable | bookkeeper | accountant
DevOps Engineer | devops | sre platform-engineer cloud-engineer | sysadmin
Ingénieur DevOps | devops | sre platform-engineer cloud-engineer | sysadmin
SRE | sre | devops platform-engineer | cloud-engineer sysadmin
C++ developer | cpp | c-embedded | software-engineer driver-software
C++ Entwickler | cpp | c-embedded | software-engineer
developpeur C++ | cpp | c-embedded | software-engineer
C# Developer | csharp | fsharp | software-engineer fullstack
.NET Entwickler | csharp | fsharp | software-engineer
Java developer | java | backend software-engineer | fullstack
Softwareentwickler Java | java | backend software-engineer | fullstack cpp csharp
python devloper | python | backend data-engineer | software-engineer
React developer | react | frontend fullstack | intern-dev mobile
frontend developer | frontend react | fullstack | php intern-dev ux
Frontend Entwickler:in (m/w/d) | frontend react | fullstack | php intern-dev
backend engineer | backend | go-dev java python software-engineer fullstack csharp | php cpp
full stack developer | fullstack | frontend backend react | software-engineer java php
Software Engineer -Python | python software-engineer | backend java go-dev csharp cpp fullstack | c-embedded frontend react data-engineer
data engineer | data-engineer | ml-engineer | data-analyst data-scientist bi
Datenanalyst | data-analyst | bi | data-scientist financial-analyst business-analyst
data analyst | data-analyst | bi | data-scientist financial-analyst business-analyst market-research
data scientist | data-scientist | ml-engineer | data-analyst r-stat
PM | product-manager project-manager | product-owner | product-marketing scrum-master
product manager | product-manager | product-owner | product-marketing project-manager
chef de produit | product-manager | product-owner | product-marketing
project manager | project-manager | scrum-master marketing-project | product-manager product-owner event civil-engineer
chef de projet | project-manager | scrum-master product-owner marketing-project | product-manager
QA | qa | | quality-food
QA engineer | qa | | quality-food software-engineer
HR manager | hr | recruiter | intern-hr payroll
Personalreferentin | hr | recruiter | payroll
charge de recrutement | recruiter | hr nurse-recruiter engineer-recruiter | intern-hr
business analyst | business-analyst | product-owner data-analyst bi | financial-analyst project-manager
IT support | it-support | sysadmin | network-engineer
system administrator | sysadmin | it-support network-engineer | devops cloud-engineer
marketing manager | marketing marketing-project | product-marketing seo social-media | content event intern-marketing
chargé(e) de marketing | marketing marketing-project | product-marketing seo social-media | content intern-marketing
cuisinier | cook | | kitchen-assistant pastry baker trap-truck-en
Koch/Köchin | cook | | kitchen-assistant pastry baker trap-truck-en
chef | cook | | kitchen-assistant pastry trap-truck-en
waitress/waiter | waiter | bartender | kitchen-assistant hotel receptionist
truck driver | truck-driver | delivery-driver bus-driver | forklift truck-dispatcher
LKW Fahrer | truck-driver | delivery-driver bus-driver | forklift
Elektroniker | electrician | | maintenance electronics-dev apprentice-electrician electrical-engineer
electrician | electrician | | maintenance electrical-engineer apprentice-electrician plumber
Primary school teacher | primary-teacher | secondary-teacher | teaching-assistant childcare
professeur des écoles | primary-teacher | secondary-teacher | teaching-assistant childcare
Vertriebsmitarbeiter Aussendienst | sales-rep | key-account-manager | sales-manager retail
lawyer | lawyer | | paralegal tax
`;

export type Judged = { role: string; place?: string; grades: ReadonlyMap<string, number> };

export function judgments(): Judged[] {
  return JUDGMENTS.trim()
    .split('\n')
    .map((line) => {
      const [asked = '', ...levels] = line.split('|').map((part) => part.trim());
      const [role = '', place] = asked.split(' @');
      const grades = new Map(
        levels.flatMap((kinds, at) =>
          kinds.split(' ').flatMap((kind) => (kind === '' ? [] : [[kind, 3 - at] as const])),
        ),
      );
      return { role, ...(place !== undefined && { place }), grades };
    });
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
