import * as core from '@actions/core';
import { Failure } from '../shared/outcome.ts';
import { appendSummary, table } from '../shared/summary.ts';
import { askAddress } from './address.ts';
import { SecurityGroups } from './ec2.ts';
import type { IngressSettings, OpenSettings } from './inputs.ts';
import { groupName } from './names.ts';
import { openPort, sweepBefore } from './open.ts';
import type { IngressReason } from './reasons.ts';
import { sweepGroup } from './sweep.ts';

export interface Outcome {
  reason: IngressReason;
  groupId: string;
  ruleId: string | null;
  address: string | null;
  expires: string | null;
  swept: number;
}

/** Does what the step asks for, and says so in the job's summary. */
export async function operate(settings: IngressSettings): Promise<Outcome> {
  const outcome = settings.operation === 'open' ? await open(settings) : await sweep(settings.environment);
  await summarize(settings, outcome);
  return outcome;
}

async function open(settings: OpenSettings): Promise<Outcome> {
  const { environment, port, minutes, run } = settings;
  const address = settings.address ?? (await askAddress(settings.addressUrl));
  using groups = new SecurityGroups();
  const groupId = await groups.find(environment);
  const swept = await sweepBefore(groupId);
  const opening = { cidr: `${address}/32`, port, run, expires: Date.now() + minutes * 60_000 };
  const opened = await openPort(groups, groupId, opening, `skillgap-${environment}-runner`);
  core.info(
    opened.reason === 'already-open'
      ? `tcp/${port} was opened for ${opening.cidr} by hand, by ${opened.ruleId}; this job leaves it as it is`
      : `tcp/${port} is open for ${opening.cidr} until this job ends, by ${opened.ruleId} (expires ${opened.expires})`,
  );
  return { ...opened, groupId, address, swept };
}

async function sweep(environment: string): Promise<Outcome> {
  using groups = new SecurityGroups();
  const groupId = await groups.find(environment);
  const { swept, error } = await sweepGroup(groups, groupId);
  if (error !== null) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.reason, error.message, {
      nextStep: error.nextStep,
      cause: error,
      outputs: { groupId, swept },
    });
  }
  core.info(swept === 0 ? 'Nothing is past its expiry' : `Closed ${swept}`);
  const reason = swept === 0 ? 'nothing-to-sweep' : 'swept';
  return { reason, groupId, ruleId: null, address: null, expires: null, swept };
}

async function summarize(settings: IngressSettings, outcome: Outcome): Promise<void> {
  // An hourly sweep that found nothing has nothing to say.
  if (outcome.reason === 'nothing-to-sweep') return;
  const { reason, groupId, ruleId, address, expires, swept } = outcome;
  const rows = [
    ['group', `${groupName(settings.environment)} (${groupId})`],
    ...(settings.operation === 'open'
      ? [
          ['open', `tcp/${settings.port} from ${address}/32 by ${ruleId}`],
          [
            'closed',
            expires === null ? 'not by this job' : `when this job ends; else swept after ${expires}`,
          ],
        ]
      : []),
    ['swept', `${swept}`],
  ];
  await appendSummary(`### Temporary ingress: ${reason}\n\n${table(['', ''], rows)}`);
}
