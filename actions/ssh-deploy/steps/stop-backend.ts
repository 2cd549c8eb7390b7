import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { must, warnUnless } from '../command.ts';
import type { BoxContext } from '../context.ts';
import { SLOTS, type Slot } from '../slots.ts';

/** Stops the slots once they have finished what is in flight: clients get the maintenance page meanwhile. */
export const stopBackend = defineStep<BoxContext, { slots: readonly Slot[]; live: Slot | null }>({
  name: 'stop-backend',
  category: 'app',
  recoverable: true,
  async run({ run, drainSeconds }, { slots }) {
    const containers = slots.map((slot) => SLOTS[slot].container);
    const argv = STOP(String(drainSeconds), ...containers);
    await must(run, 'restore-failed', 'Stopping the backend', argv, {
      timeoutSeconds: 120 + 2 * drainSeconds,
    });
  },
  async undo(context, { live }) {
    if (live) await startSlot(context, live);
  },
});

/** Starts a slot as it was, in its own container. */
export const startBackend = defineStep<BoxContext, { slot: Slot }>({
  name: 'start-backend',
  category: 'app',
  recoverable: true,
  run: (context, { slot }) => startSlot(context, slot),
});

async function startSlot({ run }: BoxContext, slot: Slot): Promise<void> {
  const { container, url } = SLOTS[slot];
  await warnUnless(run, `Starting the ${slot} slot`, ['docker', 'start', container]);
  const { exitCode } = await run(AWAIT(`${url}/ready`, '60'), { timeoutSeconds: 90 });
  if (exitCode !== 0) core.warning(`The ${slot} slot is started, and is not ready after 60 s.`);
}

/** (seconds, container…): those that are there. What is stopped stays so, also when the box is rebooted. */
export const STOP = script(
  'stop',
  `
seconds=$1
shift
for container in "$@"; do
  docker container inspect "$container" > /dev/null 2>&1 || continue
  docker stop --time "$seconds" "$container" > /dev/null
done
`,
);

/** (url, seconds) */
const AWAIT = script(
  'await',
  `
end=$(($(date +%s) + $2))
until curl --silent --fail --max-time 5 --output /dev/null "$1"; do
  [ "$(date +%s)" -lt "$end" ] || exit 1
  sleep 0.5
done
`,
);
