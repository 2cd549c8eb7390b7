import type { Assertion, Context } from '../../runner/scenario.ts';
import { docker } from '../../testbed/prepare/docker-cli.ts';
import { debianImage } from '../../testbed/prepare/images.ts';
import { must, run } from '../../testbed/prepare/run.ts';
import { startContainer } from '../../testbed/stand-ins/network.ts';
import { type Member, networkOf } from '../../testbed/stand-ins/tailnet.ts';
import { errorOf, type LlmNode, logSince, PORT, UNIT, untilReady } from './node.ts';
import { type Peer, startPeer } from './peer/peer.ts';

/** Who reaches the node, and who does not. */
export async function reach(context: Context, node: LlmNode, box: Member): Promise<Assertion[]> {
  await using outsider = await startOutsider(context);
  return [
    await listens(node),
    await fromTheBox(context, node, box),
    await fromThePublic(context, node, outsider),
    ...(await fromOutside(node, outsider)),
    await tokens(node),
  ];
}

async function listens(node: LlmNode): Promise<Assertion> {
  const { peer, member, machine } = node;
  const families = [node.url, `http://[${member.address6}]:${PORT}`];
  const answers = await Promise.all(families.map((url) => peer.run('request', { url: `${url}/health` })));
  const sockets = await machine.must([
    'ss',
    '--listening',
    '--tcp',
    '--numeric',
    '--no-header',
    `sport = :${PORT}`,
  ]);
  const listening = sockets
    .split('\n')
    .map((line) => line.split(/\s+/)[3] ?? '')
    .sort();
  const expected = [`${member.address}:${PORT}`, `[${member.address6}]:${PORT}`].sort();
  return {
    assertion: 'it listens on the tailnet’s IPv4 and IPv6 address, and on nothing else',
    passed: answers.every(({ status }) => status === 200) && listening.join() === expected.join(),
    detail: listening.join(' and '),
  };
}

/** From the container in which the backend runs, with what Node brings. */
async function fromTheBox({ world }: Context, { url }: LlmNode, box: Member): Promise<Assertion> {
  const script = `fetch('${url}/ready').then(async (r) => console.log(r.status, r.headers.get('x-release'), await r.text()), (e) => console.log(e.cause?.code ?? e.message))`;
  const names = await world.box.exec(['docker', 'ps', '--format', '{{.Names}}', '--filter', 'name=backend']);
  const container = names.stdout.trim().split('\n')[0] ?? '';
  const { stdout } = await world.box.exec(['docker', 'exec', container, 'node', '-e', script]);
  return {
    assertion: 'the box’s container reaches it through the tailnet',
    passed: stdout.startsWith('200 '),
    detail: `${container} by ${box.address}: ${stdout.trim().slice(0, 60)}`,
  };
}

/** From the network in which the clients are: at every address that it can be thought to have, and through the box. */
async function fromThePublic({ world }: Context, node: LlmNode, outsider: Outsider): Promise<Assertion> {
  const { machine, member } = node;
  const at = async (host: string) => {
    const { headers, error, status } = await outsider.peer.run('request', {
      url: `http://${host}:${PORT}/health`,
      timeoutMs: 4_000,
    });
    return headers['x-release'] === undefined ? error || `somebody else (${status})` : 'the node';
  };
  const seen: Record<string, string> = { 'its address in the tailnet': await at(member.address) };
  await outsider.route(member.address, world.box.host);
  seen['the same through the box'] = await at(member.address);
  await outsider.route(member.address);
  seen['the box'] = await at(world.box.host);
  seen['its public address'] = await at(machine.host);
  return {
    assertion: 'the public side does not',
    passed: !Object.values(seen).includes('the node'),
    detail: Object.entries(seen)
      .map(([where, who]) => `${where}: ${who}`)
      .join(', '),
  };
}

