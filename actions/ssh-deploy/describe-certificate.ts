import { type Certificate, hoursLeft, WARN_BELOW_HOURS } from './certificate.ts';

type Described = Omit<Certificate, 'pem'>;

/** How HTTPS stands, in one line: what is served, until when, what is wrong, and when it is tried again. */
export function describeCertificate(certificate: Described | null, now: Date): string {
  if (certificate === null) return '⚠️ HTTPS: the box did not say which certificate it serves.';
  const { names, missing, trusted, issuer, notAfter, problem } = certificate;
  const again = nextAttempt(certificate);
  if (!trusted) return `⚠️ HTTPS: self-signed, because ${problem ?? 'no authority was asked yet'}${again}.`;
  const served = `certificate of ${issuer} for ${names.join(', ')} until ${notAfter.slice(0, 16)}Z`;
  const notes = [
    ...(isEnding(certificate, now) ? [remaining(certificate, now)] : []),
    ...(missing.length > 0 ? [`it does not cover ${missing.join(', ')}`] : []),
    ...(problem ? [problem] : []),
  ];
  if (notes.length === 0) return `HTTPS: ${served}.`;
  return `⚠️ HTTPS: ${[served, ...notes].join('; ')}${again}.`;
}

/** Whether people have to look: the box's alarm goes off at the same time. */
function isEnding(certificate: Pick<Certificate, 'notAfter'>, now: Date): boolean {
  return hoursLeft(certificate, now) < WARN_BELOW_HOURS;
}

/** `6 days`, `31 hours`, `expired 2 hours ago`. */
function remaining(certificate: Pick<Certificate, 'notAfter'>, now: Date): string {
  const hours = hoursLeft(certificate, now);
  if (hours < 0) return `it expired ${-hours} ${-hours === 1 ? 'hour' : 'hours'} ago`;
  if (hours < 3 * 24) return `${hours} ${hours === 1 ? 'hour' : 'hours'} are left`;
  return `${Math.floor(hours / 24)} days are left`;
}

function nextAttempt({ nextCheckAt }: Described): string {
  return nextCheckAt
    ? `; next attempt at ${nextCheckAt.slice(0, 16)}Z`
    : '; the timer tries again within the hour';
}
