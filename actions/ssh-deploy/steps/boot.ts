import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { logUntrusted } from '../../shared/untrusted-text.ts';
import { must } from '../command.ts';
import { compose } from '../compose.ts';
import type { ReleaseContext } from '../context.ts';
import { SLOTS, type Slot } from '../slots.ts';

/** Starts the release in the idle slot. */
export const boot = defineStep<ReleaseContext, { slot: Slot }>({
  name: 'boot',
  category: 'docker',
  recoverable: true,
  async run({ run, record }, { slot }) {
    const argv = compose(record.release, ...UP, SLOTS[slot].service);
    await must(run, 'container-crashed', `Starting the ${slot} slot`, argv);
  },
  async undo({ run, record }, { slot }) {
    const { container } = SLOTS[slot];
    const { stdout } = await run(TAIL_LOG(container, '50'));
    core.info(`the last 50 lines of ${container}:`);
    logUntrusted(stdout.trimEnd());
    await run(REMOVE_SLOT(container, record.release));
  },
});

const UP = ['up', '--detach', '--no-deps', '--force-recreate', '--pull', 'never'];

/** (container, release): removes the container, if it runs that release. */
const REMOVE_SLOT = script(
  'remove-slot',
  `
release=$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "$1" 2>/dev/null || true)
[ "$release" = "$2" ] || exit 0
docker rm --force --volumes "$1" > /dev/null
`,
);

/** (container, lines): the end of its log, both streams in one. */
const TAIL_LOG = script('tail-log', `docker logs --tail "$2" "$1" 2>&1`);
