import { z } from '@hono/zod-openapi';
import type { Reason } from '../http/reasons.ts';
import { answer, describeRoute, json } from '../http/route.ts';
import * as schemas from './schemas.ts';
import { MAX_SESSIONS } from './sessions.ts';

/** Checks a password or token: needs brute-force protection, and hashes one at a time. */
const GUARDED = ['too-many-attempts', 'busy'] as const satisfies Reason[];
/** Sends a mail: rate-limited, and not available without a mail server. */
const MAILED = ['too-many-attempts', 'not-found'] as const satisfies Reason[];

const status = z.object({ status: z.boolean(), message: z.string().optional() });

export const signUp = post('/sign-up/email', {
  ...{ operationId: 'signUp', summary: 'Sign up', body: schemas.signUpBody, access: 'anyone' },
  answer: z.object({ emailVerification: z.boolean() }),
  fails: [...GUARDED, 'password-refused'],
});

export const signIn = describeRoute({
  method: 'post',
  path: '/sign-in/email',
  operationId: 'signIn',
  summary: 'Sign in',
  description: `An account has up to ${MAX_SESSIONS} sessions: one more ends the oldest.`,
  tags: ['Accounts'],
  access: 'anyone',
  request: { body: { required: true, content: json(schemas.signInBody) } },
  responses: {
    200: {
      ...answer('Signed in', z.object({ user: schemas.user })),
      headers: {
        'Set-Auth-Token': {
          description: 'For programs: the bearer token',
          schema: { type: 'string' },
        },
        'Set-Cookie': { description: 'For browsers: the session cookie', schema: { type: 'string' } },
      },
    },
  },
  fails: [...GUARDED, 'sign-in-refused', 'email-not-verified'],
});

export const requestReset = post('/request-password-reset', {
  ...{ operationId: 'requestPasswordReset', summary: 'Mail a link to set a new password' },
  ...{ body: schemas.requestResetBody, answer: status, access: 'anyone', fails: MAILED },
});

export const reset = post('/reset-password', {
  ...{ operationId: 'resetPassword', summary: 'Set a new password with the mailed token' },
  ...{ body: schemas.resetBody, answer: status, access: 'anyone' },
  fails: [...GUARDED, 'token-refused', 'password-refused', 'not-found'],
});

export const sendVerification = post('/send-verification-email', {
  ...{ operationId: 'sendVerificationEmail', summary: 'Mail the verification link again' },
  ...{ body: schemas.sendVerificationBody, answer: status, access: 'anyone', fails: MAILED },
});

export const verifyEmail = describeRoute({
  method: 'get',
  path: '/verify-email',
  operationId: 'verifyEmail',
  summary: 'Verify an address: target of the mailed link',
  tags: ['Accounts'],
  access: 'anyone',
  request: { query: schemas.verifyEmailQuery },
  responses: {
    200: answer('Verified', z.object({ status: z.boolean(), user: schemas.user.nullish() })),
    302: { description: 'To `callbackURL`, with `error` in its query on failure' },
  },
  fails: ['token-refused', 'not-allowed'],
});

export const signInSocial = post('/sign-in/social', {
  ...{ operationId: 'signInWithGitHub', summary: 'Sign in with GitHub, if configured' },
  ...{ body: schemas.signInSocialBody, answer: z.object({ url: z.string(), redirect: z.boolean() }) },
  ...{ access: 'anyone', fails: ['not-found'] },
});

export const githubCallback = describeRoute({
  method: 'get',
  path: '/callback/github',
  operationId: 'finishSignInWithGitHub',
  summary: 'Finish signing in with GitHub',
  tags: ['Accounts'],
  access: 'anyone',
  request: { query: schemas.githubCallbackQuery },
  responses: { 302: { description: 'To the page the user came from, with `error` in its query on failure' } },
});

export const changePassword = post('/change-password', {
  ...{ operationId: 'changePassword', summary: 'Change the password' },
  ...{ body: schemas.changePasswordBody, access: 'user' },
  answer: z.object({ token: z.string().nullable(), user: schemas.user }),
  fails: [...GUARDED, 'sign-in-refused', 'password-refused'],
});

export const getSession = get('/get-session', {
  ...{ operationId: 'getSession', summary: 'The current session and user' },
  answer: z.object({ session: schemas.session, user: schemas.user }),
});
export const listSessions = get('/list-sessions', {
  ...{ operationId: 'listSessions', summary: 'List your sessions', answer: z.array(schemas.session) },
});
export const revokeSession = post('/revoke-session', {
  ...{ operationId: 'revokeSession', summary: 'End one session' },
  ...{ body: schemas.revoke, answer: status, access: 'user' },
});
export const revokeSessions = post('/revoke-sessions', {
  ...{ operationId: 'revokeSessions', summary: 'End all sessions' },
  ...{ body: schemas.nothing, answer: status, access: 'user' },
});
export const revokeOthers = post('/revoke-other-sessions', {
  ...{ operationId: 'revokeOtherSessions', summary: 'End all other sessions' },
  ...{ body: schemas.nothing, answer: status, access: 'user' },
});
export const signOut = post('/sign-out', {
  ...{ operationId: 'signOut', summary: 'End this session', body: schemas.nothing, access: 'user' },
  answer: z.object({ success: z.boolean() }),
});

function post<Path extends string, Body extends z.ZodType, Answer extends z.ZodType>(
  path: Path,
  {
    body,
    answer: schema,
    ...rest
  }: {
    operationId: string;
    summary: string;
    body: Body;
    answer: Answer;
    access: 'anyone' | 'user';
    fails?: readonly Reason[];
  },
) {
  return describeRoute({
    method: 'post',
    path,
    tags: ['Accounts'],
    request: { body: { required: body !== (schemas.nothing as z.ZodType), content: json(body) } },
    responses: { 200: answer('Done', schema) },
    ...rest,
  });
}

function get<Path extends string, Answer extends z.ZodType>(
  path: Path,
  { answer: schema, ...rest }: { operationId: string; summary: string; answer: Answer },
) {
  return describeRoute({
    method: 'get',
    path,
    tags: ['Accounts'],
    access: 'user',
    responses: { 200: answer(rest.summary, schema) },
    ...rest,
  });
}
