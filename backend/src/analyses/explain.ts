import type { Database } from '../db/database.ts';
import { LEAST_POSTINGS, type SkillResult } from './arithmetic.ts';
import { FITS_FROM, LEAST_ASKED } from './fit.ts';
import { readStored, type StoredResult } from './result.ts';
import { LEAST_SALARIES } from './salaries.ts';

/** One number of an analysis: how it comes about in SQL, what Postgres says, and what the analysis has. */
export type Derivation = { number: string; sql: string; derived: unknown; stored: unknown; agrees: boolean };

/** The numbers of the whole answer, and those of one skill. */
export const NUMBERS = ['considered', 'counted', 'whole', 'judged', 'fitting', 'coverage', 'next'] as const;
export const SKILL_NUMBERS = ['postings', 'share', 'whole-postings', 'effect', 'salary'] as const;
export type Figure = (typeof NUMBERS)[number] | (typeof SKILL_NUMBERS)[number];

/** What cannot be explained, in a sentence. */
export class Unexplained extends Error {}

/**
 * The tables that the numbers are counted from, of what the analysis has kept: `posting`, what was found; `ask`, what each
 * asks for, a row for each, met by any one of `skills`, a must where its title names it; `counted`, the postings that ask for a known skill, with the skills
 * that they ask this person for; `judged`, those that say enough to tell whether they fit.
 */
const TABLES = `with basis as (select result->'basis' as b from analyses where id = $1),
person as (select array(select b->'skills'->>(place::int) from basis, jsonb_array_elements_text(b->'has') as place) as has),
posting as (
  select row->>0 as id, row->1 as asks, row->>2 = '1' as whole, (row->3->>0)::numeric as pay, row->3->>1 as currency,
    (row->>4)::int as musts
  from basis, jsonb_array_elements(b->'postings') as row
), ask as (
  select posting.id, not b->'occupation' @> one as counts, n > jsonb_array_length(asks) - musts as must,
    array(select b->'skills'->>(place::int) from jsonb_array_elements_text(
      case jsonb_typeof(one) when 'array' then one else jsonb_build_array(one) end) as place) as skills
  from basis, posting, jsonb_array_elements(asks) with ordinality as of (one, n)
), counted as (
  select posting.*, of.asked, of.met, array(
    select skill from ask, unnest(skills) as skill, person
    where ask.id = posting.id and (skill = any(has) or not skills && has)
  ) as skills
  from posting, person, lateral (
    select count(*) as asked, count(*) filter (where skills && has) as met from ask where ask.id = posting.id and counts
  ) as of where of.asked > 0
), judged as (
  select * from counted where asked >= case when whole then ${LEAST_ASKED.whole} else ${LEAST_ASKED.cut} end
), paid as (
  select * from counted where currency = (
    select currency from counted where currency is not null group by currency order by count(*) desc, currency limit 1
  )
)`;
/** Whether a judged posting fits somebody who has these skills. */
const FITS = (has: string) => `(
  select count(*) filter (where skills && ${has}) >= ${FITS_FROM} * count(*) and not bool_or(must and not skills && ${has})
  from ask where ask.id = judged.id and counts)`;

/** The statements, each over {@link TABLES}. `$2`: the skill, or the set of skills. */
const STATEMENTS: Record<Figure, string> = {
  considered: 'select count(*) from posting',
  counted: 'select count(*) from counted',
  whole: 'select count(*) from counted where whole',
  judged: 'select count(*) from judged',
  fitting: `select count(*) from judged, person where ${FITS('has')}`,
  coverage: `select sum(met) / sum(asked) from counted, person having count(*) >= ${LEAST_POSTINGS} and bool_and(cardinality(has) > 0)`,
  next: `select count(*) from judged, person where not ${FITS('has')} and ${FITS('(has || $2::text[])')}`,
  postings: 'select count(*) from counted where $2 = any(skills)',
  share: `select count(*) filter (where $2 = any(skills))::numeric / count(*) from counted having count(*) >= ${LEAST_POSTINGS}`,
  'whole-postings': 'select count(*) from counted where whole and $2 = any(skills)',
  effect: `select count(*) from judged, person
  where ${FITS('has')} <> ${FITS('(case when $2 = any(has) then array_remove(has, $2) else has || array[$2] end)')}
  and (select count(*) from counted) >= ${LEAST_POSTINGS}`,
  salary: `select percentile_cont(0.5) within group (order by pay) filter (where $2 = any(skills)) as "with",
    count(*) filter (where $2 = any(skills)) as "withPostings",
    percentile_cont(0.5) within group (order by pay) filter (where $2 <> all(skills)) as "without",
    count(*) filter (where $2 <> all(skills)) as "withoutPostings", min(currency) as currency
  from paid
  having least(count(*) filter (where $2 = any(skills)), count(*) filter (where $2 <> all(skills))) >= ${LEAST_SALARIES}`,
};

