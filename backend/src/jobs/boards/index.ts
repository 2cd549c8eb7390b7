import { type AdzunaSearch, createAdzuna } from './adzuna.ts';
import { createArbeitnow } from './arbeitnow.ts';
import { createAshby } from './ashby.ts';
import type { JobBoard } from './board.ts';
import type { CompanyBoard } from './company-boards.ts';
import { createGreenhouse } from './greenhouse.ts';
import { createHackerNews } from './hacker-news.ts';
import { createHimalayas } from './himalayas.ts';
import { createJobicy } from './jobicy.ts';
import { createLever } from './lever.ts';
import type { OpenBoard } from './open-boards.ts';
import { createRemoteOk } from './remote-ok.ts';
import { createRemotive } from './remotive.ts';

const OPEN: Readonly<Record<OpenBoard, () => JobBoard>> = {
  arbeitnow: createArbeitnow,
  hackernews: createHackerNews,
  himalayas: createHimalayas,
  jobicy: createJobicy,
  remoteok: createRemoteOk,
  remotive: createRemotive,
};

export type BoardSettings = {
  open: readonly OpenBoard[];
  companies: readonly CompanyBoard[];
  adzuna: { appId: string; appKey: string; searches: readonly AdzunaSearch[] } | undefined;
};

/** The boards that are crawled. Those with whole texts come first: of two postings of one job, the first is shown. */
export function createBoards({ open, companies, adzuna }: BoardSettings): JobBoard[] {
  const own = [createGreenhouse({ companies }), createLever({ companies }), createAshby({ companies })];
  return [
    ...own.filter(({ queries }) => queries.length > 0),
    ...open.map((name) => OPEN[name]()),
    ...(adzuna ? [createAdzuna(adzuna)] : []),
  ];
}
