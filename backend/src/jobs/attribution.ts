/** What a board demands to be shown where its jobs are. */
export type Attribution = {
  board: string;
  text: string;
  url: string;
  /** Shown at least this large, in CSS pixels, and linked to `url`. Null: the board wants none. */
  logo: { url: string; minWidth: number; minHeight: number } | null;
};

const ATTRIBUTIONS: readonly Attribution[] = [
  {
    board: 'adzuna',
    text: 'Jobs by Adzuna',
    url: 'https://www.adzuna.com',
    logo: {
      url: 'https://zunastatic-abf.kxcdn.com/images/global/adzuna_logo.svg',
      minWidth: 116,
      minHeight: 23,
    },
  },
  { board: 'remoteok', text: 'Jobs by Remote OK', url: 'https://remoteok.com', logo: null },
];

/** Of these boards, those that demand something, each once. */
export function attributionsOf(boards: Iterable<string>): Attribution[] {
  const named = new Set(boards);
  return ATTRIBUTIONS.filter(({ board }) => named.has(board));
}