export type Explanation = { role: string; tables: string; derivations: Derivation[] };

/**
 * Derives numbers of a stored analysis once more, in SQL and independently of the code that computed them. Without
 * `numbers`: all of the answer, or all of the skill. Rejects with {@link Unexplained}.
 */
export async function explain(
  database: Pick<Database, 'raw'>,
  id: string,
  { skill, numbers }: { skill?: string | undefined; numbers?: readonly Figure[] | undefined } = {},
): Promise<Explanation> {
  const [found] = await database.raw('select role, result from analyses where id::text = $1', [id]);
  const row = found as { role: string; result: StoredResult } | undefined;
  if (!row) throw new Unexplained(`There is no analysis ${id}.`);
  const result = readStored(row.result);
  if (!result.basis)
    throw new Unexplained(
      'An earlier release made this analysis, and did not keep what its numbers come from.',
    );
  const named = skill === undefined ? undefined : skillOf(result, skill);
  const wanted = numbers ?? (named ? SKILL_NUMBERS : NUMBERS);
  const derivations: Derivation[] = [];
  for (const number of wanted) {
    const parameter = SKILL_NUMBERS.includes(number as never) ? need(named, number).id : result.next?.skills;
    const statement = STATEMENTS[number];
    const value = Array.isArray(parameter) ? `{${parameter.join(',')}}` : parameter;
    const takes = statement.includes('$2') ? [id, value ?? '{}'] : [id];
    const [derived] = await database.raw(`${TABLES}\n${statement}`, takes);
    const stored = storedOf(result, number, named);
    const again = derivedOf(number, derived, stored);
    const shown = [skill, ...(result.next?.skills ?? [])].filter(Boolean);
    derivations.push({
      number,
      sql: statement.replaceAll('$2::text[]', `'{${shown.join(',')}}'`).replaceAll('$2', `'${skill}'`),
      ...{ derived: again, stored, agrees: isSame(again, stored) },
    });
  }
  return { role: row.role, tables: TABLES.replaceAll('$1', `'${id}'`), derivations };
}

function skillOf({ own, shown, missing }: StoredResult, id: string): SkillResult {
  const found = [...own, ...shown, ...missing].find((skill) => skill.id === id);
  if (!found) throw new Unexplained(`The analysis does not list the skill ${id}.`);
  return found;
}

function need(skill: SkillResult | undefined, number: Figure): SkillResult {
  if (!skill) throw new Unexplained(`"${number}" is a number of a skill: name one with --skill.`);
  return skill;
}

function storedOf(result: StoredResult, number: Figure, skill: SkillResult | undefined): unknown {
  switch (number) {
    case 'coverage':
      return result.coverage;
    case 'next':
      return result.next?.effect ?? 0;
    case 'postings':
    case 'share':
    case 'effect':
      return need(skill, number)[number];
    case 'salary': {
      const { salary } = need(skill, number);
      if (!salary) return null;
      const { clear: _clear, ...figures } = salary;
      return figures;
    }
    case 'whole-postings':
      return need(skill, number).whole.postings;
    default:
      return result.postings[number];
  }
}

/** Postgres's numbers come as text. No row: too few to say. */
function derivedOf(number: Figure, row: Record<string, unknown> | undefined, stored: unknown): unknown {
  if (!row) return null;
  if (number === 'effect' && stored === null) return null;
  if (number !== 'salary') return Number(Object.values(row)[0]);
  const values = Object.entries(row).map(([key, value]) => [
    key,
    key === 'currency' ? value : Math.round(Number(value)),
  ]);
  return Object.fromEntries(values);
}

function isSame(derived: unknown, stored: unknown): boolean {
  if (typeof derived === 'number' && typeof stored === 'number') return Math.abs(derived - stored) < 1e-9;
  const flat = (value: unknown) =>
    JSON.stringify(value && typeof value === 'object' ? Object.entries(value).toSorted() : value);
  return flat(derived) === flat(stored);
}
