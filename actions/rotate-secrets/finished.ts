import type { Context } from './context.ts';
import type { Subject } from './strategy.ts';

/** When a subject's last rotation ended, kept in Parameter Store beside the states. */
export interface Finished {
  /** ISO 8601. */
  at: string;
  /** Page of the run that ended it. */
  runUrl: string;
}

const finishedPath = ({ paths }: Context, { name }: Subject) => `${paths.rotation}/finished/${name}`;

export async function recordFinished(context: Context, subject: Subject): Promise<void> {
  const finished: Finished = { at: new Date().toISOString(), runUrl: context.runUrl };
  await context.store.put(finishedPath(context, subject), JSON.stringify(finished));
}

/** The rotations that ended after a moment; a record that cannot be read counts as none. */
export async function readFinishedSince<S extends Subject>(
  context: Context,
  subjects: readonly S[],
  since: Date | null,
): Promise<ReadonlyMap<S, Finished>> {
  if (since === null) return new Map();
  const found = await context.store.read(subjects.map((subject) => finishedPath(context, subject)));
  return new Map(
    subjects.flatMap((subject) => {
      const finished = parseFinished(found.get(finishedPath(context, subject))?.value ?? '');
      return finished && Date.parse(finished.at) > since.getTime() ? [[subject, finished]] : [];
    }),
  );
}

export function parseFinished(json: string): Finished | null {
  try {
    const { at, runUrl } = JSON.parse(json) as Finished;
    return Number.isFinite(Date.parse(at)) && typeof runUrl === 'string' ? { at, runUrl } : null;
  } catch {
    return null;
  }
}
