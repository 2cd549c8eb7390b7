import { isIP } from 'node:net';
import type { NetworkInterfaceInfo } from 'node:os';
import { isTailnetAddress } from './ranges.ts';

/** Which addresses are to be listened on, once they are there. */
export interface Wanted {
  /**
   * The interface whose tailnet addresses are taken. Never another's: an Internet provider may give addresses of
   * 100.64.0.0/10 too.
   */
  readonly interface: string;
  /** These instead, on whatever interface they are. */
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

export interface ListenerPlan {
  readonly open: string[];
  readonly close: string[];
}

/**
 * What to do about the listeners. One whose address went is kept, since it answers again when the address comes back;
 * it is closed once another address of its family is there in its place.
 */
export function planListeners(present: readonly string[], listening: readonly string[]): ListenerPlan {
  const families = new Set(present.map(isIP));
  return {
    open: present.filter((address) => !listening.includes(address)),
    close: listening.filter((address) => !present.includes(address) && families.has(isIP(address))),
  };
}
