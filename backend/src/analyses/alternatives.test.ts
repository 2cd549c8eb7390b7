import { expect, it } from 'vitest';
import { catalogue } from '../skills/catalogue/index.ts';
import { createMatcher } from '../skills/matcher.ts';
import { alternativesIn } from './alternatives.ts';

const { mentions } = createMatcher(catalogue);
const groupsOf = (text: string) => alternativesIn(text, mentions(text)).map((group) => group.toSorted());

it.each([
  ['- ACCA, ACA or CIMA', ['aca', 'acca', 'cima']],
  ['Xero or QuickBooks', ['quickbooks', 'xero']],
  ['Experience with Xero/QuickBooks or Sage 50.', ['quickbooks', 'sage-accounting-software', 'xero']],
  ['You write services in Java or Kotlin.', ['java', 'kotlin']],
  ['Kenntnisse in Java oder Kotlin', ['java', 'kotlin']],
  ['Erfahrung mit MySQL bzw. PostgreSQL', ['mysql', 'postgresql']],
  ['Maîtrise de Jenkins ou de GitLab CI', ['gitlab-ci', 'jenkins']],
  ['PRINCE2 or PMP', ['pmp', 'prince2']],
  ['Current RN licence or NMC registration', ['nmc', 'registered-nurse']],
  ['Basic Life Support (BLS) or Advanced Cardiac Life Support (ACLS)', ['acls', 'bls']],
  ['Docker, Kubernetes, or Nomad', ['docker', 'kubernetes', 'nomad']],
  ['At least one of React, Vue.js, Angular', ['angular', 'react', 'vue-js']],
  ['one of the following: React, Vue.js and Angular', ['angular', 'react', 'vue-js']],
  ['Mindestens eine der Sprachen Java, Python und Kotlin', ['java', 'kotlin', 'python']],
  ['Salesforce, HubSpot or similar', ['hubspot', 'salesforce']],
  ['Tableau, Looker, or equivalent', ['looker', 'tableau']],
  ['Tableau, Power BI oder vergleichbar', ['power-bi', 'tableau']],
  ['Jenkins, GitLab CI ou équivalent', ['gitlab-ci', 'jenkins']],
  ['Java or another JVM language (Kotlin, Scala, Groovy)', ['groovy', 'java', 'kotlin', 'scala']],
  ['React (or Vue.js/Angular), Docker', ['angular', 'react', 'vue-js']],
  ['Tableau (or Looker)', ['looker', 'tableau']],
  ['Python and/or TypeScript', ['python', 'typescript']],
])('%s asks for any one', (text, group) => {
  expect(groupsOf(text)).toEqual([group]);
});

it.each([
  'Java, Kotlin and SQL',
  'Java and Kotlin',
  'HTML/CSS',
  'React\nor\nAngular',
  'Kubernetes or similar, Docker',
  'Docker or similar',
  'Docker (Swarm), Kubernetes',
  'AWS (Lambda, S3)',
  'We use Python. Or try Rust: it is up to you.',
  'Docker is what we run on every server, or at least most of them, and Terraform too',
])('%s asks for all', (text) => {
  expect(groupsOf(text)).toEqual([]);
});

it('keeps what stands beside alternatives apart', () => {
  expect(groupsOf('Java or Kotlin, PostgreSQL and Docker')).toEqual([['java', 'kotlin']]);
  expect(groupsOf('Docker and MySQL or PostgreSQL')).toEqual([['mysql', 'postgresql']]);
  expect(groupsOf('Java or Kotlin, MySQL or PostgreSQL')).toEqual([
    ['java', 'kotlin'],
    ['mysql', 'postgresql'],
  ]);
  expect(groupsOf('Azure (Bicep, Azure Functions) or Terraform').flat()).not.toContain('bicep');
});
