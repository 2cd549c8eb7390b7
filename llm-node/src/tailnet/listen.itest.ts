// @module-tag namespace
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TOKEN } from '../testing/app.ts';
import { type NetworkNamespace, networkNamespace } from '../testing/network-namespace.ts';
import { type RunningNode, runNode } from '../testing/process.ts';

const run = promisify(execFile);

let net: NetworkNamespace;
let folder: string;
const started: RunningNode[] = [];

/**
 * A tailnet of this machine (`tailscale0`) and a peer, both ends of one cable, with a private network and IPv6 beside. A
 * TUN device as Tailscale's own has no carrier without Tailscale, and is not listed then.
 */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'listen-'));
  writeFileSync(join(folder, 'tokens.env'), `LLM_NODE_TOKEN="${TOKEN}"\n`);
  net = await networkNamespace();
  net.ip('link set lo up');
  net.ip('link add tailscale0 type veth peer name peer0');
  for (const name of ['tailscale0', 'peer0']) net.ip(`link set ${name} up`);
  net.ip('addr add 192.168.50.1/24 dev tailscale0');
  net.ip('addr add 100.64.0.2/32 dev peer0');
  net.ip('addr add 192.168.50.2/32 dev peer0');
  net.ip('addr add fd7a:115c:a1e0::2/128 dev peer0 nodad');
  net.ip('addr add 2001:db8::2/128 dev peer0 nodad');
});

afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await net?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

function start(env: Record<string, string> = {}): RunningNode {
  const node = runNode(
    {
      LLM_NODE_CHAT_MODEL: 'none',
      LLM_NODE_EMBEDDING_MODEL: 'none',
      LLM_NODE_TOKENS_FILE: join(folder, 'tokens.env'),
      ...env,
    },
    net.enter,
  );
  started.push(node);
  return node;
}

/** What curl makes of a request from one address to another: the status, or its own reason. */
async function get(from: string, to: string, path = '/health'): Promise<string> {
  const host = to.includes(':') ? `[${to}]` : to;
  const curl = ['curl', '--silent', '--max-time', '5', '--interface', from, '--write-out', '%{http_code}'];
  const args = [...curl, '--output', '/dev/null', '--header', `Authorization: Bearer ${TOKEN}`];
  const [program = '', ...rest] = [...net.enter, ...args, `http://${host}:8001${path}`];
  return await run(program, rest).then(
    ({ stdout }) => stdout,
    ({ code }) => ({ 7: 'refused', 52: 'cut', 56: 'cut' })[code as number] ?? `curl ${code}`,
  );
}

const ADD_4 = 'addr add 100.64.0.1/10 dev tailscale0';
const ADD_6 = 'addr add fd7a:115c:a1e0::1/48 dev tailscale0 nodad';

