import { ADZUNA_ATTRIBUTION } from './boards/adzuna.ts';
import { ARBEITNOW_ATTRIBUTION } from './boards/arbeitnow.ts';
import { ASHBY_ATTRIBUTION } from './boards/ashby.ts';
import type { Attribution } from './boards/board.ts';
import { GREENHOUSE_ATTRIBUTION } from './boards/greenhouse.ts';
import { HACKER_NEWS_ATTRIBUTION } from './boards/hacker-news.ts';
import { HIMALAYAS_ATTRIBUTION } from './boards/himalayas.ts';
import { JOBICY_ATTRIBUTION } from './boards/jobicy.ts';
import { LEVER_ATTRIBUTION } from './boards/lever.ts';
import { REMOTE_OK_ATTRIBUTION } from './boards/remote-ok.ts';
import { REMOTIVE_ATTRIBUTION } from './boards/remotive.ts';

export type { Attribution } from './boards/board.ts';

/** Of every board there may be jobs of, whether it is asked now or not. */
const ATTRIBUTIONS: readonly Attribution[] = [
  ADZUNA_ATTRIBUTION,
  REMOTE_OK_ATTRIBUTION,
  ARBEITNOW_ATTRIBUTION,
  HIMALAYAS_ATTRIBUTION,
  REMOTIVE_ATTRIBUTION,
  JOBICY_ATTRIBUTION,
  HACKER_NEWS_ATTRIBUTION,
  GREENHOUSE_ATTRIBUTION,
  LEVER_ATTRIBUTION,
  ASHBY_ATTRIBUTION,
];

/** Of these boards, those that demand something, each once. */
export function attributionsOf(boards: Iterable<string>): Attribution[] {
  const wanted = new Set(boards);
  return ATTRIBUTIONS.filter(({ board }) => wanted.has(board));
}
