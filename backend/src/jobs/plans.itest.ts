import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseDatabaseUrl } from '../db/address.ts';
import { openDatabase } from '../db/database.ts';
import { createRoleSearch } from '../roles/search.ts';
import { indexTitles } from '../roles/titles-index.ts';
import { migrateTo } from '../testing/migrations.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { insertPostings, samplePostings } from '../testing/postings.ts';
import type { JobFilter } from './filter.ts';
import { createJobService } from './service.ts';

/** The plans that were really run, with the rows they touched: this machine's speed has no part in it. */
const flags = [
  ...[
    'session_preload_libraries=auto_explain',
    'auto_explain.log_min_duration=0',
    'auto_explain.log_analyze=on',
  ],
  ...['auto_explain.log_timing=off', 'max_parallel_workers_per_gather=0', 'random_page_cost=1.1'],
].flatMap((flag) => ['-c', flag]);

let server: TestPostgres;
beforeAll(async () => {
  server = await startPostgres({ flags });
});
afterAll(() => server?.[Symbol.asyncDispose]());

const deep = { at: new Date(Date.now() - 45 * 86_400_000), id: '00000000-0000-4000-8000-000000000000' };
const cases: [string, JobFilter][] = [
  ['nothing asked', {}],
  ['a word in half of them', { text: 'engineer' }],
  ['a word in a tenth', { text: 'kubernetes' }],
  ['a rare word', { text: 'siem' }],
  ['two that are never together', { text: 'tester kubernetes' }],
  ['no such word', { text: 'nosuchword' }],
  ['a word and a place', { text: 'engineer', place: 'Berlin' }],
  ['skills', { skills: ['go', 'kubernetes'] }],
  ['a place', { place: 'Zurich' }],
  ['a country', { place: 'Deutschland' }],
  ['a word, a place and a skill', { text: 'developer', place: 'Berlin', skills: ['java'] }],
];

type Cost = { rows: number; plans: string };

/** Rows of `jobs` looked at, and entries of lists of words read. */
async function costs(count: number): Promise<Map<string, Cost>> {
  const test = await server.createDatabase(`plans_${count}`);
  expect(await migrateTo(test)).toMatchObject({ migrated: true });
  await insertPostings(test.sql, samplePostings(count));
  await test.sql`vacuum analyze jobs`;
  const database = openDatabase(parseDatabaseUrl(test.ownerUrl));
  const service = createJobService(database);
  const searchRole = createRoleSearch({ database, mentions: () => [], titles: async () => indexTitles([]) });
  await service.list({ limit: 1 });
  const costs = new Map<string, Cost>();
  const measure = async (name: string, work: () => Promise<unknown>) => {
    const before = server.log().length;
    await work();
    // The server's log comes through a pipe, in order.
    await test.sql.unsafe(`do $$ begin raise log '${name}: over'; end $$`);
    await expect.poll(() => server.log().slice(before)).toContain(`${name}: over`);
    const plans = server.log().slice(before);
    const scans = [
      ...plans.matchAll(/(?:Index Scan|Bitmap Heap Scan|Seq Scan).* on jobs .*?rows=(\d+) loops=1\)/g),
    ];
    const removed = [...plans.matchAll(/Rows Removed by (?:Filter|Index Recheck): (\d+)/g)];
    const sum = (all: RegExpExecArray[]) => all.reduce((total, [, rows]) => total + Number(rows), 0);
    costs.set(name, { rows: sum(scans) + sum(removed), plans });
  };
  for (const [name, filter] of cases) {
    await measure(name, () => service.list({ limit: 20, filter }));
    await measure(`${name}, deep`, () => service.list({ limit: 20, filter, after: deep }));
    if (filter.text) await measure(`${name}, ranked`, () => service.rank({ limit: 20, filter }));
  }
  for (const role of ['Backend Engineer', 'DevOps Engineer', 'Nurse', 'PM'])
    await measure(`the role ${role}`, () => searchRole({ role }));
  await database.close(1_000);
  return costs;
}

it('never reads the whole table, and looks at hardly more rows of four times as many', async () => {
  const few = await costs(4_000);
  const many = await costs(16_000);
  expect(many.get('a word in half of them')?.rows).toBeGreaterThan(20);
  for (const [name, { rows, plans }] of many) {
    expect(plans, name).toContain('Query Text');
    expect(plans, name).not.toMatch(/Seq Scan on jobs/);
    expect(rows, `${name}: ${few.get(name)?.rows} rows of 4,000, ${rows} of 16,000`).toBeLessThan(
      Math.max(2 * (few.get(name)?.rows ?? 0), 2_500),
    );
  }
});
