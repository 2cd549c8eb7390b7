import { describe, expect, it } from 'vitest';
import { createMatcher } from '../matcher.ts';
import { catalogue } from './index.ts';

const { match } = createMatcher(catalogue);

/**
 * What people of a role write under "Skills", or what is asked of them: invented lists in three languages, each item
 * with the id that a reader would choose.
 */
const ROLES: Record<string, Record<string, Record<string, string>>> = {
  nurse: {
    en: {
      RN: 'registered-nurse',
      'ACLS certification': 'acls',
      BLS: 'bls',
      'IV therapy': 'iv-therapy',
      Epic: 'epic-systems',
    },
    de: {
      Wundversorgung: 'wound-care',
      'examinierte Pflegefachkraft': 'registered-nurse',
      Medikamentengabe: 'medication-administration',
    },
    fr: {
      "diplôme d'État d'infirmier": 'registered-nurse',
      'soins infirmiers': 'nursing',
      'prélèvements sanguins': 'phlebotomy',
    },
  },
  'care assistant': {
    en: {
      'Care Certificate': 'care-certificate',
      'personal care': 'personal-care',
      'enhanced DBS check': 'dbs-check',
      'dementia care': 'dementia-care',
    },
    de: { Grundpflege: 'personal-care', Demenzbetreuung: 'dementia-care', Altenpflege: 'geriatric-care' },
    fr: {
      'aide à la toilette': 'personal-care',
      'aide-soignante': 'certified-nursing-assistant',
      'soins palliatifs': 'palliative-care',
    },
  },
  'physician assistant': {
    en: {
      'PA-C': 'physician-assistant',
      'DEA license': 'dea-license',
      suturing: 'suturing',
      'physical examinations': 'patient-assessment',
    },
  },
  teacher: {
    en: {
      QTS: 'qts',
      PGCE: 'pgce',
      phonics: 'phonics',
      safeguarding: 'safeguarding',
      EYFS: 'eyfs',
      'Key Stage 2': 'key-stage-2',
    },
    de: {
      Unterrichtsvorbereitung: 'lesson-planning',
      'zweites Staatsexamen': 'teaching-licence',
      Sonderpädagogik: 'special-education',
    },
    fr: {
      'gestion de classe': 'classroom-management',
      CRPE: 'teaching-licence',
      'pédagogie différenciée': 'differentiated-instruction',
    },
  },
  accountant: {
    en: {
      ACCA: 'acca',
      CPA: 'cpa',
      'month-end close': 'month-end-close',
      Xero: 'xero',
      'Sage 50': 'sage-accounting-software',
      IFRS: 'ifrs',
    },
    de: {
      DATEV: 'datev',
      Umsatzsteuervoranmeldungen: 'vat',
      Anlagenbuchhaltung: 'fixed-assets-accounting',
      'Jahresabschluss nach HGB': 'hgb',
    },
    fr: {
      'rapprochements bancaires': 'bank-reconciliation',
      'liasse fiscale': 'tax-package',
      DCG: 'dcg',
      TVA: 'vat',
    },
  },
  administrator: {
    en: {
      'calendar management': 'calendar-management',
      'meeting minutes': 'minute-taking',
      'data entry': 'data-entry',
    },
    de: {
      Terminkoordination: 'calendar-management',
      Protokollführung: 'minute-taking',
      'MS-Office-Kenntnisse': 'microsoft-office',
    },
    fr: {
      "gestion d'agendas": 'calendar-management',
      'Pack Office': 'microsoft-office',
      'accueil téléphonique': 'telephone-etiquette',
    },
  },
  retail: {
    en: {
      'stock replenishment': 'stocking-shelves',
      merchandising: 'merchandising',
      POS: 'point-of-sale-systems',
      'cash handling': 'cash-handling',
    },
    de: {
      Warenpräsentation: 'merchandising',
      Kassensystem: 'point-of-sale-systems',
      Verkaufsberatung: 'retail',
    },
    fr: {
      'tenue de caisse': 'cashiering',
      'mise en rayon': 'stocking-shelves',
      inventaires: 'cycle-counting',
    },
  },
  warehouse: {
    en: {
      'forklift license': 'forklift-licence',
      'order picking': 'order-picking',
      'RF scanner': 'barcode-scanners',
      WMS: 'warehouse-management-systems',
    },
    de: {
      Staplerschein: 'forklift-licence',
      Kommissionierung: 'order-picking',
      Wareneingang: 'shipping-and-receiving',
    },
    fr: {
      'CACES 1 3 5': 'forklift-licence',
      'préparation de commandes': 'order-picking',
      cariste: 'forklift-operation',
    },
  },
  driver: {
    en: {
      'CDL Class A': 'cdl-class-a',
      'hazmat endorsement': 'hazmat-endorsement',
      'tanker endorsement': 'tanker-endorsement',
      TWIC: 'twic',
      ELD: 'electronic-logging-devices',
    },
    de: {
      'Führerschein Klasse CE': 'category-ce-licence',
      'ADR-Schein': 'adr-licence',
      Fahrerkarte: 'digital-tachograph',
      Ladungssicherung: 'load-securement',
    },
    fr: {
      'permis C': 'category-c-licence',
      FIMO: 'driver-cpc',
      'permis B': 'driver-s-licence',
      'carte conducteur': 'digital-tachograph',
    },
  },
  electrician: {
    en: {
      'journeyman electrician': 'journeyman-electrician',
      'NEC code': 'national-electrical-code',
      'conduit bending': 'conduit-bending',
      '18th Edition': '18th-edition-wiring-regulations',
    },
    de: {
      SPS: 'plc-programming',
      'Siemens S7': 'siemens-s7',
      KNX: 'knx',
      'DGUV V3': 'dguv-v3-testing',
      Schaltschrankbau: 'control-panels',
    },
    fr: {
      'habilitation électrique': 'electrical-authorisation',
      'câblage électrique': 'electrical-installation',
      'lecture de schémas électriques': 'electrical-schematics',
    },
  },
  mechanic: {
    en: {
      'ASE certified': 'ase-certification',
      'engine diagnostics': 'automotive-diagnostics',
      'brake repair': 'brake-repair',
    },
    de: {
      Fahrzeugdiagnose: 'automotive-diagnostics',
      Achsvermessung: 'wheel-alignment',
      Hochvolttechnik: 'hybrid-and-electric-vehicles',
    },
    fr: {
      'mécanique automobile': 'automotive-repair',
      carrosserie: 'auto-body-repair',
      vidanges: 'oil-changes',
    },
  },
  welder: {
    en: {
      'MIG welding': 'mig-welding',
      GTAW: 'tig-welding',
      '6G certification': 'pipe-welding',
      'blueprint reading': 'blueprint-reading',
    },
    de: {
      'WIG-Schweißen': 'tig-welding',
      Schweißerschein: 'welding-certifications',
      Metallbau: 'metal-fabrication',
    },
    fr: {
      'soudure TIG': 'tig-welding',
      chaudronnerie: 'metal-fabrication',
      'lecture de plans': 'blueprint-reading',
    },
  },
  cook: {
    en: {
      ServSafe: 'servsafe',
      'food safety': 'food-safety',
      'menu planning': 'menu-planning',
      'line cook': 'cooking',
    },
    de: {
      HACCP: 'haccp',
      Speisenzubereitung: 'food-preparation',
      Gesundheitszeugnis: 'food-handler-certification',
    },
    fr: {
      'CAP cuisine': 'cap-cuisine',
      'normes HACCP': 'haccp',
      'fiches techniques de cuisine': 'recipe-development',
    },
  },
  waiter: {
    en: {
      'food and beverage service': 'waiting-tables',
      bartending: 'bartending',
      'wine pairing': 'wine-service',
    },
    de: { Servicekraft: 'waiting-tables', Weinkenntnisse: 'wine-service', Barservice: 'bartending' },
    fr: {
      'service en salle': 'waiting-tables',
      'chef de rang': 'waiting-tables',
      encaissement: 'cashiering',
    },
  },
  construction: {
    en: {
      'OSHA 30': 'osha-30',
      'CSCS card': 'cscs-card',
      drywall: 'drywall',
      carpentry: 'carpentry',
      plumbing: 'plumbing',
    },
    de: { Trockenbau: 'drywall', Maurerarbeiten: 'masonry', Sanitärinstallation: 'plumbing' },
    fr: { maçonnerie: 'masonry', plomberie: 'plumbing', 'travail en hauteur': 'fall-protection' },
  },
  personnel: {
    en: {
      'SHRM-CP': 'shrm-cp',
      CIPD: 'cipd',
      'employee relations': 'employee-relations',
      'talent acquisition': 'recruiting',
    },
    de: { Personalgewinnung: 'recruiting', Arbeitsrecht: 'employment-law', Lohnabrechnung: 'payroll' },
    fr: {
      'gestion de la paie': 'payroll',
      'droit du travail': 'employment-law',
      SIRH: 'hr-information-systems',
    },
  },
  project: {
    en: {
      PMP: 'pmp',
      PRINCE2: 'prince2',
      'Gantt charts': 'project-planning',
      'stakeholder management': 'stakeholder-management',
    },
    de: {
      Projektleitung: 'project-management',
      Stakeholdermanagement: 'stakeholder-management',
      Risikomanagement: 'risk-management',
    },
    fr: {
      'gestion de projets': 'project-management',
      'conduite du changement': 'change-management',
      'méthodes agiles': 'agile-methods',
    },
  },
  law: {
    en: {
      Westlaw: 'westlaw',
      'contract drafting': 'contract-drafting',
      eDiscovery: 'legal-discovery',
      'Juris Doctor': 'jd-degree',
    },
    de: {
      Vertragsrecht: 'contract-law',
      Gesellschaftsrecht: 'corporate-law',
      'zweites juristisches Staatsexamen': 'bar-admission',
    },
    fr: {
      'droit des sociétés': 'corporate-law',
      'rédaction de contrats': 'contract-drafting',
      contentieux: 'litigation',
    },
  },
  pharmacist: {
    en: {
      PharmD: 'doctor-of-pharmacy',
      'sterile compounding': 'pharmaceutical-compounding',
      immunizations: 'immunizations',
    },
    de: {
      'Approbation als Apotheker': 'pharmacist-licence',
      Rezeptur: 'pharmaceutical-compounding',
      Arzneimittelabgabe: 'medication-dispensing',
    },
    fr: {
      'docteur en pharmacie': 'doctor-of-pharmacy',
      'délivrance des médicaments': 'medication-dispensing',
    },
  },
  laboratory: {
    en: {
      PCR: 'pcr',
      ELISA: 'elisa',
      HPLC: 'hplc',
      ASCP: 'ascp-certification',
      CLIA: 'clia',
      'cell culture': 'cell-culture',
    },
    de: {
      Zellkultur: 'cell-culture',
      Probenaufbereitung: 'specimen-processing',
      Chromatographie: 'chromatography',
    },
    fr: {
      'culture cellulaire': 'cell-culture',
      'biologie moléculaire': 'molecular-biology',
      'bonnes pratiques de laboratoire': 'good-laboratory-practice',
    },
  },
  'social worker': {
    en: {
      LCSW: 'social-work-licence',
      'case management': 'case-management',
      'crisis intervention': 'crisis-intervention',
    },
    de: {
      Hilfeplanung: 'case-management',
      Krisenintervention: 'crisis-intervention',
      Sozialpädagogik: 'social-work',
    },
    fr: { 'accompagnement social': 'social-work', 'projet personnalisé': 'case-management' },
  },
  childcare: {
    en: { 'child development': 'child-development', 'first aid': 'first-aid' },
    de: {
      'staatlich anerkannte Erzieherin': 'early-childhood-education',
      Elternarbeit: 'parent-communication',
    },
    fr: { 'CAP petite enfance': 'cap-petite-enfance', 'auxiliaire de puériculture': 'childcare' },
  },
  guard: {
    en: { 'SIA licence': 'sia-licence', 'guard card': 'guard-card', CCTV: 'cctv-monitoring' },
    de: {
      'Sachkundeprüfung § 34a': 'sachkundeprufung-34a',
      Objektschutz: 'security-guarding',
      Brandschutzhelfer: 'fire-safety',
    },
    fr: {
      'SSIAP 1': 'ssiap',
      'carte professionnelle CNAPS': 'guard-card',
      vidéosurveillance: 'cctv-monitoring',
    },
  },
  marketing: {
    en: {
      SEO: 'seo',
      'Google Ads': 'google-ads',
      HubSpot: 'hubspot',
      'Meta Ads Manager': 'facebook-ads',
      copywriting: 'copywriting',
    },
    de: {
      Suchmaschinenoptimierung: 'seo',
      SEA: 'search-engine-advertising',
      Öffentlichkeitsarbeit: 'public-relations',
    },
    fr: {
      'référencement naturel': 'seo',
      'gestion de campagnes': 'campaign-management',
      'rédaction web': 'copywriting',
    },
  },
  'AI and embedded': {
    en: {
      LangGraph: 'langgraph',
      RAG: 'retrieval-augmented-generation',
      'Claude Code': 'claude-code',
      AUTOSAR: 'autosar',
      'Embedded Linux': 'embedded-linux',
      Yocto: 'yocto',
    },
    de: {
      'maschinelles Lernen': 'machine-learning',
      Mikrocontroller: 'microcontrollers',
      Leistungselektronik: 'power-electronics',
    },
    fr: {
      'apprentissage automatique': 'machine-learning',
      'systèmes embarqués': 'embedded-systems',
      'intégration continue': 'ci-cd',
    },
  },
};

const LISTS = Object.entries(ROLES).flatMap(([role, languages]) =>
  Object.entries(languages).map(([language, items]) => ({ role, language, items })),
);
const HEADINGS: Record<string, string> = { en: 'Skills', de: 'Kenntnisse', fr: 'Compétences' };

describe('the skills of a role', () => {
  it.each(LISTS)('$role, $language: each in a list', ({ language, items }) => {
    const text = `${HEADINGS[language]}: ${Object.keys(items).join(', ')}`;
    const found = match(text).map(({ id }) => id);
    expect(found.toSorted()).toEqual([...new Set(Object.values(items))].toSorted());
  });

  it.each(LISTS)('$role, $language: each on a line of its own', ({ language, items }) => {
    const text = `${HEADINGS[language]}\n${Object.keys(items)
      .map((item) => `• ${item}`)
      .join('\n')}`;
    const found = match(text).map(({ id }) => id);
    expect(found.toSorted()).toEqual([...new Set(Object.values(items))].toSorted());
  });
});