describe('the tailnet', () => {
  it('is served, on both its addresses and on nothing else', async () => {
    net.ip(ADD_4);
    net.ip(ADD_6);
    net.ip('addr add 2001:db8::1/64 dev tailscale0 nodad');
    const node = start();
    await node.logged({ msg: 'listening', address: '100.64.0.1', port: 8001 });
    await node.logged({ msg: 'listening', address: 'fd7a:115c:a1e0::1' });
    expect(await get('100.64.0.2', '100.64.0.1', '/v1/models')).toBe('200');
    expect(await get('fd7a:115c:a1e0::2', 'fd7a:115c:a1e0::1', '/v1/models')).toBe('200');
    expect(await get('192.168.50.2', '192.168.50.1')).toBe('refused');
    expect(await get('2001:db8::2', '2001:db8::1')).toBe('refused');
    expect(await get('127.0.0.1', '127.0.0.1')).toBe('refused');
    expect(node.lines.filter(({ msg }) => msg === 'listening')).toHaveLength(2);
  });

  it('is served to its own only: from elsewhere a connection is cut before anything is read', async () => {
    net.ip(ADD_4);
    net.ip(ADD_6);
    const node = start();
    await node.logged({ msg: 'listening', address: 'fd7a:115c:a1e0::1' });
    expect(await get('192.168.50.2', '100.64.0.1')).toBe('cut');
    expect(await get('2001:db8::2', 'fd7a:115c:a1e0::1')).toBe('cut');
    await node.logged({ reason: 'peer-outside-tailnet', peer: '192.168.50.2' });
    await node.logged({ reason: 'peer-outside-tailnet', peer: '2001:db8::2' });
    expect(node.lines.filter(({ msg }) => msg === 'request')).toEqual([]);
  });

  it('is waited for, and served again after it was gone', async () => {
    const node = start();
    await node.logged({ reason: 'no-tailnet-address', level: 'warn' });
    expect(await get('192.168.50.2', '192.168.50.1')).toBe('refused');
    net.ip(ADD_4);
    await node.logged({ msg: 'listening', address: '100.64.0.1' });
    expect(await get('100.64.0.2', '100.64.0.1')).toBe('200');

    net.ip('addr del 100.64.0.1/10 dev tailscale0');
    expect(await get('100.64.0.2', '100.64.0.1')).not.toBe('200');
    net.ip(ADD_4);
    expect(await get('100.64.0.2', '100.64.0.1')).toBe('200');
    expect(node.lines.filter(({ msg }) => msg === 'listening')).toHaveLength(1);
  });

  it('is followed to another address, which closes the one before, and to one more', async () => {
    net.ip(ADD_4);
    const node = start();
    await node.logged({ msg: 'listening', address: '100.64.0.1' });
    net.ip('addr del 100.64.0.1/10 dev tailscale0');
    net.ip('addr add 100.64.9.9/10 dev tailscale0');
    net.ip(ADD_6);
    await node.logged({ msg: 'listening', address: '100.64.9.9' });
    await node.logged({ msg: 'listening', address: 'fd7a:115c:a1e0::1' });
    await node.logged({ msg: 'no longer listening: another address replaces it' });
    expect(await get('100.64.0.2', '100.64.9.9')).toBe('200');
    net.ip('addr add 100.64.0.1/32 dev peer0');
    expect(await get('100.64.0.2', '100.64.0.1')).toBe('refused');
  });

  it('is the interface’s that is named, never another’s', async () => {
    net.ip('addr add 100.64.0.1/10 dev peer0');
    const node = start();
    await node.logged({ reason: 'no-tailnet-address' });
    const named = start({ LLM_NODE_ADDRESSES: '100.64.0.1' });
    await named.logged({ msg: 'listening', address: '100.64.0.1' });
    expect(node.lines.filter(({ msg }) => msg === 'listening')).toEqual([]);
  });
});

describe('start', () => {
  it.each([
    ['0.0.0.0', 'every interface'],
    ['::', 'every interface'],
    ['127.0.0.1', 'loopback'],
    ['192.168.50.1', 'a private network'],
    ['203.0.113.9', 'public'],
    ['100.64.0.1,::ffff:10.0.0.1', 'a private network'],
  ])('is refused with 78 and a sentence for %s', async (LLM_NODE_ADDRESSES, kind) => {
    const node = start({ LLM_NODE_ADDRESSES });
    expect(await node.ended).toBe(78);
    expect(node.lines).toMatchObject([
      {
        level: 'fatal',
        reason: 'config-refused',
        keys: ['LLM_NODE_ADDRESSES'],
        msg: expect.stringContaining(kind),
      },
    ]);
  });

  it('is refused when the port is taken', async () => {
    net.ip(ADD_4);
    const first = start();
    await first.logged({ msg: 'listening' });
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.lines.at(-1)).toMatchObject({ reason: 'cannot-listen', err: { code: 'EADDRINUSE' } });
  });
});

describe('signals', () => {
  it('end it, also while it waits for an address', async () => {
    const node = start();
    await node.logged({ reason: 'no-tailnet-address' });
    node.child.kill('SIGHUP');
    await node.logged({ msg: 'reloaded' });
    node.child.kill('SIGTERM');
    expect(await node.ended).toBe(0);
    expect(node.lines.at(-1)).toMatchObject({ msg: 'stopped', reason: 'drained' });
  });

  it('end it at once when a second one comes', async () => {
    net.ip(ADD_4);
    const node = start();
    await node.logged({ msg: 'listening' });
    // Half a request, which the first signal waits for.
    const half =
      'exec 3<>/dev/tcp/100.64.0.1/8001; printf "GET / HTTP/1.1\\r\\n" >&3; echo sent; exec sleep 60';
    const [program = '', ...rest] = [...net.enter, 'bash', '-c', half];
    const client = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(client.stdout, 'data');
    node.child.kill('SIGTERM');
    await node.logged({ msg: 'stopping' });
    expect(await get('100.64.0.2', '100.64.0.1')).toBe('refused');
    node.child.kill('SIGTERM');
    expect(await node.ended).toBe(143);
    client.kill('SIGKILL');
    await once(client, 'exit');
  });
});
