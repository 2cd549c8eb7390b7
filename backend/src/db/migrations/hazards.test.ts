import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shipped, tagsOf } from '../../testing/migrations.ts';
import { hazards } from './hazards.ts';

const NO_TRANSACTION = '-- skillgap: no-transaction\n';

describe('a statement that holds off requests on a large table', () => {
  it.each([
    ['create index jobs_company_idx on jobs (company)', 'CREATE INDEX CONCURRENTLY'],
    ['create unique index on public.jobs (url)', 'CREATE INDEX CONCURRENTLY'],
    ['alter table jobs alter column title type varchar(20)', 'add a column without it'],
    ['alter table jobs alter company set not null', 'NOT VALID'],
    ['alter table jobs add check (salary_min > 0)', 'NOT VALID'],
    ['alter table jobs add constraint fk foreign key (company) references companies (name)', 'NOT VALID'],
    ['alter table jobs add unique (url)', 'USING INDEX'],
    ['alter table jobs add primary key (url)', 'USING INDEX'],
    ['alter table jobs add exclude using gist (during with &&)', 'maintenance'],
    ['alter table jobs add number bigserial', 'add a column without it'],
    ['alter table jobs add number bigint generated always as identity', 'add a column without it'],
    ['alter table jobs add words tsvector generated always as (to_tsvector(title)) stored', 'add a column'],
    ['alter table jobs add token uuid default gen_random_uuid() not null', 'add a column without it'],
    ['alter table jobs add name text default md5(random()::text)', 'add a column without it'],
    ['alter table jobs add salary integer unique', 'USING INDEX'],
    ['alter table jobs add salary integer check (salary > 0)', 'NOT VALID'],
    ['alter table jobs add board_id int default 1 references boards (id)', 'NOT VALID'],
    ['alter table jobs set logged', 'add a column without it'],
    ['alter table jobs attach partition old for values in (1)', 'CHECK'],
    ["update jobs set location = 'nowhere' where location is null", 'says COMMIT'],
    ['delete from jobs where closed_at is not null', 'says COMMIT'],
    ['merge into jobs using new on false when not matched then insert default values', 'says COMMIT'],
    ['reindex table jobs', 'REINDEX CONCURRENTLY'],
    ['refresh materialized view counts', 'CONCURRENTLY'],
    [`${NO_TRANSACTION}vacuum full jobs`, 'VACUUM without FULL'],
    [`${NO_TRANSACTION}cluster jobs using jobs_pkey`, 'autovacuum'],
    [`${NO_TRANSACTION}create index one on jobs (url)`, 'CREATE INDEX CONCURRENTLY'],
    [`${NO_TRANSACTION}update jobs set remote = true`, 'says COMMIT'],
  ])('is named with what to write instead: %s', (sql, instead) => {
    const [hazard, ...more] = hazards(sql);
    expect(more).toEqual([]);
    expect(hazard?.instead).toContain(instead);
    expect(hazard?.why).not.toBe('');
  });

  it('is named in its words, without what stands in strings', () => {
    expect(hazards("update users set email = 'ada@example.com'")[0]?.statement).toBe(
      "update users set email = '…'",
    );
  });

  it.each([
    [
      'alter table jobs add note text; update jobs set note = title',
      'update jobs set note = title',
      'nobody can read',
    ],
    [
      'alter table jobs add check (salary_min > 0) not valid; alter table jobs validate constraint jobs_check',
      'alter table jobs validate constraint jobs_check',
      'earlier statement',
    ],
  ])('is worse behind one that locks the table: %s', (sql, statement, why) => {
    expect(hazards(sql)).toEqual([
      { statement, why: expect.stringContaining(why), instead: expect.any(String) },
    ]);
  });
});

it.each([
  'alter table jobs add note text',
  "alter table jobs add note text not null default '', add seen timestamptz default now()",
  'alter table jobs add seen timestamptz default current_timestamp not null',
  'alter table jobs add board_id int references boards (id)',
  'alter table jobs add check (salary_min > 0) not valid',
  'alter table jobs validate constraint jobs_check',
  'alter table jobs add constraint one unique using index one',
  'alter table jobs drop column note',
  'alter table jobs alter company drop not null',
  'create table boards (id int primary key, name text unique); create index on boards (name); update boards set id = 1',
  'insert into boards values (1)',
  'drop index jobs_url_idx',
  `${NO_TRANSACTION}create index concurrently one on jobs (url)`,
  `${NO_TRANSACTION}reindex index concurrently one`,
  `${NO_TRANSACTION}vacuum analyze jobs`,
  `${NO_TRANSACTION}do $$ begin loop update jobs set remote = true; commit; end loop; end $$`,
  '-- blocks: ten rows\nupdate boards set id = 2',
  'select 1',
  'no sql at all',
])('requests go on during: %s', (sql) => {
  expect(hazards(sql)).toEqual([]);
});

/** Applied before this was checked; an applied file may not be edited. */
const BEFORE = ['0001_product', '0003_resume_proposals', '0004_resume_turns'];

it('no migration that ships holds off requests', async () => {
  const found: string[] = [];
  for (const tag of await tagsOf(shipped)) {
    if (BEFORE.includes(tag)) continue;
    const sql = await readFile(join(shipped, `${tag}.sql`), 'utf8');
    for (const { statement, why, instead } of hazards(sql.replaceAll('--> statement-breakpoint', ';')))
      found.push(`${tag}: ${statement}: ${why}. Write: ${instead}. Or mark the file "-- blocks: <why>".`);
  }
  expect(found.join('\n')).toBe('');
  expect(await readdir(shipped)).toEqual(expect.arrayContaining(BEFORE.map((tag) => `${tag}.sql`)));
});
