/** Somebody who looks for a job. Nobody of these exists. */
export type Person = {
  name: string;
  /** As they type them. */
  role: string;
  location?: string;
  remote?: boolean;
  resume: string;
};

/** Twelve who look for a job, in and outside tech, in three languages. */
export const PEOPLE: readonly Person[] = [
  {
    name: 'Maya Okafor, nurse',
    role: 'Nurse',
    resume: `Maya Okafor, RN
Registered Nurse with four years on a surgical ward

EXPERIENCE
Staff Nurse, Harborview Community Hospital, 2021 to 2025
• Cared for up to six post-operative patients per shift, including wound care and IV therapy
• Documented in Epic and handed over with SBAR
• Trained three new graduates in medication administration and infection control

LICENSES AND CERTIFICATIONS
Registered Nurse (RN), State of Washington
Basic Life Support (BLS), American Heart Association

EDUCATION
Bachelor of Science in Nursing (BSN), 2021`,
  },
  {
    name: 'Daniel Price, accountant',
    role: 'Accountant',
    location: 'United Kingdom',
    resume: `Daniel Price
Assistant Accountant, Leeds

Profile
AAT-qualified assistant accountant with five years in a manufacturing group.

Experience
Assistant Accountant, Northgate Valves Ltd, 2020 to present
- Month-end close, bank reconciliations, accruals and prepayments
- VAT returns, purchase ledger and sales ledger in Sage 50
- Monthly management accounts with pivot tables in Microsoft Excel

Qualifications
AAT Level 4

Skills: Excel (advanced), Sage, bookkeeping, credit control`,
  },
  {
    name: 'Élodie Marchand, ingénieure DevOps',
    role: 'Ingénieur DevOps',
    location: 'France',
    resume: `Élodie Marchand
Ingénieure systèmes, Lyon

Compétences
Systèmes : Linux (Debian, Red Hat), Bash, Python
Intégration continue : GitLab CI, Jenkins
Conteneurs : Docker, Docker Compose

Expérience
Administratrice systèmes, Mutuelle des Alpes, 2019 à 2025
– Migration de 40 serveurs vers Debian 12, automatisée avec Ansible
– Mise en place de l'intégration continue pour six équipes
– Supervision avec Zabbix et Grafana

Langues : français (langue maternelle), anglais (C1)`,
  },
  {
    name: 'Viktor Halasz, C++ developer',
    role: 'C++ Developer',
    resume: `Viktor Halasz
Embedded and desktop software

Languages: C++ (C++17), C, Python
Tools: CMake, Git, GDB, Valgrind
Platforms: Linux, FreeRTOS

Software Developer, Optik Messtechnik, 2018-2025
* Measurement software for optical benches in modern C++ and Qt
* Unit tests with GoogleTest, static analysis with clang-tidy
* Drivers for cameras over USB and CAN`,
  },
  {
    name: 'Priya Nair, frontend developer',
    role: 'React developer',
    location: 'Berlin',
    resume: `Priya Nair
Front-end developer

SKILLS
JavaScript, HTML5, CSS3, Sass, jQuery, Bootstrap, Git, Figma

WORK
Web Developer, Kiosk & Partner (2020–2025)
Built responsive landing pages and a booking form for 30 hotels. Improved Lighthouse scores from 48 to 93.
Wrote end-to-end tests with Cypress.`,
  },
  {
    name: 'Jonas Brandt, Datenanalyst',
    role: 'Datenanalyst (m/w/d)',
    location: 'Deutschland',
    resume: `Jonas Brandt
Lebenslauf

Berufserfahrung
Controller, Stadtwerke Neuhafen, 2019 bis 2025
- Monatsberichte und Kennzahlen in Excel und SAP
- Abfragen in SQL auf einer Oracle-Datenbank
- Präsentationen für die Geschäftsführung in PowerPoint

Kenntnisse
Excel: sehr gut, SQL: gut, VBA: Grundkenntnisse

Sprachen
Deutsch (Muttersprache), Englisch (B2)`,
  },
  {
    name: 'Stefan Kowalski, Elektriker',
    role: 'Elektroniker für Betriebstechnik',
    location: 'Hamburg',
    resume: `Stefan Kowalski
Elektriker

Ausbildung zum Elektroniker für Energie- und Gebäudetechnik, abgeschlossen 2016

Erfahrung
2016–2025 Elektro Petersen: Installation und Wartung von Schaltschränken, Fehlersuche, Prüfung nach DGUV V3
KNX in Bürogebäuden

Führerschein Klasse B`,
  },
  {
    name: 'Grace Lindqvist, project manager',
    role: 'PM',
    remote: true,
    resume: `Grace Lindqvist, PMP
Project Manager

Delivered twelve software projects with budgets up to 2 million, on time and within budget.
Scrum and Kanban, Jira and Confluence, MS Project, risk management, stakeholder management.
PMP certified since 2019; Certified ScrumMaster.`,
  },
  {
    name: 'Karim Benali, cuisinier',
    role: 'cuisinier',
    location: 'Île-de-France',
    resume: `Karim Benali
Commis de cuisine

CAP Cuisine, lycée hôtelier de Lille, 2020

Commis de cuisine, Brasserie du Canal, 2020-2025 : préparation des entrées et des desserts, respect des normes HACCP, réception des marchandises.

Permis B`,
  },
  {
    name: 'Ray Donnelly, truck driver',
    role: 'Truck Driver',
    location: 'USA',
    resume: `Ray Donnelly
Delivery driver

Seven years of local deliveries in box trucks, clean driving record.
Pre-trip inspections, electronic logging (ELD), load securement.
Forklift certified. DOT medical card.
Class B CDL`,
  },
  {
    name: 'Hannah Weiss, teacher',
    role: 'Primary school teacher',
    location: 'London',
    resume: `Hannah Weiss
Teaching assistant moving into teaching

PGCE Primary, 2025, with QTS
Teaching Assistant, Elm Road Primary, 2021 to 2024: phonics groups in Key Stage 1, support for pupils with SEN, safeguarding training, enhanced DBS.
Classroom management, lesson planning, Google Classroom.`,
  },
  {
    name: 'Tom Alvarez, marketing manager',
    role: 'Marketing Manager',
    resume: `Tom Alvarez
Content marketer

Five years of B2B content marketing: blog, newsletters and webinars.
Tools: WordPress, Mailchimp, Canva, Google Analytics, Hootsuite
Grew organic traffic by 140 % with SEO; wrote copy for landing pages.`,
  },
];
