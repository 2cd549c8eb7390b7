import { basename, join } from 'node:path';

/** An action that is taken from a folder instead of GitHub. */
export interface Replacement {
  action: string;
  path: string;
}

/** One run of a workflow file. */
export interface WorkflowOptions {
  /** The checkout to run in, at the pushed commit. act copies it: nothing is written to it. */
  checkout: string;
  workflow: string;
  event: string;
  payload: Readonly<Record<string, unknown>>;
  secrets?: Readonly<Record<string, string>>;
  vars?: Readonly<Record<string, string>>;
  env?: Readonly<Record<string, string>>;
  /** `owner/name`, for GITHUB_REPOSITORY. */
  repository: string;
  actor: string;
  /** GITHUB_RUN_ID: unique among the runs of one rehearsal. */
  runId: number;
  /** GITHUB_RUN_ATTEMPT; the first by default. */
  attempt?: number;
  replacements?: readonly Replacement[];
  /** Labels of the self-hosted runner on its machine. */
  labels?: readonly string[];
}

/** Files for what must not be in argv, where every user of the machine can read it. */
export type ActFiles = ReturnType<typeof actFiles>;

/** The paths of a run's private files. */
export function actFiles(folder: string, workflow: string) {
  const at = (name: string) => join(folder, name);
  return {
    workflow: at(basename(workflow)),
    payload: at('event.json'),
    secrets: at('secrets.yml'),
    vars: at('vars.yml'),
    env: at('env.yml'),
  };
}

/**
 * act's argv. It names every file that act would read by default (`.env`, `.secrets`, …), so that act reads none of
 * the checkout's.
 */
export function actArguments(
  options: WorkflowOptions,
  files: ActFiles,
  cache: string,
  hosted: readonly string[],
): string[] {
  return [
    options.event,
    ...['--directory', options.checkout],
    ...['--workflows', files.workflow],
    ...[...hosted, ...(options.labels ?? [])].flatMap((label) => ['--platform', `${label}=-self-hosted`]),
    ...['--eventpath', files.payload],
    ...['--secret-file', files.secrets],
    ...['--var-file', files.vars],
    ...['--env-file', files.env],
    ...['--input-file', '/dev/null'],
    ...['--actor', options.actor],
    ...['--action-cache-path', cache],
    // A tracked file that .gitignore names is part of the commit.
    '--use-gitignore=false',
    '--pull=false',
    '--no-cache-server',
    '--rm',
    '--json',
    ...(options.replacements ?? []).flatMap(({ action, path }) => [
      '--local-repository',
      `${action}=${path}`,
    ]),
  ];
}

/** The environment of every step, besides what a step sets itself. */
export function stepEnvironment(options: WorkflowOptions): Record<string, string> {
  return {
    GITHUB_REPOSITORY: options.repository,
    GITHUB_RUN_ID: String(options.runId),
    GITHUB_RUN_NUMBER: String(options.runId),
    GITHUB_RUN_ATTEMPT: String(options.attempt ?? 1),
    ...options.env,
  };
}

/** What a step gets of the caller's environment: network access and trusted authorities. */
const PASSED_ON = [
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE', 'REQUESTS_CA_BUNDLE'],
  ...['AWS_CA_BUNDLE', 'GIT_SSL_CAINFO', 'DOCKER_HOST'],
];

/** The environment of act, which in this mode is that of every step. */
export function actEnvironment(
  caller: Readonly<Record<string, string | undefined>>,
  own: { path: string; home: string; marks: readonly { name: string; value: string }[] },
): Record<string, string> {
  const passed = PASSED_ON.flatMap((name) => (caller[name] ? [[name, caller[name]] as const] : []));
  return {
    ...Object.fromEntries(passed),
    ...Object.fromEntries(own.marks.map(({ name, value }) => [name, value])),
    PATH: own.path,
    HOME: own.home,
    LANG: 'C.UTF-8',
    // act gives steps a terminal, GitHub does not: no pager that waits for a key, no colours in the log.
    TERM: 'dumb',
    NO_COLOR: '1',
    PAGER: 'cat',
    GIT_PAGER: 'cat',
    BUILDKIT_PROGRESS: 'plain',
  };
}
