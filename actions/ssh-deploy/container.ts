import { script } from '../shared/box-script.ts';

/** (container). */
export const REMOVE_CONTAINER = (container: string): string[] => [
  ...['docker', 'rm', '--force', '--volumes', container],
];

/** (container, lines): the end of its log, both streams in one. */
export const TAIL_LOG = script('tail-log', `docker logs --tail "$2" "$1" 2>&1`);

/** (container): `state exit-code restarts oom-killed`. */
export const CONTAINER_STATE = (container: string): string[] => [
  ...['docker', 'inspect', '--format'],
  '{{.State.Status}} {{.State.ExitCode}} {{.RestartCount}} {{.State.OOMKilled}}',
  container,
];
