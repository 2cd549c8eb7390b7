import type { Assertion, Context } from '../../runner/scenario.ts';
import { docker } from '../../testbed/prepare/docker-cli.ts';
import { debianImage } from '../../testbed/prepare/images.ts';
import { must, run } from '../../testbed/prepare/run.ts';
import { startContainer } from '../../testbed/stand-ins/network.ts';
import { type Member, networkOf } from '../../testbed/stand-ins/tailnet.ts';
import { errorOf, type LlmNode, logSince, PORT, UNIT, untilReady } from './node.ts';
import { startPeer } from './peer/peer.ts';

/** Who can reach the node, and who cannot. */
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
  const list = ['--listening', '--tcp', '--numeric', '--no-header'];
  const sockets = await machine.must(['ss', ...list, `sport = :${PORT}`]);
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

/** From the backend's container, with Node's own fetch. */
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

/** From the clients' network: at every conceivable address, and through the box. */
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
    assertion: 'the public side cannot reach it',
    passed: !Object.values(seen).includes('the node'),
    detail: Object.entries(seen)
      .map(([where, who]) => `${where}: ${who}`)
      .join(', '),
  };
}

/** Lifts the unit's packet filter: what is left is the node's own. */
const DROP_IN = `/run/systemd/system/${UNIT}.d/99-rehearsal.conf`;
const LIFTED = '[Service]\nIPAddressDeny=\nIPAddressAllow=\n';

/** The machine forwards packets for its tailnet address that arrive on another interface: that is a way in. */
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
      assertion: 'a connection from outside 100.64.0.0/10 is not established',
      // Where the kernel does not filter for a unit, the node closes the connection.
      passed: asInstalled === 'no answer' || asInstalled === 'closed',
      detail: asInstalled,
    },
    {
      assertion: 'without systemd’s filter, the node closes it before it reads a byte',
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

/** A machine in the clients' network. */
type Outsider = Awaited<ReturnType<typeof startOutsider>>;

async function startOutsider({ world: { place } }: Context) {
  const command = ['sleep', 'infinity'];
  const container = await startContainer(place, 'outsider', 30, debianImage, { command });
  const within = await networkOf(container);
  const peer = startPeer(within);
  return {
    peer,
    /** Routes an address through another machine; without one, makes it unreachable. */
    async route(address: string, by?: string) {
      const to = by ? [address, 'via', by] : ['unreachable', address];
      await must([...within, 'ip', 'route', 'replace', ...to]);
    },
    async [Symbol.asyncDispose]() {
      await peer[Symbol.asyncDispose]();
      await run([docker, 'rm', '--force', container]);
    },
  };
}
