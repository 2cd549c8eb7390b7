/**
 * The boards that need no account, by their names. The Muse, whose API answers without one, is none of them: its terms
 * want a registered application.
 */
export const ALL_OPEN_BOARDS = [
  'arbeitnow',
  'hackernews',
  'himalayas',
  'jobicy',
  'remoteok',
  'remotive',
] as const;

export type OpenBoard = (typeof ALL_OPEN_BOARDS)[number];

/** Reads `arbeitnow,jobicy`, or `none`. Throws an error that says what is wrong. */
export function parseOpenBoards(text: string): OpenBoard[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.length === 1 && names[0] === 'none') return [];
  const boards = names.map((name) => {
    const known = ALL_OPEN_BOARDS.find((board) => board === name);
    if (!known) throw new Error(`must be none, or some of ${ALL_OPEN_BOARDS.join(',')}`);
    return known;
  });
  return [...new Set(boards)];
}
