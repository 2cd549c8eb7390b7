import * as core from '@actions/core';

/** What the time of a phase is spent on: Docker, the application, the gate's own passes, or this action. */
export type Category = 'docker' | 'app' | 'gate' | 'own';

export interface PhaseRecord {
  phase: string;
  seconds: number;
  category: Category;
}

/** Runs each phase as a log group and records how long it took. */
export class Phases {
  readonly records: PhaseRecord[] = [];
  readonly #started = performance.now();

  /** Runs the work; its time is recorded also when it throws. Other tools read the line `phase <name> <seconds>s`. */
  async run<T>(phase: string, category: Category, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    core.startGroup(phase);
    try {
      return await work();
    } finally {
      const seconds = rounded(performance.now() - started);
      this.records.push({ phase, seconds, category });
      core.info(`phase ${phase} ${seconds.toFixed(2)}s`);
      core.endGroup();
    }
  }

  /** Seconds since the first phase could start. */
  get elapsed(): number {
    return rounded(performance.now() - this.#started);
  }

  /** Seconds so far that no phase spent waiting for Docker, the application or the gate. */
  get overhead(): number {
    const waited = this.records
      .filter(({ category }) => category !== 'own')
      .reduce((sum, { seconds }) => sum + seconds, 0);
    return rounded((this.elapsed - waited) * 1000);
  }
}

function rounded(ms: number): number {
  return Math.round(ms / 10) / 100;
}
