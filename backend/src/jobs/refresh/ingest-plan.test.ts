import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contentHashOf,
  type ExtractedPosting,
  type Known,
  type KnownSource,
  planIngest,
} from './ingest-plan.ts';

const posting = (externalId: string, more: Partial<ExtractedPosting> = {}): ExtractedPosting => ({
  board: 'adzuna',
  externalId,
  title: 'Engineer',
  company: 'Acme',
  location: 'London',
  places: ['London'],
  country: 'gb',
  remote: false,
  description: 'text',
  descriptionHtml: null,
  complete: true,
  language: null,
  payMin: null,
  payMax: null,
  payUnit: null,
  tags: [],
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  salaryPredicted: false,
  url: `https://x.example/${externalId}`,
  postedAt: new Date(0),
  fingerprint: externalId,
  skills: [],
  ...more,
});
const nothing: Known = { sources: [], byFingerprint: new Map(), cut: new Set() };
const shown = (of: ExtractedPosting, more: Partial<KnownSource> = {}): KnownSource => ({
  board: of.board,
  externalId: of.externalId,
  jobId: `job of ${of.externalId}`,
  isShown: true,
  isShownStale: false,
  fingerprint: of.fingerprint,
  contentHash: contentHashOf(of),
  ...more,
});
function ids() {
  let n = 0;
  return () => `new ${++n}`;
}
const plan = (page: ExtractedPosting[], known = nothing) => planIngest(page, known, ids());

describe('a new posting', () => {
  it('begins a job', () => {
    const { write, sources, counts } = plan([posting('1')]);
    expect(write).toMatchObject([{ id: 'new 1', externalId: '1' }]);
    expect(sources).toEqual([
      {
        ...{ board: 'adzuna', externalId: '1', jobId: 'new 1', url: 'https://x.example/1' },
        ...{ places: ['London'], remote: false },
      },
    ]);
    expect(counts).toEqual({ new: 1, updated: 0, unchanged: 0, repeated: 0 });
  });

  it('joins a job of the same fingerprint, on another board, on the same one, or on the same page', () => {
    const known: Known = { ...nothing, byFingerprint: new Map([['f', 'job']]) };
    const { write, touch, sources, counts } = plan(
      [posting('1', { fingerprint: 'f', board: 'remoteok' }), posting('2', { fingerprint: 'f' })],
      known,
    );
    expect(write).toEqual([]);
    expect(touch).toEqual(['job']);
    expect(sources.map(({ board, jobId }) => [board, jobId])).toEqual([
      ['remoteok', 'job'],
      ['adzuna', 'job'],
    ]);
    expect(counts.repeated).toBe(2);
    expect(
      plan([posting('1', { fingerprint: 'f' }), posting('2', { fingerprint: 'f' })]).counts,
    ).toMatchObject({ new: 1, repeated: 1 });
  });

  it('without a fingerprint joins none', () => {
    expect(plan([posting('1', { fingerprint: null }), posting('2', { fingerprint: null })]).counts.new).toBe(
      2,
    );
  });
});

