import { sql as sqlOf } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ResumeWorld, startResumes } from '../testing/resumes.ts';
import { claimNext, createResumeQueue } from './queue.ts';
import type { Claimed, Task } from './task.ts';

/** The state in which a resume waits for a task. */
const STATES = { read: 'uploaded', embed: 'extracted', propose: 'embedded' } satisfies Record<Task, string>;
const TASKS = Object.keys(STATES) as Task[];
const ACCOUNTS = 5;

let world: ResumeWorld;
let users: string[];
beforeAll(async () => {
  world = await startResumes();
  const rows = await world.sql`insert into users (name, email)
    select '', n || '@queue.example' from generate_series(1, 1000) as n returning id`;
  users = rows.map(({ id }) => id);
});
afterEach(() => world.clear());
afterAll(() => world?.close());

const add = (task: Task, userId: string) =>
  world.sql`insert into resumes (user_id, state, file_name, bytes) values (${userId}, ${STATES[task]}, 'cv.pdf', 1)`;

/** What a worker does after its task. */
function finish(queue: ReturnType<typeof createResumeQueue>, task: Task, claimed: Claimed) {
  if (task === 'read') return queue.extracted(claimed, { text: '', pages: 1, skills: [] });
  if (task === 'embed') return queue.embedded(claimed);
  return queue.proposed(claimed, { skills: [], alsoNamed: [] });
}

describe.each(TASKS)('the queue of the task %s', (task) => {
  it('serves each account that waits within as many claims as there are accounts', async () => {
    const queue = createResumeQueue(world.database);
    const events = fc.array(fc.oneof(fc.constant('claim' as const), fc.nat(ACCOUNTS - 2)), { minLength: 20 });
    const served = fc.asyncProperty(events, async (given) => {
      await world.sql`delete from resumes`;
      const [greedy = '', ...others] = users.slice(0, ACCOUNTS);
      const waiting = new Map<string, number>();
      const turn = new Map<string, number>();
      let claims = 0;
      const wants = async (userId: string) => {
        await add(task, userId);
        const before = waiting.get(userId) ?? 0;
        if (before === 0) turn.set(userId, claims);
        waiting.set(userId, before + 1);
      };
      const serve = async () => {
        const claimed = await queue.claim(task);
        if (!claimed) return expect([...waiting.values()].filter((n) => n > 0)).toEqual([]);
        claims++;
        const { userId } = claimed;
        waiting.set(userId, (waiting.get(userId) ?? 0) - 1);
        turn.set(userId, claims);
        for (const [account, n] of waiting)
          if (n > 0) expect(claims - (turn.get(account) ?? 0)).toBeLessThan(ACCOUNTS);
        expect(await finish(queue, task, claimed)).toBe(true);
      };
      for (let n = 0; n < 20; n++) await wants(greedy);
      for (const event of given) {
        if (event === 'claim') await serve();
        else await wants(others[event] ?? '');
        await wants(greedy);
      }
      while ([...waiting].some(([userId, n]) => userId !== greedy && n > 0)) await serve();
    });
    await fc.assert(served, { numRuns: 5 });
  });

  it('takes turns and gives none twice, whichever process asks', async () => {
    const [hers = '', his = ''] = users;
    for (let n = 0; n < 6; n++) await add(task, hers);
    for (let n = 0; n < 2; n++) await add(task, his);
    const queues = [createResumeQueue(world.database), createResumeQueue(world.database)];
    const claimed: (Claimed | undefined)[] = [];
    for (let round = 0; round < 4; round++)
      claimed.push(...(await Promise.all(queues.map((queue) => queue.claim(task)))));
    const oldestFirst = async (userId: string) =>
      (
        await world.sql`select id from resumes where user_id = ${userId} order by created_at, waits_since`
      ).map(({ id }) => id);
    const [ofHers, ofHis] = [await oldestFirst(hers), await oldestFirst(his)];
    const idsOf = (userId: string) => claimed.flatMap((one) => (one?.userId === userId ? one.id : []));
    expect(new Set(idsOf(hers))).toEqual(new Set(ofHers));
    expect(new Set(idsOf(his))).toEqual(new Set(ofHis));
    expect(claimed.slice(0, 4).filter((one) => one?.userId === his)).toHaveLength(2);
  });

  it('looks at a few rows of the ten thousand that wait', async () => {
    await world.sql`insert into resumes (user_id, state, file_name, bytes)
      select (${users}::uuid[])[1 + n % ${users.length}], ${STATES[task]}, 'cv.pdf', 1 from generate_series(1, 10000) as n`;
    await world.sql`vacuum analyze resumes`;
    const claim = crypto.randomUUID();
    const [explained] = await world.database.query((db) =>
      db.execute(sqlOf`explain (analyze, format json) ${claimNext(task, claim)}`),
    );
    const plan = JSON.stringify(explained);
    expect(plan).toContain(`resumes_to_${task}_idx`);
    expect(plan).not.toMatch(/Seq Scan|"Sort"/);
    const rows = [...plan.matchAll(/"Actual Rows":(\d+)/g)].map(([, n]) => Number(n));
    // The resumes of one account, and no other's.
    expect(Math.max(...rows)).toBeLessThanOrEqual(20);
  });
});
