import { categories } from './index.ts';
import { ALIAS_LANGUAGES } from './lines.ts';

/** What the catalogue covers, for people to know before they upload a resume. */
export type Scope = {
  /** How many skills there are. */
  skills: number;
  /** ISO 639-1 codes of the languages whose texts are read. */
  languages: string[];
  /** The fields of work whose skills are known, the largest first, each with its categories. */
  fields: { name: string; skills: number; categories: { id: string; name: string; skills: number }[] }[];
  /** Fields of work of which it knows next to nothing: an analysis of them has little to say. */
  notCovered: string[];
};

/** Every category, once, with its name for people. */
const FIELDS: Record<string, Record<string, string>> = {
  'Software and IT': {
    languages: 'Programming languages',
    frontend: 'Web front ends',
    backend: 'Server frameworks and libraries',
    mobile: 'Mobile apps',
    databases: 'Databases',
    cloud: 'Cloud platforms',
    devops: 'Delivery and operations',
    observability: 'Monitoring',
    testing: 'Testing and quality',
    security: 'Security and privacy',
    systems: 'Operating systems, networks and embedded systems',
    messaging: 'Messaging and integration',
    architecture: 'Architecture and engineering practices',
    business: 'Business applications',
  },
  'Data and artificial intelligence': {
    data: 'Data engineering and analytics',
    'machine-learning': 'Machine learning and AI tools',
  },
  'Product and projects': { product: 'Product and project management' },
  Design: { design: 'Design and user research' },
  'Marketing and media': { marketing: 'Marketing, communication and writing' },
  'Sales, retail and customer service': { sales: 'Sales, retail and customer service' },
  Finance: { finance: 'Accounting, banking, insurance and tax' },
  'Office, personnel and law': {
    office: 'Office work and administration',
    people: 'Human resources, law and security services',
    'spoken-languages': 'Spoken languages',
  },
  'Health and care': { healthcare: 'Nursing, care, medicine and pharmacy' },
  'Laboratories and life sciences': { laboratory: 'Laboratory work' },
  'Education and social work': { education: 'Teaching, childcare and social work' },
  'Transport and logistics': { transport: 'Driving, warehousing and purchasing' },
  'Building and electrical trades': { construction: 'Building, electrical and plumbing trades' },
  'Manufacturing and repair': { manufacturing: 'Manufacturing, welding, repair and mechanical engineering' },
  'Hotels and restaurants': { hospitality: 'Kitchens, restaurants, hotels and cleaning' },
};

const NOT_COVERED = [
  'Agriculture, forestry and fishing',
  'Armed forces and police',
  'Music, theatre and dance',
  'Professional sport',
  'Religious service',
  'Research in the humanities and social sciences',
  'Crews of ships and aircraft',
];

/** What the catalogue covers. The same with every call. */
export function scopeOfCatalogue(): Scope {
  const fields = Object.entries(FIELDS).map(([name, names]) => {
    const inField = Object.entries(names).map(([id, each]) => ({
      id,
      name: each,
      skills: categories.get(id)?.length ?? 0,
    }));
    return { name, skills: sum(inField), categories: inField };
  });
  return {
    skills: sum(fields),
    languages: ['en', ...ALIAS_LANGUAGES],
    fields: fields.toSorted((a, b) => b.skills - a.skills),
    notCovered: NOT_COVERED,
  };
}

const sum = (all: readonly { skills: number }[]) => all.reduce((total, { skills }) => total + skills, 0);
