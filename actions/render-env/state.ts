import { postState } from '../shared/post-state.ts';
import type { ListCursor } from '../shared/ssm.ts';

/** Where the list continues in the post step. */
export const listRest = postState<ListCursor>('list-cursor');
