import type { TransactionSql } from 'postgres';
import type { Logger } from '../log.ts';
import type { Skill } from './catalogue/lines.ts';

/**
 * Writes the skills of the catalogue into their table, touching only rows that differ. Their aliases stay in the code:
 * nothing in the database asks for them. A skill missing from the catalogue is marked as retired and stays, since rows
 * may refer to it; it comes back with the catalogue.
 */
export async function seedSkills(
  tx: TransactionSql,
  catalogue: readonly Skill[],
  log: Pick<Logger, 'info'>,
): Promise<void> {
  const skills = JSON.stringify(catalogue.map(({ id, name, category }) => ({ id, name, category })));

  // Joined first: `on conflict` alone would lock, and so write, each of the rows that are right already.
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
  log.info({ skills: written.count, retired: retired.count }, 'skills seeded');
}
