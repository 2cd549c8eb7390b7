/** Who started a run. */
export type Trigger = 'schedule' | 'admin';

/**
 * `interrupted` ended at a page's end and goes on later; `superseded` was interrupted and another one began; `done` has
 * asked every board, which says nothing of how they answered; `failed` ended by an error of ours.
 */
export type RunState = 'running' | 'interrupted' | 'superseded' | 'done' | 'failed';

/** By reason, such as `no-link` or `wrong-type:title`. */
export type DropCounts = Record<string, number>;
