import type { Run } from '../shared/ssh.ts';
import { type BoxStatus, boxStatus } from './box-status.ts';
import type { Certificate } from './certificate.ts';
import { gateAddress } from './https.ts';
import { type BoxState, inspect, inspectContracts } from './inspect.ts';
import type { Outcome } from './outcome.ts';
import type { ReleaseRecord } from './release.ts';
import { writeSummary } from './summary.ts';

/** How the box is reached: by the action, and where a gate is to ask instead of the site's own address. */
export interface Place {
  host: string;
  publicUrl: string | null;
  /** The host, where it was given as an input: a workflow may have it from a secret. */
  givenHost: string | null;
}

/** GitHub drops a job output that holds a secret, and `/status` is one: the certificate's names have the address in them. */
export function withoutHost(status: BoxStatus, givenHost: string | null): BoxStatus {
  if (givenHost === null) return status;
  return JSON.parse(JSON.stringify(status).replaceAll(givenHost, 'the address')) as BoxStatus;
}

/** Where a gate asks for a release that is live, and what it accepts there. */
export function reachedAt(
  record: ReleaseRecord | undefined,
  certificate: Certificate | null,
  { host, publicUrl: override }: Pick<Place, 'host' | 'publicUrl'>,
): Pick<Outcome, 'publicUrl' | 'certificate'> {
  const address = record ? gateAddress(record, certificate, { override, host }) : null;
  return { publicUrl: address?.url ?? null, certificate: address?.certificate ?? null };
}

/** The same of the box as it is. */
export function liveReachedAt(
  { live, releases, certificate }: BoxState,
  place: Pick<Place, 'host' | 'publicUrl'>,
) {
  return reachedAt(
    releases.find(({ release }) => release === live?.release),
    certificate,
    place,
  );
}

/** The part of an outcome that the box itself says. */
export async function readBox(
  run: Run,
  place: Place,
): Promise<Pick<Outcome, 'status' | 'live' | 'slot' | 'publicUrl' | 'certificate'>> {
  const box = await inspect(run);
  return {
    status: withoutHost(boxStatus(box, await inspectContracts(run)), place.givenHost),
    live: box.live?.release ?? null,
    slot: box.live?.slot ?? null,
    ...liveReachedAt(box, place),
  };
}

/** Reads the box, changing nothing, and shows it. */
export async function showStatus(run: Run, outcome: Outcome, place: Place): Promise<Outcome> {
  const shown: Outcome = { ...outcome, ...(await readBox(run, place)) };
  await writeSummary(shown);
  return shown;
}
