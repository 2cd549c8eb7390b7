import { expect, test } from 'vitest';
import { parseProbe } from './probes.ts';

test('an answer', () => {
  expect(parseProbe('200\t0.0123\tR1\t\n')).toEqual({ status: 200, release: 'R1', ms: 12 });
});

test('a redirect names its target', () => {
  expect(parseProbe('302\t0.001\t\thttp://elsewhere/\n')).toEqual({
    status: 302,
    release: null,
    ms: 1,
    location: 'http://elsewhere/',
  });
});

test('no answer carries curl’s message', () => {
  const output = 'curl: (7) Failed to connect to 192.168.213.11 port 3000\n000\t0.0002\t\t\n';
  expect(parseProbe(output)).toMatchObject({
    status: null,
    error: expect.stringContaining('curl: (7)'),
    timedOut: false,
  });
});

test('an answer that takes too long is slow, not unreachable', () => {
  expect(parseProbe('curl: (28) Operation timed out after 5000 milliseconds\n000\t5.0\t\t\n')).toMatchObject({
    status: null,
    timedOut: true,
  });
});
