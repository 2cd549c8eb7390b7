import { Hono } from 'hono';
import { expect, it, vi } from 'vitest';
import type { Logger } from '../log.ts';
import { accessLog, loggedPath } from './access-log.ts';
import type { AppEnv } from './context.ts';
import { onError } from './on-error.ts';
import { Refusal } from './problem.ts';

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

it('warns of a limit that holds, without frames, and logs a fault of ours with them', async () => {
  const [warn, error] = [vi.fn(), vi.fn()];
  const app = new Hono<AppEnv>().onError(onError);
  app.use(accessLog({ warn, error } as unknown as Logger));
  app.get('/busy', () => {
    throw new Refusal('busy');
  });
  app.get('/fault', () => {
    throw new Error('ours');
  });
  expect((await app.request('/busy')).status).toBe(503);
  expect(warn).toHaveBeenCalledExactlyOnceWith(
    expect.not.objectContaining({ err: expect.anything() }),
    'request',
  );
  expect((await app.request('/fault')).status).toBe(500);
  expect(error).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ err: expect.any(Error) }),
    'request',
  );
});
