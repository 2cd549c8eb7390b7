import { script } from '../../shared/box-script.ts';

/** (container, seconds): asks it to end, waits for what is in flight, then insists. */
export const DRAIN = (container: string, seconds: number): string[] => [
  'docker',
  'stop',
  '--time',
  String(seconds),
  container,
];

/** (container). */
export const REMOVE_CONTAINER = (container: string): string[] => [
  'docker',
  'rm',
  '--force',
  '--volumes',
  container,
];

/** (container, lines): the end of its log, both streams in one. */
export const TAIL_LOG = script('tail-log', `docker logs --tail "$2" "$1" 2>&1`);

/** (container): \`state exit-code restarts oom-killed\`. */
export const CONTAINER_STATE = (container: string): string[] => [
  ...[
    'docker',
    'inspect',
    '--format',
    '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.State.OOMKilled}}',
  ],
  container,
];

/** (url, seconds): status, time, release and redirect target of one GET on a connection of its own; curl's message when there is no answer. */
export const PROBE = script(
  'probe',
  `
curl --silent --show-error --max-time "$2" --output /dev/null --header 'Connection: close' \\
  --write-out '%{http_code}\\t%{time_total}\\t%header{x-release}\\t%{redirect_url}\\n' "$1" 2>&1 || true
`,
);
