import { join } from 'node:path';
import type { Machine } from '../../testbed/machine/machine.ts';
import { waitFor } from '../../testbed/poll.ts';
import type { Member, Tailnet } from '../../testbed/stand-ins/tailnet.ts';
import type { Peer } from './peer/peer.ts';
import type { PeerAnswer, PeerRequest } from './peer/requests.ts';

/** Where the node's models are, and its unit. */
const MODELS = '/var/lib/skillgap-llm/models';
export const UNIT = 'skillgap-llm.service';
export const PORT = 8001;

/** The configured files: a model is replaced by moving another one there. */
export const SERVED = { chat: `${MODELS}/chat.gguf`, embedding: `${MODELS}/embedding.gguf` } as const;

/** The node, its machine, and a machine of the tailnet that sends requests. */
export interface LlmNode {
  readonly machine: Machine;
  readonly tailnet: Tailnet;
  readonly member: Member;
  readonly peer: Peer;
  readonly url: string;
  readonly token: string;
  /** A folder with this machine's models. */
  readonly models: string;
}

/** The state of the service. */
export async function serviceOf({ machine }: LlmNode) {
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

/** Installs a model atomically: the serving node has the old file open. */
export async function layModel(node: LlmNode, name: string, served: string): Promise<void> {
  const draft = `${served}.new`;
  await node.machine.must(['install', '-D', '-m', '0644', join(node.models, name), draft]);
  await node.machine.must(['mv', draft, served]);
}

/** Makes the node reload its models; returns the result from its log. */
export async function reload(node: LlmNode): Promise<string> {
  const since = Date.now() / 1000;
  await node.machine.must(['systemctl', 'reload', UNIT]);
  return await waitFor('the reload', node.machine.container, 60, async () => {
    const line = (await logSince(node, since)).find(({ msg }) => msg === 'reloaded');
    return line ? (line.done as string[]).join(' ') || 'nothing to do' : undefined;
  });
}

/** The service's log since a time in seconds since the epoch. */
export async function logSince({ machine }: LlmNode, since: number) {
  const journal = ['journalctl', '--unit', UNIT, '--output=cat', `--since=@${since.toFixed(3)}`];
  const text = await machine.must(journal);
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** A request with the token. */
function requestTo(
  { url, token }: LlmNode,
  path: string,
  body?: object | string | { base64: string },
): PeerRequest {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const bytes = typeof body !== 'object' || 'base64' in body ? body : JSON.stringify(body);
  return { url: `${url}${path}`, headers, ...(bytes !== undefined && { method: 'POST', body: bytes }) };
}

/** Sends a request from the other machine, with the token. */
export function ask(node: LlmNode, path: string, body?: object | string): Promise<PeerAnswer> {
  return node.peer.run('request', requestTo(node, path, body));
}

const conversation = (content: string) => ({ model: 'chat', messages: [{ role: 'user', content }] });

/** One short question. */
export function askChat(node: LlmNode, more: object = {}): Promise<PeerAnswer> {
  const question = { ...conversation('What does a fox eat?'), max_tokens: 16, temperature: 0, ...more };
  return ask(node, '/v1/chat/completions', question);
}

/** A conversation with a streamed answer. */
export function streamChat(
  node: LlmNode,
  more: { readonly max_tokens: number; readonly user?: string },
  onEvent: () => void,
) {
  const question = { ...conversation('Tell me of the river.'), stream: true, ...more };
  return node.peer.run('stream', requestTo(node, '/v1/chat/completions', question), onEvent);
}

/** The code and message of an error. */
export function errorOf({ status, body, error }: PeerAnswer) {
  if (status === 0) return { status, code: error, message: error };
  try {
    const { code, message }: Record<'code' | 'message', string> = JSON.parse(body).error;
    return { status, code, message };
  } catch {
    return { status, code: '', message: body.slice(0, 100) };
  }
}

/** The state of each model, as the node reports it. */
export async function modelsOf(
  node: LlmNode,
): Promise<Readonly<Record<'chat' | 'embedding', { state: string; detail: string }>>> {
  const { body, error } = await ask(node, '/ready');
  if (error !== '') throw new Error(`/ready: ${error}`);
  return JSON.parse(body).models;
}

/** Waits until the configured models answer. */
export async function untilReady(node: LlmNode): Promise<void> {
  await waitFor('the node', node.machine.container, 60, async () => {
    const { chat, embedding } = await modelsOf(node);
    if (chat.state === 'ready' && embedding.state === 'ready') return true;
    throw new Error(
      `chat is ${chat.state}, ${chat.detail}; embedding is ${embedding.state}, ${embedding.detail}`,
    );
  });
}
