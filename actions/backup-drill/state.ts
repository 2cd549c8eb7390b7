import { postState } from '../shared/post-state.ts';

/** The label of what a drill makes, for its post step: the main one may be killed. */
export const leftBehind = postState<string>('label');
