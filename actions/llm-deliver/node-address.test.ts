import { expect, it } from 'vitest';
import { nodeUrl } from './node-address.ts';

const at = (...addresses: string[]) => addresses.map((address) => ({ address }));
const interfaces = {
  lo: at('127.0.0.1'),
  eth0: at('192.168.1.7', '100.64.0.9'),
  tailscale0: at('fe80::1', 'fd7a:115c:a1e0::7', '100.64.0.7'),
  other: at('fd7a:115c:a1e0::8'),
};

it.each([
  [{}, 'http://100.64.0.7:8001'],
  [{ LLM_NODE_PORT: '9000', LLM_NODE_INTERFACE: '' }, 'http://100.64.0.7:9000'],
  [{ LLM_NODE_INTERFACE: 'other' }, 'http://[fd7a:115c:a1e0::8]:8001'],
  [{ LLM_NODE_ADDRESSES: ' 100.64.0.1, 100.64.0.2' }, 'http://100.64.0.1:8001'],
  [{ LLM_NODE_ADDRESSES: 'fd7a:115c:a1e0::1' }, 'http://[fd7a:115c:a1e0::1]:8001'],
  [{ LLM_NODE_INTERFACE: 'lo' }, null],
  [{ LLM_NODE_INTERFACE: 'wg0' }, null],
])('finds the node that is set up as %j', (settings, url) => {
  expect(nodeUrl(settings, interfaces)).toBe(url);
});

it('finds none before Tailscale is up', () => {
  expect(nodeUrl({}, { lo: at('127.0.0.1'), eth0: at('100.64.0.9') })).toBeNull();
});
