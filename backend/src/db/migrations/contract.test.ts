import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contracts } from './contract.ts';
import { readMigrations } from './folder.ts';

const EXPANDS = [
  'create table salaries (id uuid primary key, job uuid not null references jobs(id), unique (job))',
  'create table if not exists salaries (id uuid)',
  'create unlogged table seen (id uuid)',
  'create index jobs_url_idx on jobs (url)',
  'create index on jobs using btree (url)',
  `create type remote as enum ('drop', 'table')`,
  'create schema reports',
  'create sequence numbers',
  'create extension vector',
  'create view newest as select * from jobs',
  'create materialized view counts as select count(*) from jobs',
  'create function f() returns int language sql as $$ delete from jobs; select 1 $$',
  `alter type remote add value 'hybrid' before 'office'`,
  'alter table jobs add salary integer',
  'ALTER TABLE "jobs" ADD COLUMN "salary" integer;',
  'alter table if exists only public.jobs add column if not exists salary numeric(10, 2)',
  'alter table jobs add salary integer not null default 0, add bonus integer',
  `alter table jobs add name text default ('a' || 'check') not null`,
  'alter table jobs add number bigserial not null',
  'alter table jobs add number bigint not null generated always as identity',
  'alter table jobs add company_id uuid references companies(id)',
  'alter table jobs add company_id uuid; alter table jobs add constraint fk foreign key (company_id) references companies(id)',
  'alter table jobs add "unique" text',
  'alter table jobs add flag boolean default (url is not null)',
  `alter table jobs alter column location set default 'nowhere'`,
  'alter table jobs alter company drop not null',
  'alter table jobs alter column title set statistics 500',
  'alter table jobs set (fillfactor = 80)',
  'alter table jobs validate constraint positive',
  'create table new (id int); create unique index on new (id); alter table new add unique (id)',
  'create table "new" (id int); alter table public.new rename to newer',
  'create table a (); create table b (); drop table a, b cascade',
  'create table new (id int); create trigger t before insert on new execute function f()',
  'update jobs set location = default where location is null',
  `insert into boards values ('drop table jobs')`,
  'with old as (select 1) insert into boards select * from old',
  `comment on table jobs is 'rename me'`,
  'grant select on jobs to reader',
  `set local statement_timeout = '1min'`,
  'select 1',
  '',
  ';;',
  '-- drop table jobs',
];

const CONTRACTS = [
  'drop table jobs',
  'DROP TABLE "jobs" CASCADE;',
  'drop view newest',
  'drop type remote',
  'drop schema reports cascade',
  'drop sequence numbers',
  'drop function f(int)',
  'drop index jobs_url_idx',
  'drop trigger t on jobs',
  'drop extension vector',
  'drop owned by reader',
  'alter table jobs drop column salary',
  'ALTER TABLE "jobs" DROP COLUMN "salary";',
  'alter table jobs drop salary',
  'alter table jobs drop constraint jobs_board_external_id_key',
  'alter table jobs add salary integer, drop company',
  'alter table jobs rename to positions',
  'alter table jobs rename column url to link',
  'alter table jobs rename url to link',
  'alter table jobs rename constraint a to b',
  'alter index jobs_url_idx rename to other',
  `alter type remote rename value 'a' to 'b'`,
  'alter type remote rename to place',
  'alter table jobs set schema archive',
  'alter table jobs owner to somebody',
  'alter table jobs alter column title type varchar(20)',
  'alter table jobs alter title set data type varchar(20)',
  'alter table jobs alter column company set not null',
  'alter table jobs alter column location drop default',
  'alter table jobs alter column location set default null',
  'alter table jobs add salary integer not null',
  'alter table jobs add salary integer default null not null',
  'alter table jobs add salary integer constraint there not null',
  'alter table jobs add salary integer primary key',
  'alter table jobs add salary integer unique',
  'alter table jobs add salary integer default 0 check (salary >= 0)',
  'alter table jobs add company_id uuid default gen_random_uuid() references companies(id)',
  'alter table jobs add constraint positive check (salary > 0)',
  'alter table jobs add constraint positive check (salary > 0) not valid',
  'alter table jobs add check (salary > 0)',
  'alter table jobs add constraint one unique (url)',
  'alter table jobs add unique (url)',
  'alter table jobs add constraint fk foreign key (company) references companies(name)',
  'alter table jobs add company_id uuid; alter table jobs add foreign key (company_id, board) references companies(id, board)',
  'alter table jobs add exclude using gist (during with &&)',
  'alter table jobs add primary key (url)',
  'alter table jobs enable row level security',
  'alter table jobs disable trigger fill',
  'alter table jobs attach partition other for values in (1)',
  'alter sequence numbers restart',
  'create unique index on jobs (url)',
  'create unique index concurrently if not exists one on only public.jobs (url)',
  'create table if not exists jobs (id int); create unique index on jobs (id)',
  'create temp table jobs (id int); drop table jobs',
  'create table new (); drop table new, jobs',
  'create table "Jobs" (); drop table jobs',
  'create table "a b" (); drop table "a_b"',
  'create table archive.jobs (); drop table jobs',
  'drop table jobs; create table jobs (id int)',
  'create table new (like jobs) partition by list (board); alter table new attach partition jobs for values in (1)',
  'create trigger t before insert on jobs execute function f()',
  'create policy mine on jobs using (true)',
  'create rule r as on insert to jobs do instead nothing',
  'create or replace function f() returns int language sql as $$ select 1 $$',
  'create or replace view newest as select 1',
  'delete from jobs',
  'with gone as (delete from jobs returning *) insert into archive select * from gone',
  'truncate jobs',
  'revoke select on jobs from reader',
  'do $$ begin execute 1; end $$',
  'call f()',
  'set search_path = other',
  'select 1; drop table jobs',
  'something new',
];

