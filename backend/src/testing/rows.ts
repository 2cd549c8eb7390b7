import type { Sql } from 'postgres';

type Column = {
  name: string;
  type: string;
  /** Of an enum, its first value. */
  label: string | null;
  /** Of a foreign key, the table and column that it refers to. */
  table: string | null;
  column: string | null;
};

/** An expression for row `n`, other in each row where that can be. */
const VALUES: Record<string, string> = {
  uuid: "md5('ROW' || n)::uuid",
  bool: 'n % 2 = 0',
  bytea: "'ROW'::bytea",
  json: "'{}'",
  jsonb: "'{}'",
  date: "'2026-01-01'::date + n",
  timestamptz: "'2026-01-01'::timestamptz + n * interval '1 minute'",
  timestamp: "'2026-01-01'::timestamp + n * interval '1 minute'",
  // Written by the database alone: as a release that does not know it leaves it.
  tsvector: 'null::tsvector',
};
const expressionFor = ({ type, label }: Column): string => {
  if (label !== null) return `'${label}'`;
  if (type.startsWith('_')) return "'{}'";
  return VALUES[type] ?? (/^(?:int|float|numeric)/.test(type) ? 'n' : "'ROW ' || n");
};

/**
 * Puts rows into every table of the public schema, whatever it is like: each column that is not generated gets a value,
 * each foreign key one of the rows that it refers to. Resolves to how many rows each table has. A CHECK that refuses
 * them fails the insert: give that column a value in {@link VALUES} by its type, or by `more` by `table.column`.
 */
export async function fillTables(
  sql: Sql,
  rows = 3,
  more: Readonly<Record<string, string>> = {},
): Promise<Map<string, number>> {
  const tables = await readTables(sql);
  const filled = new Map<string, number>();
  while (filled.size < tables.size) {
    const ready = [...tables].filter(
      ([table, columns]) =>
        !filled.has(table) &&
        columns.every(({ table: other }) => other === null || other === table || filled.has(other)),
    );
    if (ready.length === 0) throw new Error('foreign keys go in a circle');
    for (const [table, columns] of ready) {
      const names = columns.map(({ name }) => `"${name}"`).join(', ');
      const values = columns.map((one) =>
        one.table === null || one.table === table
          ? (more[`${table}.${one.name}`] ?? expressionFor(one))
          : `(select "${one.column}" from "${one.table}" order by 1 offset n - 1 limit 1)`,
      );
      await sql.unsafe(
        `insert into "${table}" (${names}) select ${values.join(', ')} from generate_series(1, ${rows}) as n`,
      );
      filled.set(table, rows);
    }
  }
  return filled;
}

/** How many rows each table of the public schema has. */
export async function countRows(sql: Sql): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of (await readTables(sql)).keys()) {
    const [row] = await sql.unsafe<{ rows: number }[]>(`select count(*)::int as rows from "${table}"`);
    counts.set(table, row?.rows ?? 0);
  }
  return counts;
}

async function readTables(sql: Sql): Promise<Map<string, Column[]>> {
  const rows = await sql<(Column & { of: string })[]>`
    select class.relname as of, attname as name, type.typname as type,
      (select enumlabel from pg_enum where enumtypid = type.oid order by enumsortorder limit 1) as label,
      other.relname as table, (select a.attname from pg_attribute as a where a.attrelid = other.oid
        and a.attnum = key.confkey[array_position(key.conkey, attribute.attnum)]) as column
    from pg_attribute as attribute
    join pg_class as class on class.oid = attrelid and relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
    join pg_type as type on type.oid = atttypid
    left join pg_constraint as key on key.conrelid = class.oid and contype = 'f' and attnum = any (conkey)
    left join pg_class as other on other.oid = key.confrelid
    where attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
    order by class.relname, attnum`;
  return Map.groupBy(rows, ({ of }) => of);
}
