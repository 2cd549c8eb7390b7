import type { Arguments, Command } from './commands.ts';
import type { CommandReason } from './reasons.ts';

/** How an operation ended; each field is an output. */
export interface Ended {
  reason: CommandReason;
  /** Null when nothing is to be run. */
  command: string | null;
  arguments: Arguments;
  release: string | null;
  /** What a restore goes back to. */
  to: string | null;
  commentId: number | null;
}

/** The ending of a command that runs. */
export function ended(
  reason: CommandReason,
  { command, given }: { command: Command; given: Arguments },
  commentId: number | null,
): Ended {
  const { release, to } = given;
  return {
    ...{ reason, command: command.name, arguments: given, commentId },
    release: typeof release === 'string' ? release : null,
    to: typeof to === 'string' ? to : null,
  };
}
