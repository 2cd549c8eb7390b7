import { z } from '@hono/zod-openapi';

/** At least 10; at most 128, since the cost of a hash grows with the length. */
export const PASSWORD_LENGTH = { min: 10, max: 128 };

const email = z.email().max(254).openapi({ example: 'ada@example.com' });
/** better-auth checks the length, and has its own reason for it. */
const newPassword = z.string().max(1_000);
/** A password that is. */
const password = z.string().min(1).max(1_000);
const token = z.string().min(1).max(256);
/** A path of ours or a page of a site that may use the API; better-auth checks which. */
const callbackURL = z.string().max(500).optional();

export const signUp = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email,
  password: newPassword,
  callbackURL,
});
export const signIn = z.strictObject({ email, password, rememberMe: z.boolean().optional() });
export const signInSocial = z.strictObject({
  provider: z.literal('github'),
  callbackURL,
  errorCallbackURL: callbackURL,
});
export const nothing = z.strictObject({});
export const revoke = z.strictObject({ token });
export const changePassword = z.strictObject({
  currentPassword: password,
  newPassword,
  revokeOtherSessions: z.boolean().optional(),
});
export const requestReset = z.strictObject({ email });
export const reset = z.strictObject({ token, newPassword });
export const sendVerification = z.strictObject({ email, callbackURL });
/** The token is a JWT with an address in it. */
export const verifyEmail = z.strictObject({ token: z.string().min(1).max(2_000), callbackURL });
const said = z.string().max(1_000).optional();
export const githubCallback = z.object({ code: said, state: said, error: said, error_description: said });

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
