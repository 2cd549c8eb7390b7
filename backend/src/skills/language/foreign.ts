import { plainWord } from '../context/vocabulary.ts';
import type { Language } from './stop-words.ts';

/**
 * Names of the catalogue that are another word in a language: `Vue` is a view, `Vite` is quickly. In a text of that
 * language they count only in a list, under a heading, or where somebody is said to work with them. The candidates are
 * the names in the language's spelling dictionary and among its 10,000 most frequent words; `foreign.test.ts` finds new
 * ones. Those that mean the skill there too (`Kanban`, `Marketing`) are left out.
 */
const FOREIGN_WORDS: Readonly<Partial<Record<Language, string>>> = {
  fr: `agile amplitude apex aria assembler biome boost bun caddy chai chef combine composer confluence confluent consul espresso
    expo express flux gin iceberg impala jersey karma lambda laminas lit localisation mural notion oracle parquet
    pascal plaid polars presto pulsar racket rails rancher redis remix rocket sas segment sketch
    sonar spa spas spinnaker starlette stata stencil stimulus subversion tableau transformer triton vite vue zoom
    base point pages impact signal radar relais rush opera sage aix direct final cut plan maze access mes paye cerner ai opa cfe cfa ase asp nrp cdc rpg apl cdl adl moa cac`,
  de: `ada apex astro babel chef echo elm erwin express flux helm iceberg jersey lambda meteor packer pascal polymer presto
    segment sinatra sketch spring stimulus tableau tornado vulkan zustand rest linear salt tokio bert opa hmm`,
  es: `angular aria astro babel boost capacitor chef combine domo echo eclipse elixir express flux iceberg impala jersey karma lambda lambdas laminas linear mean mercurial
    miro mocha mojo notion oracle pascal pega pendo presto primavera prisma pulsar rasa segment sketch sonar spring tornado tosca trino vite vue go sepa fea mes capa sea aca cima ai`,
  it: `angular aria astro babel capacitor chef domo echo eclipse express lambda lineare notion oracle pascal pega presto prisma pulsar sonar tosca vite vue expo go scala ai odi falco entrata cima primavera seo`,
  pt: `angular aria astro babel capacitor chef domo echo eclipse express impala lambda oracle pascal presto prisma pulsar sonar tornado vite vue expo go lua bem spa iam soar vim soa sem cima capa opa primavera pega`,
  nl: `ada babel chef echo express helm lambda packer pascal presto segment spring vite go elm boost stencil flink elk sla vat mes opa leed moe tokio aria`,
};

/** Those that are always the other word where they are one: a French tax. */
export const ALWAYS_FOREIGN: ReadonlySet<string> = new Set(['CFE']);

const byLanguage = new Map(
  Object.entries(FOREIGN_WORDS).map(([language, words]) => [language, new Set(words.split(/\s+/))] as const),
);

/** The languages in which a name is another word. */
export const languagesWhereForeign = (name: string): readonly Language[] =>
  [...byLanguage].flatMap(([language, words]) => (words.has(plainWord(name)) ? [language as Language] : []));
