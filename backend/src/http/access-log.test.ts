import { expect, it } from 'vitest';
import { loggedPath } from './access-log.ts';

it.each([
  ['/', '/'],
  ['/v1/auth/sign-in/email', '/v1/auth/sign-in/email'],
  ['/openapi.json', '/openapi.json'],
  [
    '/v1/resumes/0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11/download',
    '/v1/resumes/0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11/download',
  ],
  ['/v1/resumes/', '/v1/resumes/'],
  ['/v1/users/ada@example.com', '/v1/users/*'],
  ['/v1/users/ada%40example.com/x', '/v1/users/*/x'],
  ['/reset/hW8m0Zk1Lq3', '/reset/*'],
  ['/ten%20years%20of%20COBOL', '/*'],
  [`/v1/${'x'.repeat(300)}`, '/v1/*'],
  ['/v1/jobs\n', '/v1/*'],
])('logs %j as %j', (path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
