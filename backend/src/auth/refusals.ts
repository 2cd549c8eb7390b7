import { Refusal } from '../http/problem.ts';
import type { Reason } from '../http/reasons.ts';

/** What better-auth's codes mean in ours. */
const BY_CODE = new Map<string, [Reason, string?]>([
  ['INVALID_EMAIL_OR_PASSWORD', ['sign-in-refused']],
  ['INVALID_PASSWORD', ['sign-in-refused', 'The password is wrong']],
  ['CREDENTIAL_ACCOUNT_NOT_FOUND', ['sign-in-refused', 'This account has no password']],
  ['INVALID_TOKEN', ['token-refused']],
  ['TOKEN_EXPIRED', ['token-refused']],
  ['USER_NOT_FOUND', ['token-refused']],
  ['RESET_PASSWORD_DISABLED', ['not-found', 'No mail can be sent from here']],
  ['VERIFICATION_EMAIL_NOT_ENABLED', ['not-found', 'No mail can be sent from here']],
  ['EMAIL_NOT_VERIFIED', ['email-not-verified']],
  [
    'INVALID_CALLBACK_URL',
    ['invalid-request', 'callbackURL must be a path of ours or of a site on the list'],
  ],
  [
    'INVALID_ERROR_CALLBACK_URL',
    ['invalid-request', 'errorCallbackURL must be a path of ours or of a site on the list'],
  ],
]);

const BY_STATUS = new Map<number, Reason>([
  [400, 'invalid-request'],
  [401, 'not-signed-in'],
  [403, 'not-allowed'],
  [404, 'not-found'],
  [422, 'invalid-request'],
]);

/** What better-auth refused with, as a problem of ours where the client can understand it. */
export function refusalOf(status: number, code: unknown): Error {
  const known = typeof code === 'string' ? BY_CODE.get(code) : undefined;
  const [reason, detail] = known ?? [BY_STATUS.get(status)];
  // Its messages can hold what was sent: they stay here.
  return reason ? new Refusal(reason, detail) : new Error(`better-auth answered ${status}`);
}
