import { networkInterfaces } from 'node:os';
import { gate } from '../rollout/gate.ts';
import type { GateRules, Probe } from '../rollout/gate-rules.ts';
import { httpProbe } from '../rollout/http-probe.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { logUntrusted } from '../shared/untrusted-text.ts';
import type { Machine } from './machine.ts';
import { nodeUrl } from './node-address.ts';
import type { DeliverReason } from './reasons.ts';
import { whyHopeless } from './service.ts';

const BODY_LIMIT = 16 * 1024;
const BODY_MS = 5_000;

/** Probes the node at its address in the tailnet. The address may come and go, so each probe looks it up. */
export function readyProbe(node: Machine['node']): Probe {
  return async (timeoutMs) => {
    const url = nodeUrl(node, networkInterfaces());
    if (url === null) return { status: null, release: null, ms: 0, error: NO_ADDRESS };
    return httpProbe(`${url}/ready`, { userAgent: 'skillgap-llm-deliver' })(timeoutMs);
  };
}

const NO_ADDRESS = 'the interface of the tailnet has no address; is Tailscale up?';

/** Waits until a release serves and is ready. @throws Failure `gate-failed`. */
export async function awaitReady({ node, env, cancelled }: Machine, rules: GateRules): Promise<void> {
  const result = await gate(rules, readyProbe(node), {
    abort: async () => (cancelled.aborted ? 'the job was cancelled' : await whyHopeless(env, cancelled)),
    onObservation: (_, verdict, streak) =>
      logUntrusted(
        `${verdict.reason === 'passed' ? 'pass' : verdict.reason} ${streak} in a row · ${verdict.detail}`,
      ),
  });
  if (result.passed) return;
  // The answer says which model is not ready, and why.
  const url = nodeUrl(node, networkInterfaces());
  if (url !== null) logUntrusted(`/ready: ${await bodyOf(`${url}/ready`)}`);
  throw new Failure<DeliverReason>(
    'gate-failed',
    `${rules.release} did not become ready: ${result.sentence}`,
    { nextStep: 'On the machine: journalctl -u skillgap-llm -n 100. The log above has the last /ready.' },
  );
}

async function bodyOf(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(BODY_MS) });
    return (await response.text()).slice(0, BODY_LIMIT);
  } catch (error) {
    return messageOf(error);
  }
}
