import type { Proficiency } from '../level.ts';
import type { Name } from './names.ts';

/** A place where a skill's name stands, whatever it means there. */
export type Candidate = {
  name: Name;
  /** Places in the folded text. */
  from: number;
  to: number;
  /** Places in the original text. */
  start: number;
  end: number;
  /** Whether an exact name is written with other capitals. */
  isMiswritten: boolean;
  /** What is said beside it of how well it is known; null for nothing, undefined until somebody has looked. */
  proficiency?: Proficiency | null;
};
