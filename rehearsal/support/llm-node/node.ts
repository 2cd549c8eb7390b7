import { join } from 'node:path';
import type { Machine } from '../../testbed/machine/machine.ts';
import { waitFor } from '../../testbed/poll.ts';
import type { Member, Tailnet } from '../../testbed/stand-ins/tailnet.ts';
import type { PeerAnswer, PeerStream } from './peer/jobs.ts';
import type { Peer } from './peer/peer.ts';

/** Where the node's models are on its machine, and the unit that serves them. */
const MODELS = '/var/lib/skillgap-llm/models';
export const UNIT = 'skillgap-llm.service';
export const PORT = 8001;

/** The files that the node is configured to serve: exchanged by putting another in their place. */
export const SERVED = { chat: `${MODELS}/chat.gguf`, embedding: `${MODELS}/embedding.gguf` } as const;

/** The node, its machine, and a machine of the tailnet that asks it. */
export interface LlmNode {
  readonly machine: Machine;
  readonly tailnet: Tailnet;
  readonly member: Member;
  readonly peer: Peer;
  readonly url: string;
  readonly token: string;
  /** Models of this machine by their names, to be put on the other. */
  readonly models: string;
}

/** How the service stands. */
export interface Service {
  readonly pid: number;
  readonly release: string;
  readonly restarts: number;
}

export async function serviceOf({ machine }: Pick<LlmNode, 'machine'>): Promise<Service> {
  const show = ['systemctl', 'show', '--property=MainPID,NRestarts', UNIT];
  const properties = await machine.must(show);
  const { stdout } = await machine.exec(['readlink', '/opt/skillgap-llm/current']);
  const number = (name: string) => Number(new RegExp(`^${name}=(\\d+)$`, 'm').exec(properties)?.[1] ?? 0);
  return {
    pid: number('MainPID'),
    restarts: number('NRestarts'),
    release: stdout.trim().split('/').at(-1) ?? '',
  };
}

/** Lays a model on the machine, in one instant, as who fetched it would: the one that is served has its file open. */
export async function layModel(
  node: Pick<LlmNode, 'machine' | 'models'>,
  name: string,
  served: string,
): Promise<void> {
  const draft = `${served}.new`;
  await node.machine.must(['install', '-D', '-m', '0644', join(node.models, name), draft]);
  await node.machine.must(['mv', draft, served]);
}

/** Tells the node to take the models that are there now; gives what its log says came of it. */
export async function reload(node: LlmNode): Promise<string> {
  const since = Date.now() / 1000;
  await node.machine.must(['systemctl', 'reload', UNIT]);
  return await waitFor('the reload', node.machine.container, 60, async () => {
    const line = (await logSince(node, since)).find(({ msg }) => msg === 'reloaded');
    return line ? (line.done as string[]).join(' ') || 'nothing to do' : undefined;
  });
}

/** What the service has logged since a moment, in seconds since the epoch. */
export async function logSince(
  { machine }: Pick<LlmNode, 'machine'>,
  since: number,
): Promise<readonly Record<string, unknown>[]> {
  const journal = ['journalctl', '--unit', UNIT, '--output=cat', `--since=@${since.toFixed(3)}`];
  const text = await machine.must(journal);
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Asks the node from the other machine, with the token. */
export async function ask(
  { peer, url, token }: LlmNode,
  path: string,
  body?: object | string | { base64: string },
): Promise<PeerAnswer> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  if (body === undefined) return await peer.run('request', { url: `${url}${path}`, headers });
  const bytes = typeof body === 'string' || 'base64' in body ? body : JSON.stringify(body);
  return await peer.run('request', { url: `${url}${path}`, method: 'POST', headers, body: bytes as string });
}

/** One short question, and how it was answered. */
export function askChat(node: LlmNode, more: object = {}): Promise<PeerAnswer> {
  const messages = [{ role: 'user', content: 'What does a fox eat?' }];
  return ask(node, '/v1/chat/completions', {
    model: 'chat',
    messages,
    max_tokens: 16,
    temperature: 0,
    ...more,
  });
}

/** A conversation whose answer comes in pieces; each is told as it comes. */
export function streamChat(
  { peer, url, token }: LlmNode,
  more: { readonly max_tokens: number; readonly user?: string },
  hear: () => void,
): Promise<PeerStream> {
  const messages = [{ role: 'user', content: 'Tell me of the river.' }];
  const asked = {
    url: `${url}/v1/chat/completions`,
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ model: 'chat', messages, stream: true, ...more }),
  };
  return peer.run('stream', asked, hear);
}

/** The code of an error's answer, and its sentence. */
export function errorOf({ status, body, error }: PeerAnswer): {
  status: number;
  code: string;
  message: string;
} {
  if (status === 0) return { status, code: error, message: error };
  try {
    const { code, message } = JSON.parse(body).error;
    return { status, code, message };
  } catch {
    return { status, code: '', message: body.slice(0, 100) };
  }
}

/** How each of the node's models stands, as it says itself. */
export async function modelsOf(
  node: LlmNode,
): Promise<Readonly<Record<'chat' | 'embedding', { state: string; detail: string }>>> {
  const { body, error } = await ask(node, '/ready');
  if (error !== '') throw new Error(`/ready: ${error}`);
  return JSON.parse(body).models;
}

/** Waits until the models that are configured answer. */
export async function untilReady(node: LlmNode, seconds = 60): Promise<void> {
  await waitFor('the node', node.machine.container, seconds, async () => {
    const { chat, embedding } = await modelsOf(node);
    if (chat.state === 'ready' && embedding.state === 'ready') return true;
    throw new Error(
      `chat is ${chat.state}, ${chat.detail}; embedding is ${embedding.state}, ${embedding.detail}`,
    );
  });
}
