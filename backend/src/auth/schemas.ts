import { z } from '@hono/zod-openapi';
import type { Reason } from '../http/reasons.ts';
import { anyText, hasLength, shortText } from '../http/text.ts';

/** At least 10; at most 128, since the cost of a hash grows with the length. */
export const PASSWORD_LENGTH = { min: 10, max: 128 };
/** zod's, with the lengths of RFC 5321: up to 64 characters before the @, and 63 of a label. */
const EMAIL =
  /^(?=[^@]{1,64}@)(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;
/** A path, or what looks like an address. */
const CALLBACK = /^(\/([\w.+@-]+\/)*[\w.+@-]*(\?[\w.+/=&%@-]*)?|https?:\/\/[\x21-\x5b\x5d-\x7e]+)$/;

const email = z
  .email({ pattern: EMAIL })
  .max(254)
  .openapi({ pattern: EMAIL.source, example: 'ada@example.com' });
const newPassword = anyText({ max: 1_000 })
  .refine((text) => hasLength(text, PASSWORD_LENGTH.min, PASSWORD_LENGTH.max), {
    message: `A password has ${PASSWORD_LENGTH.min} to ${PASSWORD_LENGTH.max} characters`,
    params: { reason: 'password-refused' satisfies Reason },
  })
  .openapi({ minLength: PASSWORD_LENGTH.min, maxLength: PASSWORD_LENGTH.max });
/** A password that is. */
export const password = anyText({ min: 1, max: PASSWORD_LENGTH.max });
const token = anyText({ min: 1, max: 256 });
/** A path of ours or a page of a site that may use the API; better-auth checks which. */
const callbackURL = z
  .string()
  .max(500)
  .regex(CALLBACK, 'must be a path of ours or an address of a site on the list')
  .optional();

export const signUpBody = z.strictObject({
  name: shortText(100),
  email,
  password: newPassword,
  callbackURL,
});
export const signInBody = z.strictObject({ email, password, rememberMe: z.boolean().optional() });
export const signInSocialBody = z.strictObject({
  provider: z.literal('github'),
  callbackURL,
  errorCallbackURL: callbackURL,
});
export const nothing = z.strictObject({});
export const revoke = z.strictObject({ token });
export const changePasswordBody = z.strictObject({
  currentPassword: password,
  newPassword,
  revokeOtherSessions: z.boolean().optional(),
});
export const requestResetBody = z.strictObject({ email });
export const resetBody = z.strictObject({ token, newPassword });
export const sendVerificationBody = z.strictObject({ email, callbackURL });
/** The token is a JWT with an address in it. */
export const verifyEmailQuery = z.strictObject({ token: anyText({ min: 1, max: 2_000 }), callbackURL });
const said = anyText({ max: 1_000 }).optional();
export const githubCallbackQuery = z.object({
  code: said,
  state: said,
  error: said,
  error_description: said,
});

export const user = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    emailVerified: z.boolean(),
    image: z.string().nullish(),
    role: z.enum(['user', 'admin']).optional(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
  })
  .openapi('User');

export const session = z
  .object({
    id: z.uuid(),
    userId: z.uuid(),
    token: z.string(),
    expiresAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    ipAddress: z.string().nullish(),
    userAgent: z.string().nullish(),
  })
  .openapi('Session');