describe('a known posting', () => {
  it('that is as it was is only seen', () => {
    const old = posting('1');
    expect(plan([old], { ...nothing, sources: [shown(old)] })).toMatchObject({
      write: [],
      touch: ['job of 1'],
      counts: { unchanged: 1 },
    });
  });

  it('that has changed in any field is written again', () => {
    const old = posting('1');
    for (const change of [
      { title: 'x' },
      { salaryMin: 1 },
      { skills: ['go'] },
      { url: 'https://y.example' },
      { postedAt: new Date(1) },
    ]) {
      const { write, counts } = plan([{ ...old, ...change }], { ...nothing, sources: [shown(old)] });
      expect(write).toMatchObject([{ id: 'job of 1', ...change }]);
      expect(counts.updated).toBe(1);
    }
  });

  it('that repeats a job stays with it, and leaves it when it has become another', () => {
    const source = shown(posting('2'), { jobId: 'job', isShown: false, fingerprint: 'f' });
    const known: Known = { ...nothing, sources: [source], byFingerprint: new Map([['f', 'job']]) };
    expect(plan([posting('2', { fingerprint: 'f' })], known)).toMatchObject({
      write: [],
      sources: [{ jobId: 'job' }],
    });
    expect(plan([posting('2', { fingerprint: 'g' })], known)).toMatchObject({
      counts: { new: 1 },
      sources: [{ jobId: 'new 1' }],
    });
  });

  it('takes the place of the one it repeats when that is gone', () => {
    const source = shown(posting('2'), {
      jobId: 'job',
      isShown: false,
      isShownStale: true,
      fingerprint: 'f',
    });
    const { write } = plan([posting('2', { fingerprint: 'f' })], { ...nothing, sources: [source] });
    expect(write).toMatchObject([{ id: 'job', externalId: '2', url: 'https://x.example/2' }]);
  });

  it('that repeats a job with a cut text shows its whole one', () => {
    const whole = posting('2', { board: 'arbeitnow', fingerprint: 'f' });
    const known = { ...nothing, byFingerprint: new Map([['f', 'job']]), cut: new Set(['job']) };
    expect(plan([whole], known)).toMatchObject({
      write: [{ id: 'job', board: 'arbeitnow', externalId: '2', complete: true }],
      counts: { new: 0, repeated: 1 },
    });
    expect(plan([{ ...whole, complete: false }], known)).toMatchObject({ write: [], touch: ['job'] });
    expect(plan([whole], { ...known, cut: new Set() })).toMatchObject({ write: [], touch: ['job'] });
  });

  it('whose job repeats an older one is moved there with all of its job', () => {
    const [town, sibling] = [posting('2', { fingerprint: 'f' }), posting('3', { fingerprint: 'f' })];
    const sources = [
      shown(town, { jobId: 'younger', fingerprint: 'f in Leeds' }),
      shown(sibling, { jobId: 'younger', isShown: false, fingerprint: 'f in Leeds' }),
    ];
    const {
      merge,
      write,
      touch,
      sources: stored,
      counts,
    } = plan([town, sibling], {
      ...nothing,
      sources,
      byFingerprint: new Map([['f', 'older']]),
    });
    expect(merge).toEqual([{ from: 'younger', into: 'older' }]);
    expect(stored.map(({ jobId }) => jobId)).toEqual(['older', 'older']);
    expect({ write, touch, repeated: counts.repeated }).toEqual({ write: [], touch: ['older'], repeated: 2 });
  });

  it('twice on a page is the first', () => {
    const { write, sources, counts } = plan([posting('1', { title: 'a' }), posting('1', { title: 'b' })]);
    expect(write.map(({ title }) => title)).toEqual(['a']);
    expect(sources).toHaveLength(1);
    expect(counts).toMatchObject({ new: 1, repeated: 1 });
  });
});

it('gives every posting one job, writes no job twice, and counts each once', () => {
  const arbitrary = fc.record({
    externalId: fc.constantFrom(...'abcd'),
    fingerprint: fc.constantFrom('f', 'g', null),
    title: fc.constantFrom('x', 'y'),
    complete: fc.boolean(),
  });
  const source = fc.record({
    externalId: fc.constantFrom(...'abcd'),
    jobId: fc.constantFrom('j', 'k'),
    isShownStale: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(arbitrary),
      fc.uniqueArray(source, { selector: ({ externalId }) => externalId }),
      fc.boolean(),
      (rows, known, isCut) => {
        const page = rows.map(({ externalId, ...more }) => posting(externalId, more));
        const firsts = new Set<string>();
        const sources = known.map((one) => {
          const isShown = !firsts.has(one.jobId);
          firsts.add(one.jobId);
          return {
            ...one,
            board: 'adzuna',
            isShown,
            fingerprint: one.jobId === 'j' ? 'f' : 'g',
            contentHash: null,
          };
        });
        const result = plan(page, {
          sources,
          byFingerprint: new Map([['f', 'j']]),
          cut: new Set(isCut ? ['j', 'k'] : []),
        });
        const { counts, write, touch } = result;
        expect(counts.new + counts.updated + counts.unchanged + counts.repeated).toBe(page.length);
        expect(new Set(write.map(({ id }) => id)).size).toBe(write.length);
        // A merged job has no postings any more, and takes no part in anything.
        const gone = result.merge.map(({ from }) => from);
        const used = [...write.map(({ id }) => id), ...touch, ...result.sources.map(({ jobId }) => jobId)];
        expect(
          gone.filter((id) => used.includes(id) || result.merge.some(({ into }) => into === id)),
        ).toEqual([]);
        expect(new Set(gone).size).toBe(gone.length);
        expect(touch.filter((id) => write.some((job) => job.id === id))).toEqual([]);
        expect(result.sources.map(({ externalId }) => externalId).toSorted()).toEqual(
          [...new Set(page.map(({ externalId }) => externalId))].toSorted(),
        );
      },
    ),
  );
});
