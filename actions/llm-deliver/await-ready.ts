import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { logForeign } from '../shared/foreign.ts';
import { gate } from '../rollout/gate.ts';
import type { GateRules, Probe } from '../rollout/gate-rules.ts';
import { httpProbe } from '../rollout/http-probe.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { nodeUrl } from './node-address.ts';
import type { DeliverReason } from './reasons.ts';

type NodeSettings = Readonly<Record<string, string | undefined>>;

const BODY_LIMIT = 16 * 1024;
const BODY_MS = 5_000;

/** Asks the node on its address in the tailnet, which may come and go: it is looked for each time. */
export function readyProbe(settings: NodeSettings): Probe {
  return async (timeoutMs) => {
    const url = nodeUrl(settings, networkInterfaces());
    if (url === null) return { status: null, release: null, ms: 0, error: NO_ADDRESS };
    return httpProbe(`${url}/ready`, 'skillgap-llm-deliver')(timeoutMs);
  };
}

const NO_ADDRESS = 'the interface of the tailnet has no address of it; is Tailscale up?';

/** Waits until a release serves and is ready. @throws Failure `gate-failed`. */
export async function awaitReady(
  rules: GateRules,
  settings: NodeSettings,
  abort: () => Promise<string | null>,
): Promise<void> {
  const result = await gate(rules, readyProbe(settings), {
    abort,
    onObservation: (_, verdict, streak) =>
      logForeign(
        `${verdict.reason === 'passed' ? 'pass' : verdict.reason} ${streak} in a row · ${verdict.detail}`,
      ),
  });
  if (result.passed) return;
  // Which of its models is not ready, and why, stands in the answer.
  const url = nodeUrl(settings, networkInterfaces());
  if (url !== null) logForeign(`/ready: ${await bodyOf(`${url}/ready`)}`);
  throw new Failure<DeliverReason>(
    'gate-failed',
    `${rules.release} did not become ready: ${result.sentence}`,
    {
      nextStep:
        'On the machine: journalctl -u skillgap-llm -n 100. The log of this step has what /ready said last.',
    },
  );
}

function bodyOf(url: string): Promise<string> {
  return new Promise((resolve) => {
    const asking = request(url, { agent: false, timeout: BODY_MS }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
        if (body.length > BODY_LIMIT) asking.destroy();
      });
      response.on('close', () => resolve(body.slice(0, BODY_LIMIT)));
    });
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${BODY_MS} ms`)));
    asking.on('error', (error) => resolve(messageOf(error)));
    asking.end();
  });
}
