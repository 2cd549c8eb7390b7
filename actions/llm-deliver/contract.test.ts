import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { llmTokenParameters } from '../../cdktf/modules/names.ts';
import { readLlmEnv } from '../../llm-node/src/env.ts';
import { isTailnetAddress } from '../../llm-node/src/tailnet/ranges.ts';
import { parseTemplate } from '../shared/template.ts';
import { UNIT } from './layout.ts';
import { nodeUrl } from './node-address.ts';
import { REASONS } from './reasons.ts';
import { parseTokens } from './steps/tokens.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const workflow = parse(read('.github/workflows/llm-node.yml'));

it('names in action.yml the reasons that there are', () => {
  const { outputs } = parse(read('actions/llm-deliver/action.yml'));
  const named = [...String(outputs.reason.description).matchAll(/`([a-z-]+)`/g)].map(([, reason]) => reason);
  expect(named).toEqual([...REASONS]);
});

it('looks for the node where the node listens by default', () => {
  const { LLM_NODE_PORT, LLM_NODE_INTERFACE, LLM_NODE_TOKENS_FILE } = readLlmEnv({});
  const there = { [LLM_NODE_INTERFACE]: [{ address: '100.64.0.7' }] };
  expect(nodeUrl({}, there)).toBe(`http://100.64.0.7:${LLM_NODE_PORT}`);
  const { inputs } = parse(read('actions/llm-deliver/action.yml'));
  expect(LLM_NODE_TOKENS_FILE).toBe(`${inputs.config.default}/tokens.env`);
});

it.each([
  '100.64.0.0',
  '100.127.255.255',
  '100.128.0.0',
  '100.63.255.255',
  'fd7a:115c:a1e0::1',
  'fd7a:115c:a1e1::1',
])('knows an address of the tailnet as the node does: %s', (address) => {
  expect(nodeUrl({}, { tailscale0: [{ address }] }) !== null).toBe(isTailnetAddress(address));
});

it('hands over what the list of record has for the node, and its role may read exactly that', () => {
  const file = 'compose/.env.production.example';
  const keys = parseTemplate(read(file), file).filter(({ consumers }) => consumers.includes('llm-node'));
  expect(keys.map(({ key }) => key).sort()).toEqual([...llmTokenParameters].sort());
});

it.each([
  'a'.repeat(31),
  'a'.repeat(32),
  'A-z_0'.repeat(9),
  'a'.repeat(256),
  'a'.repeat(257),
  'a+b/'.repeat(16),
])('takes the tokens that the list of record takes: %s', (token) => {
  const file = 'compose/.env.production.example';
  for (const { key, format } of parseTemplate(read(file), file))
    if (key.startsWith('LLM_NODE_TOKEN'))
      expect(format.fault(token) === null).toBe(parseTokens(`LLM_NODE_TOKEN="${token}"`) !== null);
});

it('restarts the service that is installed, by the very command that is allowed', () => {
  expect(read('llm-node/service/sudoers')).toContain(`/usr/bin/systemctl restart ${UNIT}\n`);
  expect(read('llm-node/service/install')).toContain(UNIT);
});

it('runs on the machine at home only for main, and never for a pull request', () => {
  expect(Object.keys(workflow.on).sort()).toEqual(['push', 'workflow_dispatch']);
  expect(workflow.on.push.branches).toEqual(['main']);
  const [job] = Object.values<{ if: string; 'runs-on': string[] }>(workflow.jobs);
  expect(job?.['runs-on']).toEqual(['self-hosted', 'llm-node']);
  expect(job?.if).toContain("github.ref == 'refs/heads/main'");
});
