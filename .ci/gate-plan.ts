import type { Step } from './gate-steps.ts';

/** A step's state; one without a state waits. */
export type State = 'running' | 'passed' | 'failed';

/** What to do next. */
export interface Plan {
  readonly start: readonly Step[];
  /** They need a step that failed, and will never start. */
  readonly giveUp: readonly { readonly step: Step; readonly because: string }[];
}

/** Decides which steps start now: in their order, as many at once as there are lanes. */
export function plan(steps: readonly Step[], states: ReadonlyMap<string, State>, lanes: number): Plan {
  const is = (name: string, ...wanted: State[]) => wanted.some((state) => states.get(name) === state);
  const waiting = steps.filter(({ name }) => !states.has(name));
  const giveUp = waiting.flatMap((step) => {
    const because = step.needs?.find((name) => is(name, 'failed'));
    return because === undefined ? [] : [{ step, because }];
  });
  const ready = waiting.filter(
    ({ needs = [], after = [] }) =>
      needs.every((name) => is(name, 'passed')) && after.every((name) => is(name, 'passed', 'failed')),
  );
  const running = steps.filter(({ name }) => is(name, 'running'));
  return { start: ready.slice(0, Math.max(0, lanes - running.length)), giveUp };
}

/** Throws where steps wait for one that does not exist, or for each other: such a gate would never end. */
export function checkSteps(steps: readonly Step[]): void {
  const ended = new Map<string, State>();
  for (const _ of steps) for (const { name } of plan(steps, ended, 1).start) ended.set(name, 'passed');
  const never = steps.filter(({ name }) => !ended.has(name)).map(({ name }) => name);
  if (never.length > 0) throw new Error(`these steps of the gate can never start: ${never.join(', ')}`);
}
