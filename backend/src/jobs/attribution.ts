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

/** Named and linked; its terms are told in the board's own file. */
const named = (board: string, name: string, url: string): Attribution => ({
  board,
  text: `Jobs by ${name}`,
  url,
  logo: null,
  follow: false,
});

/** Greenhouse and Ashby demand nothing, but people should know where a link leads. */
const ATTRIBUTIONS: readonly Attribution[] = [
  {
    ...named('adzuna', 'Adzuna', 'https://www.adzuna.com'),
    logo: {
      url: 'https://zunastatic-abf.kxcdn.com/images/global/adzuna_logo.svg',
      minWidth: 116,
      minHeight: 23,
    },
  },
  // Its logo is a trademark that it wants nobody to show.
  { ...named('remoteok', 'Remote OK', 'https://remoteok.com'), follow: true },
  named('arbeitnow', 'Arbeitnow', 'https://www.arbeitnow.com'),
  named('himalayas', 'Himalayas', 'https://himalayas.app'),
  named('remotive', 'Remotive', 'https://remotive.com'),
  named('jobicy', 'Jobicy', 'https://jobicy.com'),
  { ...named('hackernews', 'Hacker News', 'https://news.ycombinator.com'), text: 'Jobs from Hacker News' },
  {
    ...named('greenhouse', 'Greenhouse', 'https://www.greenhouse.com'),
    text: 'Jobs from companies on Greenhouse',
  },
  { ...named('lever', 'Lever', 'https://www.lever.co'), text: 'Jobs from companies on Lever' },
  { ...named('ashby', 'Ashby', 'https://www.ashbyhq.com'), text: 'Jobs from companies on Ashby' },
];

/** Of these boards, those that demand something, each once. */
export function attributionsOf(boards: Iterable<string>): Attribution[] {
  const wanted = new Set(boards);
  return ATTRIBUTIONS.filter(({ board }) => wanted.has(board));
}
