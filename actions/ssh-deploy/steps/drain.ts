import { defineStep } from '../../rollout/step.ts';
import { warnUnless } from '../command.ts';
import type { BoxContext } from '../context.ts';
import { SLOTS, type Slot } from '../slots.ts';

/** Stops a slot that gets no new requests, once it has finished those in flight. */
export const drain = defineStep<BoxContext, { slot: Slot }>({
  name: 'drain',
  category: 'app',
  recoverable: true,
  run: (context, { slot }) => drainSlot(context, slot),
});

/** As the step, for the undo of another one. The other slot serves already: one that does not stop is a warning. */
export async function drainSlot({ run, drainSeconds }: BoxContext, slot: Slot): Promise<void> {
  // Asks it to end, waits for what is in flight, then kills it.
  const argv = ['docker', 'stop', '--time', String(drainSeconds), SLOTS[slot].container];
  await warnUnless(run, `Stopping the ${slot} slot`, argv);
}
