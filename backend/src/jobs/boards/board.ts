import type { RawPosting } from '../posting/posting.ts';

/** At most this many requests in any span of this length. */
export type Quota = { readonly spanMs: number; readonly requests: number };

/** A page of postings. What had a wrong type is left out and counted. */
export type BoardPage = {
  /** Entries that the board sent. */
  fetched: number;
  postings: RawPosting[];
  /** One reason for each entry left out, such as `wrong-type:title`. */
  dropped: string[];
  /** One reason for each field left out of a posting that was kept, such as `dropped-field:salary_min`. */
  droppedFields: string[];
  hasMore: boolean;
};

/** What a board demands to be shown where its jobs are. */
export type Attribution = {
  board: string;
  text: string;
  url: string;
  /** Shown at least this large, in CSS pixels, and linked to `url`. Null: the board wants none. */
  logo: { url: string; minWidth: number; minHeight: number } | null;
  /** Whether links to its jobs must not be marked `nofollow`. */
  follow: boolean;
};

/** A place where jobs are published, behind what they have in common. */
export type JobBoard = {
  readonly name: string;
  readonly attribution: Attribution;
  /** Its queries, by names that are stable from run to run. */
  readonly queries: readonly string[];
  readonly quotas: readonly Quota[];
  /** The most requests of one run. */
  readonly requestsPerRun: number;
  /** One page of a query, the first is 1. Sends one request. Rejects with a `BoardFailure`. */
  page(query: string, page: number): Promise<BoardPage>;
};