describe('contracts', () => {
  it.each(EXPANDS)('lets older code run after: %s', (sql) => {
    expect(contracts([sql])).toBeUndefined();
  });

  it.each(CONTRACTS)('takes away: %s', (sql) => {
    expect(contracts([sql])).toBeTypeOf('string');
  });

  it('says why', () => {
    const statements = ['select 1', `alter table "jobs" add x int,\n drop column "salary" -- 'who knows'`];
    expect(contracts(statements)).toBe('alter table "jobs" drop column "salary"');
    expect(contracts([`delete from jobs where title = 'of a person'`])).toBe(
      `delete from jobs where title = '…'`,
    );
  });

  it('believes what the file says of itself', () => {
    expect(contracts(['select 1', '-- contract: every job has a board now\r\nselect 2'])).toBe(
      'every job has a board now',
    );
    expect(contracts(['-- contract:\nselect 1'])).toBe('its file says so');
    expect(contracts(['--expand: nobody ever read it\n', 'drop table jobs'])).toBeUndefined();
    expect(contracts(['drop table jobs -- Expand: nobody ever read it'])).toBeUndefined();
  });

  it('needs a reason to be overruled, and believes the more careful of two marks', () => {
    expect(contracts(['-- expand:\ndrop table jobs'])).toBe('drop table jobs');
    expect(contracts(['-- expand: x\n-- contract: y\nselect 1'])).toBe('y');
  });

  it.each([
    `select '\n-- expand: no\n'; drop table jobs`,
    `/* /* */\n-- expand: no\n*/ drop table jobs`,
    `select "\n-- expand: no\n"; drop table jobs`,
    `select $a$ $$\n-- expand: no\n$a$; drop table jobs`,
    '-- expanded: no\ndrop table jobs',
  ])('finds no mark where none is: %s', (sql) => {
    expect(contracts([sql])).toBe('drop table jobs');
  });

  it('finds that every shipped migration only adds, or says what it takes away', async () => {
    const folder = new URL('../../../drizzle', import.meta.url).pathname;
    const files = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
    const migrations = await readMigrations(folder);
    expect(migrations.map(({ tag }) => `${tag}.sql`)).toEqual(files.toSorted());
    expect(migrations.find(({ tag }) => tag === '0000_jobs')?.contract).toBeUndefined();
  });
});

/** Whatever could hide a statement or pass for one, in all that can hold it without meaning it. */
const NOISE = fc
  .array(
    fc.constantFrom('drop table jobs', ';', '--', '/*', '*/', "'", '"', '\\', '$$', '$a$', 'é', ' ', 'e'),
    {
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '));
const blockComment = NOISE.map((text) => `/*${text.replaceAll(/[/*]/g, '')}*/`);
const lineComment = NOISE.map((text) => `--${text}\n`);
const literal = fc.oneof(
  NOISE.map((text) => `'${text.replaceAll("'", "''")}'`),
  NOISE.map((text) => `E'${text.replaceAll(/['\\]/g, '\\$&')}'`),
  NOISE.map((text) => `$b$${text}$b$`),
);
const identifier = NOISE.filter((text) => text !== '').map((text) => `"${text.replaceAll('"', '""')}"`);
const space = fc
  .array(fc.oneof(fc.constantFrom(' ', '\n', '\t', '\r\n'), blockComment, lineComment), { maxLength: 3 })
  .map((parts) => ` ${parts.join('')} `);

/** A statement in words of any case with anything between them that Postgres skips. */
const disguised = (statements: string[]) =>
  fc
    .tuple(
      fc.constantFrom(...statements),
      fc.infiniteStream(space),
      fc.infiniteStream(fc.boolean()),
      fc.infiniteStream(literal),
    )
    .map(([statement, spaces, upper, literals]) =>
      statement
        .split(' ')
        .map((word) => {
          if (word === 'LITERAL') return literals.next().value;
          if (word.startsWith('"')) return word;
          return upper.next().value ? word.toUpperCase() : word;
        })
        .reduce((sql, word) => sql + spaces.next().value + word, ''),
    );

const HARMLESS = [
  'select LITERAL',
  'insert into jobs values ( LITERAL , LITERAL )',
  'alter table jobs add column x text not null default LITERAL',
  'alter table "jobs" add x int , add y int',
  'create table new ( id int )',
];
const HARMFUL = [
  'drop table jobs',
  'drop table "jobs" cascade',
  'alter table jobs drop column x',
  'alter table jobs add x int default 0 , drop y',
  'alter table jobs add x text not null',
  'delete from jobs where title = LITERAL',
  'create unique index on "jobs" ( url )',
  'do LITERAL',
];

describe('the verdict', () => {
  it('does not hang on case, white space, comments, literals or names', () => {
    fc.assert(
      fc.property(fc.array(disguised(HARMLESS)), identifier, (statements, name) => {
        const sql = [...statements, `select 1 as ${name}`, `alter table ${name} add ${name} int`].join(
          '\n;\n',
        );
        expect(contracts([sql])).toBeUndefined();
      }),
    );
  });

  it('finds the one statement that takes away among any that do not', () => {
    fc.assert(
      fc.property(
        fc.array(disguised(HARMLESS)),
        disguised(HARMFUL),
        fc.array(disguised(HARMLESS)),
        (before, harmful, after) => {
          expect(contracts([...before, harmful, ...after])).toBeTypeOf('string');
          expect(contracts([[...before, harmful, ...after].join('\n;\n')])).toBeTypeOf('string');
        },
      ),
    );
  });

  it('is given on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void contracts([text])));
  });
});
