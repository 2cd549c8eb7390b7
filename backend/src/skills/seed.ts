import type { TransactionSql } from 'postgres';
import type { Logger } from '../log.ts';
import type { Skill } from './catalogue/lines.ts';

/**
 * Writes the catalogue into its tables, touching only rows that differ. A skill missing from the catalogue is marked
 * as retired and stays, since rows may refer to it; it comes back with the catalogue.
 */
export async function seedSkills(
  tx: TransactionSql,
  catalogue: readonly Skill[],
  log: Pick<Logger, 'info'>,
): Promise<void> {
  const skills = JSON.stringify(catalogue.map(({ id, name, category }) => ({ id, name, category })));
  const aliases = JSON.stringify(
    catalogue.flatMap(({ id, aliases }) => aliases.map(({ text }) => ({ alias: text, skill_id: id }))),
  );

  const written = await tx`
    insert into skills (id, name, category)
    select id, name, category
    from jsonb_to_recordset(${skills}::text::jsonb) as new (id text, name text, category text)
    on conflict (id) do update set name = excluded.name, category = excluded.category, retired_at = null
    where (skills.name, skills.category, skills.retired_at) is distinct from (excluded.name, excluded.category, null)`;
  const retired = await tx`
    update skills set retired_at = now()
    where retired_at is null
      and id not in (select id from jsonb_to_recordset(${skills}::text::jsonb) as new (id text))`;
  const forgotten = await tx`
    delete from skill_aliases
    where alias not in (select alias from jsonb_to_recordset(${aliases}::text::jsonb) as new (alias text))`;
  const named = await tx`
    insert into skill_aliases (alias, skill_id)
    select alias, skill_id from jsonb_to_recordset(${aliases}::text::jsonb) as new (alias text, skill_id text)
    on conflict (alias) do update set skill_id = excluded.skill_id
    where skill_aliases.skill_id <> excluded.skill_id`;
  log.info(
    {
      skills: written.count,
      retired: retired.count,
      aliases: named.count,
      aliasesRemoved: forgotten.count,
    },
    'skills seeded',
  );
}
