import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { Failure, messageOf } from '../shared/outcome.ts';
import { SecurityGroups } from './ec2.ts';
import { isoOf, type Opening, planDuplicate, tagsOf } from './plan.ts';
import type { IngressReason } from './reasons.ts';
import { leftOpen } from './state.ts';
import { sweepGroup } from './sweep.ts';

export interface Opened {
  reason: 'opened' | 'taken-over' | 'already-open';
  ruleId: string;
  /** Null when it is not ours to close. */
  expires: string | null;
}

const SWEEP_MS = 20_000;
/** So often may somebody close the rule while it is taken over. */
const ROUNDS = 4;
const PAUSE_MS = 500;

/** Closes what was left open. Nothing in it keeps the runner out. */
export async function sweepBefore(groupId: string): Promise<number> {
  using groups = new SecurityGroups(SWEEP_MS);
  try {
    return (await sweepGroup(groups, groupId)).swept;
  } catch (error) {
    core.warning(`What earlier runs left open was not swept; the schedule does it: ${messageOf(error)}`);
    return 0;
  }
}

/** Lets this runner in, and leaves to the step's end what is to be closed. */
export async function openPort(
  groups: SecurityGroups,
  groupId: string,
  opening: Opening,
  name: string,
): Promise<Opened> {
  const { run, cidr } = opening;
  const save = (ruleId: string | null) => leftOpen.save({ groupId, run, cidr, ruleId });
  // A step that is killed while the request is under way finds its rule by these.
  save(null);
  const done = (reason: Opened['reason'], ruleId: string, expires = opening.expires): Opened => {
    save(ruleId);
    return { reason, ruleId, expires: isoOf(expires) };
  };

  for (let round = 1; round <= ROUNDS; round++) {
    const made = await groups.authorize(groupId, opening, name);
    if (made !== null) return done('opened', made);
    const step = planDuplicate(await groups.rules(groupId), opening);
    if (step.do === 'use') return done('opened', step.rule.id);
    if (step.do === 'leave') return { reason: 'already-open', ruleId: step.rule.id, expires: null };
    if (step.do === 'take-over') {
      const { rule, expires } = step;
      const tagged = await groups.tag(rule.id, tagsOf({ run, expires }));
      // Its run, or a sweep, may have closed it in between: only a rule that is still there lets anybody in.
      if (tagged && (await groups.rules(groupId)).some(({ id }) => id === rule.id))
        return done('taken-over', rule.id, expires);
    }
    core.info(`Another run is closing the rule for ${cidr}; trying again`);
    await sleep(PAUSE_MS);
  }
  throw new Failure<IngressReason>('aws-error', `The rule for ${cidr} comes and goes`, {
    nextStep: 'Other runs from the same address open and close it; run again when they have ended.',
  });
}
