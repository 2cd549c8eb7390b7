import { isIP } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { isTailnetAddress } from './ranges.ts';

/** The addresses to listen on, once they exist. */
export interface Wanted {
  /** Only this interface's tailnet addresses: an internet provider may assign addresses of 100.64.0.0/10 too. */
  readonly interface: string;
  /** These instead, on any interface. */
  readonly addresses?: readonly string[] | undefined;
}

type Interfaces = NodeJS.Dict<Pick<NetworkInterfaceInfo, 'address'>[]>;

/** The addresses to listen on that the machine has now. */
export function presentAddresses(interfaces: Interfaces, wanted: Wanted): string[] {
  const of = (infos: readonly { address: string }[] = []) => infos.map(({ address }) => address);
  if (!wanted.addresses) return of(interfaces[wanted.interface]).filter(isTailnetAddress);
  const all = new Set(Object.values(interfaces).flatMap(of));
  return wanted.addresses.filter((address) => all.has(address));
}

/**
 * Plans which listeners to open and close. One without its address stays, since it works again when the address returns,
 * until another address of its family replaces it.
 */
export function planListeners(present: readonly string[], listening: readonly string[]) {
  const families = new Set(present.map(isIP));
  return {
    open: present.filter((address) => !listening.includes(address)),
    close: listening.filter((address) => !present.includes(address) && families.has(isIP(address))),
  };
}
