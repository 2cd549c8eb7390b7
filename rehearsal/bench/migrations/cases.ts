/** A migration under load, and what it stands for. */
export interface MigrationCase {
  readonly name: string;
  readonly sql: string;
  /** Also measured with the mark that lets requests wait, so that one sees what it would do. */
  readonly alsoUnguarded?: true;
  /** A session that has read the table keeps it for so long, as a long report would. */
  readonly heldForMs?: number;
}

const NO_TRANSACTION = '-- skillgap: no-transaction\n';

/** `-- expand:` keeps a case from being in the way of the next one. */
const EXPAND = '-- expand: a bench\n';

export const CASES: readonly MigrationCase[] = [
  { name: 'add a column', sql: 'alter table jobs add bench_note text' },
  {
    name: 'add a column, a reader holds the table for 5 s',
    sql: 'alter table jobs add bench_held text',
    heldForMs: 5_000,
  },
  {
    name: 'add a column with a random default',
    sql: 'alter table jobs add bench_token uuid default gen_random_uuid()',
    alsoUnguarded: true,
  },
  {
    name: 'add a column and fill it, in one transaction',
    sql: 'alter table jobs add bench_filled text;\n--> statement-breakpoint\nupdate jobs set bench_filled = title',
    alsoUnguarded: true,
  },
  {
    name: 'change a type',
    sql: `${EXPAND}alter table jobs alter column salary_max type bigint using salary_max + 0`,
    alsoUnguarded: true,
  },
  {
    name: 'create an index',
    sql: 'create index bench_company on jobs (company, title)',
    alsoUnguarded: true,
  },
  {
    name: 'create an index concurrently',
    sql: `${NO_TRANSACTION}create index concurrently bench_company_too on jobs (company, title)`,
  },
  {
    name: 'add a check, and validate it afterwards',
    sql: `${NO_TRANSACTION}${EXPAND}alter table jobs add constraint bench_titled check (title <> '') not valid;\nalter table jobs validate constraint bench_titled`,
  },
  {
    name: 'fill a column in batches, a quarter of the time',
    sql: `${NO_TRANSACTION}do $$
      declare after uuid := '00000000-0000-0000-0000-000000000000'; last uuid; began timestamptz;
      begin
        loop
          began := clock_timestamp();
          with batch as (select id from jobs where id > after order by id limit 500 for update skip locked),
            filled as (update jobs set salary_currency = 'EUR' from batch where jobs.id = batch.id)
          select id into last from batch order by id desc limit 1;
          exit when last is null;
          after := last;
          commit;
          perform pg_sleep(3 * extract(epoch from clock_timestamp() - began));
        end loop;
      end $$`,
  },
];
