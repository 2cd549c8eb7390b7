import { docker } from '../prepare/docker-cli.ts';
import { debianImage } from '../prepare/images.ts';
import { must, run } from '../prepare/run.ts';
import { labelled, type Place } from './network.ts';

/** Tailscale's interface; here one end of a veth pair. */
const INTERFACE = 'tailscale0';

/** A network beside the world's, with Tailscale's addresses: its members have `tailscale0`, the only way in. */
export type Tailnet = Awaited<ReturnType<typeof startTailnet>>;

/** A machine in the tailnet. */
export type Member = Awaited<ReturnType<Tailnet['join']>>;

export async function startTailnet(place: Place) {
  const hub = `${place.name}-tailnet`;
  await must([
    ...[docker, 'run', '--detach', '--name', hub, ...labelled(place), '--network', 'none'],
    ...[debianImage, 'sleep', 'infinity'],
  ]);
  const within = await networkOf(hub);
  await ip(within, 'link', 'add', INTERFACE, 'type', 'bridge');
  await address(within, 1);
  return {
    /** The beginning of an argv that runs a program as one more machine of the tailnet. */
    inside: within,
    /** The address of such a program. */
    insideAddress: ipv4(1),
    /** Connects a container; its addresses end with the number, from 2. */
    async join(container: string, number: number) {
      const cable = `member${number}`;
      const member = {
        address: ipv4(number),
        address6: ipv6(number),
        /** Removes the interface with its addresses, as when Tailscale ends. */
        async down() {
          await ip(await networkOf(container), 'link', 'delete', INTERFACE);
        },
        /** Restores it. */
        async up() {
          // By name, in case the machine has restarted.
          const machine = await networkOf(container);
          const end = ['type', 'veth', 'peer', 'name', cable, 'netns', pidOf(within)];
          // Always the same: others would use the previous one for some seconds, and Tailscale's interface has none.
          await ip(machine, 'link', 'add', INTERFACE, 'address', hardware(number), ...end);
          await ip(within, 'link', 'set', cable, 'master', INTERFACE, 'up');
          await address(machine, number);
        },
      };
      await member.up();
      return member;
    },
    async [Symbol.asyncDispose]() {
      // The veth pairs vanish with it.
      await run([docker, 'rm', '--force', hub]);
    },
  };
}

/** The beginning of an argv that runs a program in a container's network. */
export async function networkOf(container: string): Promise<readonly string[]> {
  const pid = await must([docker, 'inspect', '--format', '{{.State.Pid}}', container]);
  return ['nsenter', '--target', pid, '--net', '--'];
}

function pidOf([, , pid = '']: readonly string[]): string {
  return pid;
}

async function ip(within: readonly string[], ...args: string[]): Promise<void> {
  await must([...within, 'ip', ...args]);
}

async function address(within: readonly string[], number: number): Promise<void> {
  // Docker disables IPv6 in a container without an IPv6 address.
  await must([...within, 'sh', '-c', `echo 0 > /proc/sys/net/ipv6/conf/${INTERFACE}/disable_ipv6`]);
  await ip(within, 'address', 'add', `${ipv4(number)}/10`, 'dev', INTERFACE);
  // Without `nodad` nothing could listen on it for a second.
  await ip(within, 'address', 'add', `${ipv6(number)}/48`, 'dev', INTERFACE, 'nodad');
  await ip(within, 'link', 'set', INTERFACE, 'up');
}

function hardware(number: number): string {
  return `02:00:64:40:00:${number.toString(16).padStart(2, '0')}`;
}

function ipv4(number: number): string {
  return `100.64.0.${number}`;
}

function ipv6(number: number): string {
  return `fd7a:115c:a1e0::${number}`;
}
