/** What a board says of a posting: its types are checked, and nothing else. */
export type RawPosting = {
  board: string;
  externalId: string;
  title: string;
  company: string | undefined;
  location: string | undefined;
  /** The country that was searched, or undefined. */
  country: string | undefined;
  description: string;
  /** Whether the description has markup worth keeping. */
  markup: 'html' | 'text';
  /** The board's own labels. */
  tags: readonly string[];
  salaryMin: number | undefined;
  salaryMax: number | undefined;
  salaryCurrency: string | undefined;
  salaryPredicted: boolean;
  /** Every posting of the board is remote; otherwise the text decides. */
  alwaysRemote: boolean;
  url: string;
  /** Whether the link goes through the board, which counts visitors by its parameters. */
  urlIsBoards: boolean;
  postedAt: string;
};

/** A posting in the form we store. */
export type Posting = {
  board: string;
  externalId: string;
  title: string;
  company: string | null;
  location: string;
  country: string | null;
  remote: boolean;
  description: string;
  descriptionHtml: string | null;
  tags: string[];
  salaryMin: number | null;
  salaryMax: number | null;
  salaryCurrency: string | null;
  salaryPredicted: boolean;
  url: string;
  postedAt: Date;
  /** Equal for postings of one job; null when there is too little to tell. */
  fingerprint: string | null;
};
