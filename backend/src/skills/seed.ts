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

  // Joined first: `on conflict` alone would lock, and so write, each of the 20,000 rows that are right already.
  const written = await tx`
    insert into skills (id, name, category)
    select new.id, new.name, new.category
    from jsonb_to_recordset(${skills}::text::jsonb) as new (id text, name text, category text)
    left join skills as old using (id)
    where (old.name, old.category, old.retired_at) is distinct from (new.name, new.category, null)
    on conflict (id) do update set name = excluded.name, category = excluded.category, retired_at = null`;
  const retired = await tx`
    update skills set retired_at = now()
    where retired_at is null
      and id not in (select id from jsonb_to_recordset(${skills}::text::jsonb) as new (id text))`;
  const forgotten = await tx`
    delete from skill_aliases
    where alias not in (select alias from jsonb_to_recordset(${aliases}::text::jsonb) as new (alias text))`;
  const named = await tx`
    insert into skill_aliases (alias, skill_id)
    select new.alias, new.skill_id
    from jsonb_to_recordset(${aliases}::text::jsonb) as new (alias text, skill_id text)
    left join skill_aliases as old using (alias)
    where old.skill_id is distinct from new.skill_id
    on conflict (alias) do update set skill_id = excluded.skill_id`;
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
