import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import type { Clock, Observation, Probe, Verdict } from '../rollout/gate-rules.ts';
import { script } from '../shared/box-script.ts';
import type { Run } from '../shared/ssh.ts';
import { untrusted } from '../shared/untrusted-text.ts';

/** A probe from the box itself, by curl: it sees what the runner cannot reach. */
export function boxProbe(run: Run, url: string): Probe {
  return async (timeoutMs) => {
    const { stdout } = await run(PROBE(url, String(timeoutMs / 1000)));
    return parseProbe(stdout);
  };
}

/** Reads the line that PROBE prints; curl's own message stands before it when no answer came. */
export function parseProbe(output: string): Observation {
  const lines = output.trimEnd().split('\n');
  const [code = '000', seconds = '0', release = '', location = ''] = (lines.at(-1) ?? '').split('\t');
  const error = lines.slice(0, -1).join(' ');
  return {
    status: Number(code) || null,
    release: release || null,
    ms: Math.round(Number(seconds) * 1000) || 0,
    ...(location && { location }),
    ...(error && { error, timedOut: /^curl: \(28\)/.test(error) && !/Connection timed out/i.test(error) }),
  };
}

/** The clock of a gate that ends its waiting when the job is cancelled. */
export function cancellable(signal: AbortSignal): Clock {
  return { now: () => performance.now(), sleep: (ms) => sleep(ms, undefined, { signal }) };
}

/** One line per probe. What a container answers is not ours: it is quoted. */
export function logProbe(seen: Observation, verdict: Verdict, streak: number): void {
  const passed = verdict.reason === 'passed';
  core.info(
    untrusted(`${passed ? `pass ${streak}` : 'no pass'}: ${verdict.detail}, release ${seen.release}`),
  );
}

/** Why a container will not come up any more, or null while it may. */
export async function crashOf(run: Run, container: string): Promise<string | null> {
  const { exitCode, stdout } = await run(['docker', 'inspect', '--format', CONTAINER_STATE, container]);
  if (exitCode !== 0) return 'its container is gone';
  const [state, code, restarts, oomKilled] = stdout.trim().split(' ');
  if (oomKilled === 'true') return 'its container was killed for want of memory';
  // One start is all a release gets: what crashes once behind a gate would crash in front of users.
  if (state === 'exited' || state === 'dead' || state === 'restarting' || Number(restarts) > 0) {
    return `its container ended by itself (${state}, exit code ${code}, ${restarts} restarts)`;
  }
  return null;
}

/** (url, seconds): status, time, release and redirect target of one GET on a connection of its own; curl's message when there is no answer. */
const PROBE = script(
  'probe',
  `
curl --silent --show-error --max-time "$2" --output /dev/null --header 'Connection: close' \\
  --write-out '%{http_code}\\t%{time_total}\\t%header{x-release}\\t%{redirect_url}\\n' "$1" 2>&1 || true
`,
);

const CONTAINER_STATE = '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.State.OOMKilled}}';
