import { expect, test } from 'vitest';
import { readLlmEnv } from './env.ts';

test('everything has a default', () => {
  expect(readLlmEnv({})).toMatchObject({
    LLM_NODE_PORT: 8001,
    LLM_NODE_INTERFACE: 'tailscale0',
    LLM_NODE_CHAT_MODEL: 'mistral-7b-instruct-v0.3-q5_k_m',
    LLM_NODE_EMBEDDING_MODEL: 'nomic-embed-text-v1.5-q5_k_m',
    RELEASE: 'dev',
  });
  expect(readLlmEnv({ LLM_NODE_PORT: '' }).LLM_NODE_PORT).toBe(8001);
});

test.each([
  '0.0.0.0',
  '::',
  '127.0.0.1',
  '192.168.0.5',
  '203.0.113.9',
  '2001:db8::1',
  '100.64.0.1,0.0.0.0',
  'host',
])('refuses to listen on %s', (LLM_NODE_ADDRESSES) => {
  expect(() => readLlmEnv({ LLM_NODE_ADDRESSES })).toThrow(
    /LLM_NODE_ADDRESSES must be addresses of a tailnet/,
  );
});

test('takes addresses of the tailnet, of both kinds', () => {
  const { LLM_NODE_ADDRESSES } = readLlmEnv({ LLM_NODE_ADDRESSES: '100.64.0.7, fd7a:115c:a1e0::7' });
  expect(LLM_NODE_ADDRESSES).toEqual(['100.64.0.7', 'fd7a:115c:a1e0::7']);
});

test('names every wrong key with what it was', () => {
  const wrong = { LLM_NODE_PORT: '0', LLM_NODE_GPU: 'yes', RELEASE: 'v1' };
  expect(() => readLlmEnv(wrong)).toThrow(/LLM_NODE_PORT .*"0".*LLM_NODE_GPU .*"yes"|RELEASE .*"v1"/);
});
