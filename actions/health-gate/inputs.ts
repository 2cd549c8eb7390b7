import { X509Certificate } from 'node:crypto';
import { GATE_DEFAULTS, type ObserveRules } from '../rollout/gate-rules.ts';
import { integer, invalid, optionalText, seconds, url } from '../shared/inputs.ts';

export interface HealthGateSettings extends ObserveRules {
  url: string;
  /** As PEM: accepted besides those of the authorities that everybody trusts. */
  certificate: string | null;
}

const DAY = 86_400;

/** @throws Failure `invalid-input`. */
function certificate(): string | null {
  const pem = optionalText('certificate');
  try {
    return pem && new X509Certificate(pem).toString();
  } catch {
    throw invalid(
      'certificate',
      'is no certificate',
      'a certificate as PEM, such as ssh-deploy’s output `certificate`',
    );
  }
}

/** Reads the action's inputs. */
export function readInputs(): HealthGateSettings {
  return {
    url: url('url'),
    certificate: certificate(),
    release: optionalText('release', {
      pattern: /^[\w.-]+$/,
      expected: 'a release id such as 20260131T120000Z-0123456789ab',
    }),
    consecutive: integer('consecutive', { min: 1, max: 1000, default: GATE_DEFAULTS.consecutive }),
    intervalMs: seconds('interval', { min: 0.01, max: 3600, default: GATE_DEFAULTS.intervalMs / 1000 }),
    timeoutMs: seconds('timeout', { min: 0.01, max: 300, default: GATE_DEFAULTS.timeoutMs / 1000 }),
    deadlineMs: seconds('deadline', { min: 0.1, max: DAY, default: GATE_DEFAULTS.deadlineMs / 1000 }),
    maxLatencyMs:
      optionalText('latency-limit') === null ? null : integer('latency-limit', { min: 1, max: 300_000 }),
    forMs: seconds('observe', { min: 0, max: DAY, default: GATE_DEFAULTS.forMs / 1000 }),
    failuresAllowed: integer('failures-allowed', {
      min: 1,
      max: 1000,
      default: GATE_DEFAULTS.failuresAllowed,
    }),
  };
}
