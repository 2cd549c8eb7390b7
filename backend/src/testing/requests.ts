import { randomUUID } from 'node:crypto';
import { PASSWORD } from './accounts.ts';
import type { Ids, Someone } from './fuzz-target.ts';
import type { Operation } from './openapi.ts';

/** What a request of each operation is like when it is meant well: all that it can have. */
export function bodyOf({ operationId }: Operation, { resume, email }: Someone): Record<string, unknown> {
  const bodies: Record<string, Record<string, unknown>> = {
    signUp: { name: 'Eve', email: `${randomUUID()}@example.com`, password: PASSWORD, callbackURL: '/' },
    signIn: { email, password: PASSWORD, rememberMe: true },
    requestPasswordReset: { email },
    resetPassword: { token: 'none', newPassword: PASSWORD },
    sendVerificationEmail: { email, callbackURL: '/' },
    signInWithGitHub: { provider: 'github', callbackURL: '/', errorCallbackURL: '/' },
    changePassword: { currentPassword: PASSWORD, newPassword: `${PASSWORD}!`, revokeOtherSessions: true },
    revokeSession: { token: 'none' },
    deleteAccount: { password: 'not the password' },
    createAnalysis: { resumeId: resume, role: 'Backend Engineer', location: 'Berlin', remote: true },
    pasteResume: { text: 'Go and Kubernetes', name: 'cv' },
    addResumeSkill: { level: 'advanced' },
  };
  return bodies[operationId] ?? {};
}

export const pathOf = ({ path, tags }: Operation, { resume, analysis }: Ids) =>
  path.replace('{id}', tags[0] === 'Analyses' ? analysis : resume).replace('{skillId}', 'go');

/** The same for its query; `with` is what it cannot do without. */
export const QUERIES: Record<string, Record<string, string>[]> = {
  searchJobs: [{}, { sort: 'relevance', q: 'engineer' }],
  fetchFile: [{ key: 'uploads/a/b.pdf', name: 'cv.pdf', expires: '99999999999', signature: 'x' }],
  verifyEmail: [{ token: 'x', callbackURL: '/' }],
  finishSignInWithGitHub: [{ code: 'x', state: 'x' }],
  compareAnalyses: [{ with: randomUUID() }],
};

/** A query without one of its parameters. */
export const without = (query: Record<string, string>, name: string) =>
  new URLSearchParams(Object.entries(query).filter(([key]) => key !== name));
