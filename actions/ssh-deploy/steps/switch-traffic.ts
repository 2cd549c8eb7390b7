import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { messageOf } from '../../shared/outcome.ts';
import { isInterruption, must } from '../command.ts';
import type { BoxContext } from '../context.ts';
import { ROOT } from '../root.ts';
import type { LiveState } from '../slots.ts';
import { drainSlot } from './drain.ts';
import { reloadWithoutLoss } from './reload-nginx.ts';

export interface SwitchArgs {
  to: LiveState;
  /** What served before; null when there is nothing to switch back to, as on an empty box. */
  from: LiveState | null;
  /** A release that it leaves before it has proved itself, which is not to count as one that was live. */
  forget?: string | null;
  /** The same for the release that an undo leaves. */
  forgetOnUndo?: string | null;
}

/** The switch: one rename moves all new requests to the other slot. */
export const switchTraffic = defineStep<BoxContext, SwitchArgs>({
  name: 'switch-traffic',
  category: 'own',
  recoverable: true,
  run: ({ run }, { to, forget }) => pointTo(run, to, forget),
  /** The traffic moves back first; then the slot that it left ends what it has in flight. */
  async undo(context, { to, from, forgetOnUndo }) {
    if (!from) {
      // Nothing served before, and soon nothing does again: the box is as empty as it was.
      if (forgetOnUndo)
        await must(context.run, 'switch-failed', 'Forgetting the first release', FORGET_LIVE(forgetOnUndo));
      return;
    }
    // While this fails the new slot serves, so no other undo may touch it.
    await pointTo(context.run, from, forgetOnUndo);
    await drainSlot(context, to.slot);
    if (to.nginxConf === from.nginxConf) return;
    try {
      await reloadWithoutLoss(context);
    } catch (error) {
      if (isInterruption(error)) throw error;
      core.warning(messageOf(error));
    }
  },
});

async function pointTo(
  run: BoxContext['run'],
  { slot, release, nginxConf }: LiveState,
  forget?: string | null,
) {
  await must(run, 'switch-failed', 'The switch', SWITCH(slot, release, nginxConf, forget ?? ''));
  core.info(`nginx sends new requests to ${slot}`);
}

/**
 * (slot, release, conf, release to forget or nothing). The rename of one file moves the traffic; what comes after it is
 * the record. nginx reads a new configuration at the reload that follows; `.reload-pending` tells the next operation when
 * that was cut off. A release that is switched away from before it has proved itself does not count as one that was live.
 */
export const SWITCH = script(
  'switch',
  `
slot=$1 release=$2 conf=$3 forget=$4
cd ${ROOT}/nginx
[ "$(readlink current)" = "$conf" ] || : > .reload-pending
if [ "$slot" = green ]; then
  : > live/.backend-green
  mv live/.backend-green live/backend-green
else
  rm -f live/backend-green
fi
ln -sfn "$conf" .current
mv -T .current current
cd ${ROOT}
: > "releases/$release/deployed"
ln -sfn "releases/$release" .current
mv -T .current current
[ -z "$forget" ] || rm -f "releases/$forget/deployed"
`,
);

/** (release): it is not live, and does not count as one that was. */
export const FORGET_LIVE = script(
  'forget-live',
  `
cd ${ROOT}
[ "$(readlink current || true)" != "releases/$1" ] || rm -f current
rm -f "releases/$1/deployed"
`,
);

/** What went live on an empty box before its data was certain is not live. */
export const forgetLive = defineStep<BoxContext, { release: string }>({
  name: 'forget-live',
  category: 'own',
  recoverable: true,
  async run({ run }, { release }) {
    await must(run, 'switch-failed', 'Forgetting what was live', FORGET_LIVE(release));
  },
});

/** Finishes the record of a switch that was cut off: what serves is what is called current. */
export const recordLive = defineStep<BoxContext, { release: string; nginxConf: string }>({
  name: 'record-live',
  category: 'own',
  recoverable: true,
  async run({ run }, { release, nginxConf }) {
    await must(run, 'switch-failed', 'Recording what is live', RECORD_LIVE(release, nginxConf));
  },
});

/** (release, conf). */
const RECORD_LIVE = script(
  'record-live',
  `
cd ${ROOT}/nginx
if [ "$(readlink current)" != "$2" ]; then
  : > .reload-pending
  ln -sfn "$2" .current
  mv -T .current current
fi
cd ${ROOT}
: > "releases/$1/deployed"
ln -sfn "releases/$1" .current
mv -T .current current
`,
);
