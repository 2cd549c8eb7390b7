import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLogger } from '../log.ts';
import { createWhois } from './whois.ts';

let folder: string;
let now: number;
let lines: Record<string, unknown>[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whois-'));
  now = 0;
  lines = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A command in the place of `tailscale`, which notes what it was asked. */
function whoisBy(script: string) {
  const program = join(folder, 'tailscale');
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$*" >> ${folder}/asked\n${script}\n`);
  chmodSync(program, 0o755);
  const log = createLogger(
    { LOG_LEVEL: 'info', RELEASE: 'dev' },
    { write: (line) => lines.push(JSON.parse(line)) },
  );
  const command = [program, 'whois', '--json'];
  return createWhois({ tag: 'tag:skillgap-box', log, command, now: () => now });
}

const asked = () => {
  const path = join(folder, 'asked');
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : [];
};

const peer = { address: '100.64.0.2', port: 40_000 };

it('asks once for many requests, and again after a while', async () => {
  const whois = whoisBy(`echo '{"Node":{"Tags":["tag:skillgap-box"]}}'`);
  expect(await Promise.all([whois(peer), whois(peer), whois({ ...peer, port: 40_001 })])).toEqual([
    true,
    true,
    true,
  ]);
  expect(asked()).toEqual(['whois --json 100.64.0.2:40000']);
  expect(await whois({ address: 'fd7a:115c:a1e0::2', port: 1 })).toBe(true);
  expect(asked()[1]).toBe('whois --json [fd7a:115c:a1e0::2]:1');
  now = 60_000;
  expect(await whois(peer)).toBe(true);
  expect(asked()).toHaveLength(3);
});

it.each([
  ['another tag', `echo '{"Node":{"Tags":["tag:skillgap-box-2"]}}'`, 'peer-without-tag'],
  ['no tag', `echo '{"Node":{}}'`, 'peer-without-tag'],
  ['a failure', 'echo "peer not found" >&2; exit 1', 'whois-failed'],
  ['something else than JSON', 'echo 100.64.0.2', 'whois-failed'],
  ['more than anybody has to say', 'yes', 'whois-failed'],
])('refuses a peer of which it is told %s, and asks again soon', async (_what, script, reason) => {
  const whois = whoisBy(script);
  expect(await whois(peer)).toBe(false);
  expect(await whois(peer)).toBe(false);
  expect(lines).toMatchObject([{ reason, peer: '100.64.0.2' }]);
  now = 5_000;
  expect(await whois(peer)).toBe(false);
  expect(asked()).toHaveLength(2);
});

it('refuses when the command is not there, or does not end', async () => {
  const stuck = whoisBy('exec sleep 600');
  expect(await stuck(peer)).toBe(false);
  rmSync(join(folder, 'tailscale'));
  now = 60_000;
  expect(await stuck(peer)).toBe(false);
  expect(lines).toMatchObject([
    { reason: 'whois-failed' },
    { reason: 'whois-failed', err: { code: 'ENOENT' } },
  ]);
});
