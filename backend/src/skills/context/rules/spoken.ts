import type { ContextRule } from '../rule.ts';
import { each, WORKED_WITH } from '../vocabulary.ts';

/** Languages that people speak: their names are also adjectives, of food and law. */
export const spoken: readonly ContextRule[] = [
  {
    names: each(`
      Arabic; Czech; Danish; Dutch; English; French; German; Greek; Hebrew; Hungarian; Italian; Japanese; Korean; Polish;
      Portuguese; Romanian; Russian; Spanish; Swedish; Turkish; Ukrainian; Vietnamese
    `),
    otherwise: 'is-not',
    before: [
      ...WORKED_WITH,
      ...each(`
        fluent; native; bilingual; conversational; spoken; written; good; excellent; very good; perfect; proficient;
        professional; intermediate; beginner's; some; a little; clients in; patients in; customers in; families in; parents in; communicate in; communicated in; communicating in; business in; services in; interpreting in; conversations in; near-native; native-level; native level; level; speak; speaks; speaking
      `),
    ],
    after: each(`
      required; is required; is a; is an; is essential; is mandatory; preferred; is preferred; a plus; an advantage; would be;
      desirable; is desirable; useful; helpful; is helpful; is useful; is preferred; is welcome; is beneficial; an asset; is needed; strongly preferred; highly desirable; fluently; fluent; fluency; native; speaker; speakers; speaking; (fluent; (native; proficiency;
      mother; excellent; fair; intermediate; advanced; elementary; conversational; mother tongue; a1; a2; b1; b2; c1; c2; level; very good; basic; and english
    `),
    notBefore: each('plain; the; teach; teaching; our; a; an; church of'),
    notAfter: each(
      'company; market; office; team; law; food; teacher; literature; customers; website; as an; language arts',
    ),
    examples: {
      skill: each(`
        English required; very good German and good English; German is a plus; Fluent English; Dutch would be welcome;
        conversational French; native-level English; English (fluent), Swedish (B1)
      `),
      not: each(`
        a French company; our German team; the Spanish market; Italian food; English as an additional language
      `),
    },
  },
];
