import { postState } from '../shared/post-state.ts';

/** The owner whose lock the main step has not released. */
export const heldLock = postState<string>('lock-held-by');
