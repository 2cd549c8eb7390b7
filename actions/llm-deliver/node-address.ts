import { BlockList, isIPv4, isIPv6 } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';

type Settings = Readonly<Record<string, string | undefined>>;
type Interfaces = NodeJS.Dict<Pick<NetworkInterfaceInfo, 'address'>[]>;

/** The addresses that Tailscale gives. */
const tailnet = new BlockList();
tailnet.addSubnet('100.64.0.0', 10, 'ipv4');
tailnet.addSubnet('fd7a:115c:a1e0::', 48, 'ipv6');

/** Where the node listens by its own settings and defaults: null while the tailnet's interface is not there. */
export function nodeUrl(settings: Settings, interfaces: Interfaces): string | null {
  const name = settings.LLM_NODE_INTERFACE || 'tailscale0';
  const port = settings.LLM_NODE_PORT || '8001';
  const [given = ''] = (settings.LLM_NODE_ADDRESSES ?? '').split(',').map((address) => address.trim());
  const found = (interfaces[name] ?? [])
    .map(({ address }) => address)
    .filter((address) => tailnet.check(address, isIPv6(address) ? 'ipv6' : 'ipv4'));
  const address = given || found.find(isIPv4) || found[0];
  if (address === undefined) return null;
  return `http://${isIPv6(address) ? `[${address}]` : address}:${port}`;
}
