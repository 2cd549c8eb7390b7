import { parseDatabaseUrl } from '../../db/address.ts';
import { openDatabase } from '../../db/database.ts';
import { medianOf } from '../../testing/median.ts';
import { migrateTo } from '../../testing/migrations.ts';
import { startPostgres } from '../../testing/postgres.ts';
import type { RawPosting } from '../posting/posting.ts';
import { ingest } from './ingest.ts';
import { prepare } from './prepare.ts';
import { createRunStore } from './run-store.ts';

const ROUNDS = 7;
const PER_ROUND = 2_000;
/** Adzuna's page size. */
const PER_PAGE = 50;

export type IngestFigures = {
  newPerSecond: number;
  unchangedPerSecond: number;
  rounds: number;
  perRound: number;
};

/**
 * Measures how many postings per second are normalized, deduplicated, searched for skills and written to a real
 * Postgres, in pages: medians for new and for unchanged postings. One in ten resembles Remote OK's, 4 KB of damaged
 * HTML, the others Adzuna's, 500 characters of text; a real night has fewer of the former.
 */
export async function benchIngest(extractSkills: (text: string) => string[]): Promise<IngestFigures> {
  await using server = await startPostgres();
  const test = await server.createDatabase('skillgap');
  await migrateTo(test);
  const database = openDatabase(parseDatabaseUrl(test.ownerUrl));
  try {
    const store = createRunStore(database);
    const begun = await store.begin({ trigger: 'admin', holder: crypto.randomUUID() });
    if (!begun) throw new Error('no run began');

    const bringIn = async (round: number) => {
      const startedAt = performance.now();
      for (let first = 0; first < PER_ROUND; first += PER_PAGE) {
        const postings = Array.from({ length: PER_PAGE }, (_, n) =>
          samplePosting(round * PER_ROUND + first + n),
        );
        const { found } = await prepare({ postings, dropped: [] }, { extractSkills }, new Date());
        await store.save(begun, async (tx) => {
          await ingest(tx, found, new Date());
          return begun;
        });
      }
      return PER_ROUND / ((performance.now() - startedAt) / 1_000);
    };
    // The first one warms up.
    const [added, again]: [number[], number[]] = [[], []];
    for (let round = 0; round <= ROUNDS; round++) {
      added.push(await bringIn(round));
      again.push(await bringIn(round));
    }
    return {
      newPerSecond: Math.round(medianOf(added.slice(1))),
      unchangedPerSecond: Math.round(medianOf(again.slice(1))),
      rounds: ROUNDS,
      perRound: PER_ROUND,
    };
  } finally {
    await database.close(1_000);
  }
}

const SENTENCE =
  'We build services in TypeScript and Go on Kubernetes, keep what we know in PostgreSQL, and care for those who read it. ';

function samplePosting(n: number): RawPosting {
  const isAdzuna = n % 10 !== 0;
  const start = `Posting number ${n} is for a person of whom there is one. `;
  const tag = `R${Buffer.from('203.0.113.77').toString('base64')}`;
  const html = `<h2>About</h2><p>${start}Weâ€™re hiring.</p><ul>${`<li>${SENTENCE}</li>`.repeat(28)}</ul><img src="https://t.example/p.gif">Please mention the word **PROUD** and tag ${tag} when applying to show you read the job post completely (#${tag}). This is a beta feature to avoid spam applicants. Companies can search these words to find applicants that read this and see they're human.`;
  return {
    board: isAdzuna ? 'adzuna' : 'remoteok',
    externalId: String(n),
    title: `Senior Engineer ${n % 97}`,
    company: `Company ${n % 1_013} Ltd`,
    locations: ['London, UK,'],
    country: isAdzuna ? 'gb' : undefined,
    description: isAdzuna ? (start + SENTENCE.repeat(4)).slice(0, 500) : html,
    markup: isAdzuna ? 'text' : 'html',
    complete: !isAdzuna,
    tags: ['typescript', 'go'],
    pay: { min: 60_000, max: 0, currency: 'GBP' },
    remote: isAdzuna ? undefined : true,
    url: `https://board.example/${n}`,
    urlIsBoards: false,
    postedAt: '2026-11-20T10:00:00Z',
  };
}
