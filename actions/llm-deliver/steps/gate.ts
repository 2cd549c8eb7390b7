import type { GateRules } from '../../rollout/gate-rules.ts';
import { defineStep } from '../../rollout/step.ts';
import type { Machine } from '../machine.ts';
import { awaitReady } from '../readiness.ts';

/** The live release proves itself; from then on it stays. */
export const gate = defineStep<Machine, GateRules>({
  name: 'gate',
  category: 'gate',
  recoverable: true,
  pointOfNoReturn: true,
  run: awaitReady,
});
