import type { Language } from '../../skills/language/detect.ts';
import type { PayUnit } from '../tables.ts';

/** What a board says of a posting: its types are checked, and nothing else. */
export type RawPosting = {
  board: string;
  externalId: string;
  title: string;
  company: string | undefined;
  /** Where the job is: one entry a place, in the board's words. */
  locations: readonly string[];
  /** ISO 3166-1 alpha-2 in lower case, where the board says it or was searched by it; otherwise the places decide. */
  country: string | undefined;
  description: string;
  /** Whether the description has markup worth keeping. */
  markup: 'html' | 'text';
  /** Whether the board sends the whole text. */
  complete: boolean;
  /** The board's own labels. */
  tags: readonly string[];
  pay: RawPay | undefined;
  /** Whether the board says that the job is remote; otherwise the text decides. */
  remote: boolean | undefined;
  url: string;
  /** Whether the link goes through the board, which counts visitors by its parameters. */
  urlIsBoards: boolean;
  /** A date that `new Date()` reads. */
  postedAt: string;
};

/** What a board says of the pay. */
export type RawPay = {
  /** Amounts per `unit`; 0 means that the board does not know it. */
  min?: number | undefined;
  max?: number | undefined;
  /** ISO 4217; some boards have only one, whatever the employer wrote. */
  currency?: string | undefined;
  /** Undefined where the board does not say it: then the amounts decide, if they can. */
  unit?: PayUnit | undefined;
  /** The board guessed it. */
  predicted?: boolean | undefined;
  /** The pay in words, `$45–$120/hour`. */
  text?: string | undefined;
};

/** A posting in the form we store. */
export type Posting = {
  board: string;
  externalId: string;
  title: string;
  company: string | null;
  /** The first of `places`, or empty. */
  location: string;
  /** All places of this advertisement, each once. */
  places: string[];
  country: string | null;
  remote: boolean;
  description: string;
  descriptionHtml: string | null;
  /** Whether the description is the whole text. */
  complete: boolean;
  /** ISO 639-1, of the description; null when it is too short to say. */
  language: Language | null;
  tags: string[];
  url: string;
  postedAt: Date;
  /** Equal for postings of one job; null when there is too little to tell. */
  fingerprint: string | null;
} & Pay;

/** Pay as advertised, and for a year. All null when it is unknown. */
export type Pay = {
  /** In `salaryCurrency` per `payUnit`. */
  payMin: number | null;
  payMax: number | null;
  payUnit: PayUnit | null;
  /** For a year, in whole units; null where the unit does not tell: hours and days. */
  salaryMin: number | null;
  salaryMax: number | null;
  salaryCurrency: string | null;
  /** The board guessed it. */
  salaryPredicted: boolean;
};
