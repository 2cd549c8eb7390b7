import { postState } from '../shared/post-state.ts';
import type { SavedOpening } from './plan.ts';

/** What is to be closed at the step's end. */
export const leftOpen = postState<SavedOpening>('opening');
