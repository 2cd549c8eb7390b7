/** Who started a run. */
export type Trigger = 'schedule' | 'admin';

/**
 * `interrupted`: ended between pages, resumes later. `superseded`: interrupted, and another one began. `done`: asked
 * every board, however they answered. `failed`: an error of ours.
 */
export type RunState = 'running' | 'interrupted' | 'superseded' | 'done' | 'failed';

/**
 * Postings left out, by reason, such as `no-link` or `wrong-type:title`; and under `dropped-field:…` fields left out of
 * postings that were kept.
 */
export type DropCounts = Record<string, number>;
