import { rm } from 'node:fs/promises';
import { defineStep } from '../../rollout/step.ts';
import { bestEffort } from '../best-effort.ts';
import { point } from '../link.ts';
import type { Machine } from '../machine.ts';

const removeLink = ({ layout }: Machine) => rm(layout.backTo, { force: true });

/** Records the release to go back to, for the next delivery in case this one is killed. */
export const remember = defineStep<Machine, { release: string }>({
  name: 'remember',
  category: 'own',
  recoverable: true,
  run: ({ layout }, { release }) => point(layout.backTo, release),
  undo: (machine) => bestEffort(() => removeLink(machine)),
});

/** Ends what `remember` began: the live release has passed its gate. */
export const forget = defineStep<Machine>({
  name: 'forget',
  category: 'own',
  recoverable: true,
  run: (machine) => bestEffort(() => removeLink(machine)),
});
