import { isIPv4 } from 'node:net';
import { waitFor } from '../poll.ts';
import { standIns } from '../prepare/images.ts';
import { type Place, startContainer } from './network.ts';

/** The DNS server of a world: pebble-challtestsrv, which knows the names that it is given and no others. */
export async function startDns(place: Place) {
  const address = `${place.subnet}.7`;
  const none = ['-http01', '-https01', '-tlsalpn01', '-doh', '-defaultIPv4', '-defaultIPv6'];
  const container = await startContainer(place, 'dns', 7, standIns.pebble, {
    command: ['pebble-challtestsrv', '-dnsserver', ':53', ...none.flatMap((option) => [option, ''])],
  });
  const send = async (path: string, body: object) => {
    const init = { method: 'POST', body: JSON.stringify(body), signal: AbortSignal.timeout(5000) };
    const { ok, status } = await fetch(`http://${address}:8055/${path}`, init);
    if (!ok) throw new Error(`the DNS server answered ${status} to ${path} ${init.body}`);
    return true;
  };
  await waitFor('the DNS server', container, 30, () => send('clear-a', { host: 'nothing.example' }));
  return {
    container,
    address,
    /** Gives a name these A and AAAA records in place of what it had; without any, it does not resolve. */
    set: async (host: string, addresses: readonly string[]) => {
      for (const path of ['clear-a', 'clear-aaaa', 'clear-servfail']) await send(path, { host });
      const v4 = addresses.filter((one) => isIPv4(one));
      const v6 = addresses.filter((one) => !isIPv4(one));
      if (v4.length > 0) await send('add-a', { host, addresses: v4 });
      if (v6.length > 0) await send('add-aaaa', { host, addresses: v6 });
    },
    /** Every question about the name is answered with SERVFAIL, until it is set again. */
    fail: (host: string) => send('set-servfail', { host }),
  };
}
