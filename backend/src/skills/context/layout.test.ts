import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { createMatcher } from '../matcher.ts';

const { match } = createMatcher(catalogue);
const ids = (text: string, hints?: string[]) => match(text, { hints }).map(({ id }) => id);
const levels = (text: string) => match(text).map(({ id, level }) => `${id}:${level ?? ''}`);

describe('lists and headings', () => {
  it.each([
    ['Languages: Java, Shell, Python', ['java', 'shell-scripting', 'python']],
    [
      'Microsoft Office: Word, PowerPoint, Access',
      ['microsoft-office', 'microsoft-word', 'microsoft-powerpoint', 'microsoft-access'],
    ],
    ['Photoshop, Illustrator', ['adobe-photoshop', 'adobe-illustrator']],
    ['Tools\nExpress\nLess\nGo', ['express', 'less', 'go']],
    ['TECHNICAL SKILLS\nGO · SWIFT · RUST', ['go', 'swift', 'rust']],
    ['Kenntnisse: Word, Excel', ['microsoft-word', 'microsoft-excel']],
    ['Compétences :\n- Excel\n- Word', ['microsoft-excel', 'microsoft-word']],
    ['Votre profil :\n- Excel\n- Word', ['microsoft-excel', 'microsoft-word']],
    ['Das bringst du mit\n- R\n- Go', ['r', 'go']],
    ['Jira and Confluence, MS Project', ['jira', 'confluence', 'microsoft-project']],
    ['\u05d1Python \u0648Docker', ['python', 'docker']],
    ['Angestellte/r, Mitarbeiter/in', []],
    ['About us\nWe build Snowflake apps.\n\nTasks\nYou write Python.', ['python']],
    ['Standort: Phoenix\nInteressen: Go', []],
    ['Interests\nfilm photography, Docker at home', []],
    ['Research interests\nmachine learning, genomics', ['machine-learning', 'genomics']],
    ['Experience\nDrivers for SPI, UART and I2C\n', ['spi-bus', 'uart', 'i2c']],
    ["What we don't care about\nWhether you use Kubernetes\n\nWhat you'll need\nGo", ['go']],
    ['Benefits: a ChatGPT subscription, Python courses', []],
    ['About Frondly\nOur shop is built in Ruby on Rails.\n\nRequirements\nDocker', ['docker']],
    ['Tools: Jira,\nEnterprise Designer, Docker\n', ['jira', 'docker']],
    ['with sponsors from Acme, Epic and Oracle\nTeaching assistant', ['teaching-assistance']],
    ['Moved builds from Gulp to webpack', ['gulp', 'webpack']],
    ['We are hiring.\n\nBenefits\n- Python courses, a mentor\n\nRequirements\n- Docker', ['docker']],
  ])('in %j are %j', (text, expected) => expect(ids(text)).toEqual(expected));
});

describe('levels', () => {
  it.each([
    ['Go (advanced), R 3/5', ['go:advanced', 'r:intermediate']],
    ['SQL – gut\nPython: sehr gut', ['sql:intermediate', 'python:advanced']],
    ['Docker ★★★☆☆, Rust ★★★★★', ['docker:intermediate', 'rust:expert']],
    ['Python: 5 years, Swift (3 ans)', ['python:', 'swift:']],
    ['Expert: Kotlin\nBasic: Scala', ['kotlin:expert', 'scala:basic']],
    ['Grundkenntnisse in Python und notions de Java', ['python:basic', 'java:basic']],
    ['Python 90 %, Java 30%', ['python:advanced', 'java:basic']],
    ['Excel expert. Later: Python basics.', ['microsoft-excel:expert', 'python:basic']],
    ['Java 17 (expert)', ['java:expert']],
    ['a Go basic training plan', []],
    [
      'Langues\nAnglais courant, espagnol notions, allemand B2',
      ['english-language:advanced', 'spanish-language:basic', 'german-language:intermediate'],
    ],
    [
      'Sprachen\nFließend Englisch, Französisch fließend',
      ['english-language:advanced', 'french-language:advanced'],
    ],
    ['Fluent English (C2), DALF C1', ['english-language:expert', 'french-language:advanced']],
    ['Visual Basic, Scrum Master', ['visual-basic:', 'scrum:']],
    ['Bildung\nData Science Master', ['data-science:']],
  ])('in %j are %j', (text, expected) => expect(levels(text)).toEqual(expected));
});