/** Lifts the filter of packets that the unit has: what is left is the node's own. */
const DROP_IN = `/run/systemd/system/${UNIT}.d/99-rehearsal.conf`;
const LIFTED = '[Service]\nIPAddressDeny=\nIPAddressAllow=\n';

/** The machine itself hands on a packet for its tailnet's address that came by another interface: that is a way in. */
async function fromOutside(node: LlmNode, outsider: Outsider): Promise<Assertion[]> {
  const { machine, member } = node;
  const tryToConnect = () => outsider.peer.run('connectOnly', { host: member.address, port: PORT });
  await outsider.route(member.address, machine.host);
  const asInstalled = await tryToConnect();
  await machine.must(['install', '-D', '-m', '0644', '/dev/stdin', DROP_IN], { input: LIFTED });
  await restart(node);
  const since = Date.now() / 1000;
  const lifted = await tryToConnect();
  const line = (await logSince(node, since)).find(({ reason }) => reason === 'peer-outside-tailnet');
  await outsider.route(member.address);
  await machine.must(['rm', DROP_IN]);
  await restart(node);
  return [
    {
      assertion: 'a connection from outside of 100.64.0.0/10 does not come about',
      // Where the kernel filters nothing for a unit, it is the node that ends it.
      passed: asInstalled === 'no answer' || asInstalled === 'closed',
      detail: asInstalled,
    },
    {
      assertion: 'with the filter of systemd lifted, the node ends it before a byte of it is read',
      passed: lifted === 'closed' && line !== undefined,
      detail: `${lifted}; it says ${line?.reason} (${line?.peer})`,
    },
  ];
}

async function restart(node: LlmNode): Promise<void> {
  await node.machine.must(['systemctl', 'daemon-reload']);
  await node.machine.must(['systemctl', 'restart', UNIT]);
  await untilReady(node);
}

async function tokens({ peer, url, token }: LlmNode): Promise<Assertion> {
  const cases: Readonly<Record<string, Record<string, string>>> = {
    missing: {},
    wrong: { Authorization: `Bearer ${'x'.repeat(64)}` },
    'cut off': { Authorization: `Bearer ${token.slice(0, -1)}` },
    'in another scheme': { Authorization: `Basic ${token}` },
    right: { Authorization: `Bearer ${token}` },
  };
  const seen: string[] = [];
  for (const [what, headers] of Object.entries(cases)) {
    const answers = await Promise.all(
      ['/v1/models', '/metrics'].map((path) => peer.run('request', { url: `${url}${path}`, headers })),
    );
    seen.push(
      `${what}: ${answers.map((one) => [one.status, one.status === 200 ? '' : errorOf(one).code].join(' ').trim()).join(', ')}`,
    );
  }
  const refused = '401 invalid_api_key, 401 invalid_api_key';
  return {
    assertion: 'without the token: 401',
    passed:
      seen.join('; ') ===
      [
        ...['missing', 'wrong', 'cut off', 'in another scheme'].map((what) => `${what}: ${refused}`),
        'right: 200, 200',
      ].join('; '),
    detail: seen.join('; '),
  };
}

/** A machine of the network in which the clients are. */
interface Outsider extends AsyncDisposable {
  readonly peer: Peer;
  /** Lets packets for an address go by another machine; none, so that there is no way to it. */
  route(address: string, by?: string): Promise<void>;
}

async function startOutsider({ world: { place } }: Context): Promise<Outsider> {
  const command = ['sleep', 'infinity'];
  const container = await startContainer(place, 'outsider', 30, debianImage, { command });
  const within = await networkOf(container);
  const peer = startPeer(within);
  return {
    peer,
    async route(address, by) {
      await must([
        ...within,
        'ip',
        'route',
        'replace',
        ...(by ? [address, 'via', by] : ['unreachable', address]),
      ]);
    },
    async [Symbol.asyncDispose]() {
      await peer[Symbol.asyncDispose]();
      await run([docker, 'rm', '--force', container]);
    },
  };
}
