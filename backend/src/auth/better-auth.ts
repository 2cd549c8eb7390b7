import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { bearer } from 'better-auth/plugins/bearer';
import { eq } from 'drizzle-orm';
import type { Queries } from '../db/database.ts';
import type { Logger } from '../log.ts';
import { cookiePrefix } from './credential.ts';
import type { KeyRing } from './key-ring.ts';
import { endLinks } from './links.ts';
import type { Mailer } from './mailer.ts';
import { resetMail, takenMail, verificationMail } from './mails.ts';
import { PASSWORD_LENGTH } from './schemas.ts';
import { endOldestSessions } from './sessions.ts';
import { accounts, sessions, users, verifications } from './tables.ts';

/**
 * How long a session lasts, used or not. At most the 30 days a rotated key still verifies (`LONGEST_SESSION_DAYS` of
 * rotate-secrets), and never extended: no session outlives the key that signed it.
 */
const SESSION_SECONDS = 30 * 86_400;

export type AuthOptions = {
  ring: KeyRing;
  /** Where people reach us, such as `https://skillgap.example`: base of the links in mails and of OAuth's way back. */
  publicUrl: string;
  /** Other sites whose pages may use the API, and that a link may lead back to. */
  origins: string[];
  /** Cookies go over TLS only, unless this is development. */
  secureCookies: boolean;
  mailer: Mailer | undefined;
  github: { clientId: string; clientSecret: string } | undefined;
  log: Logger;
};

/** What happens beside it. */
export type AuthEvents = {
  /** Someone has set a new password by a mailed link, and so is the address's owner. */
  passwordReset: (user: { id: string; email: string }) => Promise<void>;
};

/**
 * better-auth on our tables. Rate limits, cross-site checks and signatures are ours, and done before it is called
 * (routes.ts).
 */
export function createBetterAuth(db: Queries, options: AuthOptions & AuthEvents) {
  const { ring, publicUrl, origins, secureCookies, mailer, github, log, passwordReset } = options;

  /** Not awaited: the time would reveal whether the account exists. */
  const post = (mail: Parameters<Mailer['send']>[0]) => {
    mailer?.send(mail).catch((err) => log.error({ err: mailError(err), reason: 'mail-not-sent' }, 'mail'));
  };

  return betterAuth({
    appName: 'SkillGap',
    baseURL: publicUrl,
    basePath: '/v1/auth',
    secrets: [{ version: 1, value: ring.signing }],
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
      transaction: true,
    }),
    plugins: [bearer({ requireSignature: true })],
    trustedOrigins: origins,
    user: {
      additionalFields: {
        role: { type: ['user', 'admin'], required: false, defaultValue: 'user', input: false },
      },
    },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    account: { accountLinking: { requireLocalEmailVerified: true } },
    databaseHooks: {
      // We do not use GitHub's tokens; in a leaked database they would be a risk.
      account: {
        create: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
        update: { before: async (account) => ({ data: { ...account, ...NO_TOKENS } }) },
      },
      session: { create: { after: ({ userId }) => endOldestSessions(db, userId) } },
    },
    emailAndPassword: {
      enabled: true,
      // With it, the answer to a sign-up would reveal whether the account exists.
      autoSignIn: false,
      // Ours are in force before (schemas.ts). These count UTF-16 units, of which a character may take two.
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: 2 * PASSWORD_LENGTH.max,
      requireEmailVerification: mailer !== undefined,
      revokeSessionsOnPasswordReset: true,
      onPasswordReset: async ({ user }) => {
        await endLinks(db, user.id);
        // The link came by mail. A verification link sent earlier changes nothing any longer.
        await db.update(users).set({ emailVerified: true }).where(eq(users.id, user.id));
        await passwordReset(user);
      },
      ...(mailer && {
        sendResetPassword: async ({ user, token }) => post(resetMail(user.email, publicUrl, token)),
        onExistingUserSignUp: async ({ user }) => post(takenMail(user.email, publicUrl)),
      }),
    },
    ...(mailer && {
      emailVerification: {
        sendOnSignUp: true,
        sendVerificationEmail: async ({ user, url }) => post(verificationMail(user.email, url)),
      },
    }),
    ...(github && { socialProviders: { github } }),
    advanced: {
      cookiePrefix: cookiePrefix(secureCookies),
      // Its own prefix is the weaker `__Secure-`.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: secureCookies },
      disableCSRFCheck: true,
      disableOriginCheck: false,
      // Set by routes.ts from what the trusted proxy says.
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
      database: { generateId: 'uuid', validateSchema: false },
    },
    rateLimit: { enabled: false },
    // Its messages hold e-mail addresses.
    logger: { disabled: true },
    telemetry: { enabled: false },
    onAPIError: { throw: true, errorURL: publicUrl },
  });
}

export type BetterAuth = ReturnType<typeof createBetterAuth>;

const NO_TOKENS = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};

/** A mail server's answer quotes the address that it refuses; its code says enough. */
function mailError(error: unknown): Error {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return new Error(
    `the mail server refused the mail (${[code, responseCode].filter(Boolean).join(', ') || 'no code'})`,
  );
}
