import type { BoxState } from './inspect.ts';
import type { Reason } from './reasons.ts';
import { hasHttps, imagesOf, type ReleaseRecord } from './release.ts';

interface Obstacle {
  reason: Reason;
  sentence: string;
  nextStep: string;
  /** Whether `force` goes there anyway. */
  canForce: boolean;
}

/** Why the box cannot go to a release that it holds; null when it can. */
export function obstacleTo(
  box: BoxState,
  record: ReleaseRecord,
  contracts: string[] | null,
  now: Date,
): Obstacle | null {
  const { images } = box;
  const absent = imagesOf(record).filter((image) => !images.includes(image));
  if (absent.length > 0) {
    return {
      reason: 'image-missing',
      sentence: `the box no longer holds ${absent.join(', ')}`,
      nextStep: 'Deploy its commit again: revert what came after it.',
      canForce: false,
    };
  }
  const otherVersion = otherMajor(box, record);
  if (otherVersion) return otherVersion;
  const { contracts: known = [] } = record;
  const unknown = (contracts ?? []).filter((tag) => !known.includes(tag));
  if (unknown.length === 0) return losesHttps(box, record, now) ? HTTPS_LOST : null;
  return {
    reason: 'schema-too-new',
    sentence: `its code does not know the contract migration ${unknown.join(', ')}, which removed what it needs`,
    nextStep: 'Go back to a newer release, or deploy a fix. `force` goes there anyway.',
    canForce: true,
  };
}

/** Its Postgres does not read the data, or would start an empty cluster beside it. */
function otherMajor({ postgresMajors, postgresImage }: BoxState, { images }: ReleaseRecord): Obstacle | null {
  const [now, then] = [postgresMajors[postgresImage ?? ''], postgresMajors[images.postgres]];
  if (now === undefined || then === undefined || now === then) return null;
  return {
    reason: 'postgres-major',
    sentence: `its Postgres is ${then}, and the data is of ${now}`,
    nextStep:
      'To go back to the data of before the upgrade, run the workflow upgrade-postgres with `revert`: what was written since is kept beside it.',
    canForce: false,
  };
}

const HTTPS_LOST: Obstacle = {
  reason: 'https-lost',
  sentence:
    'it is from before HTTPS, and browsers that have been here over HTTPS refuse to come back over plain HTTP',
  nextStep:
    'Go back to a newer release, or revert in a pull request what is wrong: that keeps HTTPS. `force` goes there anyway, and shuts those browsers out for up to HSTS_MAX_AGE.',
  canForce: true,
};

/** While HTTPS is that young, going back to before it is what undoes a first HTTPS release that failed. */
const YOUNG_MS = 2 * 3_600_000;

/** Whether browsers remember that the site is HTTPS only. They do not where they did not trust its certificate. */
function losesHttps({ live, releases, certificate }: BoxState, record: ReleaseRecord, now: Date): boolean {
  const serves = releases.find(({ release }) => release === live?.release);
  if (!serves || !hasHttps(serves) || hasHttps(record) || !certificate?.trusted) return false;
  // A redeploy makes a new release; the certificate may be of a renewal: HTTPS is at least as old as any of them says.
  const known = [...releases.filter(hasHttps).map(({ createdAt }) => createdAt), certificate.notBefore];
  return Math.min(...known.map((time) => Date.parse(time))) < now.getTime() - YOUNG_MS;
}
