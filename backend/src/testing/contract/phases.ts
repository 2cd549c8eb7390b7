import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What one phase sent as one caller, and how many requests had an answer that a check refused. */
export type PhaseCount = { caller: string; phase: string; requests: number; failed: number };

type Scenario = {
  phase: string;
  recorder: { checks?: Record<string, { status: string }[]>; cases?: object };
};

/** Counts by schemathesis's own record of a run. */
export async function countPhases(caller: string, file: string): Promise<PhaseCount[]> {
  const counts = new Map<string, PhaseCount>();
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { ScenarioFinished: scenario } = JSON.parse(line) as { ScenarioFinished?: Scenario };
    if (!scenario) continue;
    const { phase, recorder } = scenario;
    const { cases = {}, checks = {} } = recorder;
    const count = counts.get(phase) ?? { caller, phase, requests: 0, failed: 0 };
    count.requests += Object.keys(cases).length;
    count.failed += Object.values(checks).filter((all) =>
      all.some(({ status }) => status === 'failure'),
    ).length;
    counts.set(phase, count);
  }
  return [...counts.values()];
}
