import { defineStep } from '../../rollout/step.ts';
import type { Machine } from '../machine.ts';
import { restartService } from '../service.ts';

/** Undone by the switch: it restarts the service once `current` names the release before. */
export const restart = defineStep<Machine>({
  name: 'restart',
  category: 'app',
  recoverable: true,
  run: ({ env, cancelled }) => restartService(env, cancelled),
});
