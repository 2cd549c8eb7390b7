/** The two places a backend can stand in. At rest one of them runs. */
export type Slot = 'blue' | 'green';

/** What nginx and the links on the box say when a release is live. */
export interface LiveState {
  slot: Slot;
  release: string;
  nginxConf: string;
}

/** Addresses and names that `compose/docker-compose.yml` and `compose/nginx` agree on; a test holds them together. */
export const SLOTS = {
  blue: {
    service: 'backend-blue',
    container: 'skillgap-backend-blue-1',
    url: 'http://192.168.213.11:3000',
    candidateUrl: 'http://127.0.0.1:8081',
  },
  green: {
    service: 'backend-green',
    container: 'skillgap-backend-green-1',
    url: 'http://192.168.213.12:3000',
    candidateUrl: 'http://127.0.0.1:8082',
  },
} as const;

export function otherSlot(slot: Slot): Slot {
  return slot === 'blue' ? 'green' : 'blue';
}