describe('negation', () => {
  it.each([
    'no experience with Kubernetes needed',
    'You don’t need to know Python or Java.',
    'Docker is not required.',
    'Knowledge of SAP and Oracle is not necessary',
    'Keine Vorkenntnisse in SAP nötig',
    'SAP-Kenntnisse sind nicht erforderlich.',
    'Auch ohne Python-Kenntnisse',
    "Aucune expérience en Java n'est exigée",
    'sans connaissance de Docker',
    "VMware n'est pas nécessaire",
    'no se requiere experiencia en Java',
    'I do not hold a PMP certificate yet.',
    "I don't have an ACLS card.",
    'I am not familiar with Kubernetes.',
    'Je ne possède pas le CACES.',
    'Je ne maîtrise pas encore Kubernetes.',
  ])('%j asks for nothing', (text) => expect(ids(text)).toEqual([]));

  it.each([
    ['Kubernetes is nice to have but not required', ['kubernetes']],
    ['Python is not required, but a plus', ['python']],
    ['not only Java but also Kotlin', ['java', 'kotlin']],
    ['No experience with PHP needed. Docker is a must.', ['docker']],
    ['SAP ist von Vorteil, aber kein Muss', ['sap']],
    ['Keine Angst vor Linux', ['linux']],
    ['We use Java, Docker is not required', ['java']],
  ])('%j asks for %j', (text, expected) => expect(ids(text)).toEqual(expected));
});

describe('other senses', () => {
  it.each([
    "Localisation : Lyon. Aix-en-Provence. Vue d'ensemble. Ça va vite. Orsay SAS. Assembler les pièces.",
    'prior authorization, the ETF Scheme, a SAS 70 report, our go-to-market, regulatory compliance',
    'Phoenix, AZ and Cypress, CA',
    'Amazon vouchers and a Zoom call',
    'Entwickler bei SAP, dann bei Oracle',
    'Databricks is hiring. About Stripe\nStripe is a payments company.',
    'Remote (US & CAN)',
    'Lieu : Saint-Vite. Notre société, SAS Martin, vous offre une belle vue et un relais.',
    'Il faut composer vite : le chef, la presse et le relais sont au rendez-vous à la base.',
    'Wir springen ein. Zustand gut, Helm und Salz sind da; der Rest folgt per Express aus Tokio.',
    'El eclipse fue en primavera; la capa y el mes son de la casa.',
    'Salite la scala: entrata libera, tosca e prima vista per tutti gli ospiti della sala.',
    'Het mes, de sla en elk vat staan op de tafel van het huis, bij de opa.',
    'A lua está bem; sem capa não vim, e a obra da casa soa muito bem.',
    'Elm Road, Crystal Avenue, a Rust-coloured door',
  ])('no skill in: %s', (text) => expect(ids(text)).toEqual([]));
});

describe('other languages', () => {
  it.each([
    [
      'Wir suchen dich mit Erfahrung in Datenbanken und guten Buchhaltungskenntnissen.',
      ['databases', 'accounting'],
    ],
    ["Vous maîtrisez l'intégration continue et les bases de données.", ['ci-cd', 'databases']],
    ['VOUS MAITRISEZ L INTEGRATION CONTINUE', ['ci-cd']],
    ['Nous cherchons un développeur Vue pour notre équipe.', ['vue-js']],
    ['Une vue sur la mer pour toute notre équipe, et vite.', []],
  ])('in %j are %j', (text, expected) => expect(ids(text)).toEqual(expect.arrayContaining(expected)));
});

describe('hints', () => {
  it('decide what the text leaves unclear, and add nothing', () => {
    expect(ids('Our Express backend team. Nothing else.', [])).not.toContain('go');
    expect(ids('A team around Cassandra', ['cassandra'])).toEqual(['cassandra']);
    expect(ids('A team around Cassandra', [])).toEqual([]);
    expect(ids('We sell flowers.', ['python', 'docker'])).toEqual([]);
  });
});
