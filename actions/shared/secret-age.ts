import { pathsOf } from './parameter-paths.ts';
import type { TemplateKey } from './template.ts';

/** How a secret gets a new value: a command makes it, a person brings it, or a person does all of it. */
export type Remedy =
  | { by: 'command' }
  | { by: 'supplied'; values: readonly Value[] }
  | { by: 'hand'; how: string };

/** What a person brings. */
export interface Value {
  key: string;
  /** Where it is made. */
  create: string | null;
  /** The parameter where it waits for its rotation. */
  pending: string;
}

/** A secret whose age counts. */
export interface Watched {
  name: string;
  /** Its full name in Parameter Store. */
  parameter: string;
  limitDays: number;
  remedy: Remedy;
}

export interface Aged extends Watched {
  written: Date;
  /** Whole days since then. */
  days: number;
}

/** A rotation that stopped between its first step and its last. */
export interface Unfinished {
  name: string;
  /** When its last step was recorded. */
  since: Date;
  /** Whether the command resumes it: not where the list of record no longer has the name. */
  resumable: boolean;
}

/** A rotation ends within 45 minutes and records each of its steps: one that is older has no run. */
const RUNNING_MS = 3_600_000;

/** Tailscale expires an auth key after 90 days; this leaves ten of them to replace it. */
const OWN_LIMITS: Readonly<Record<string, number>> = { TAILSCALE_AUTH_KEY: 80 };

/** The secrets of an environment: those of the list of record, and the pipeline's own. */
export function watchedOf(
  keys: readonly TemplateKey[],
  environment: string,
  maxAgeDays: number,
): readonly Watched[] {
  const { app, deploy } = pathsOf(environment);
  const watched = (name: string, path: string, remedy: Remedy): Watched => {
    const limitDays = Math.min(maxAgeDays, OWN_LIMITS[name] ?? maxAgeDays);
    return { name, parameter: `${path}/${name}`, limitDays, remedy };
  };
  return [
    ...keys
      // A setting does not age. A key that rotates with another one has that one's age; what a rotation leaves expires by
      // itself.
      .filter((key) => !key.setting && key.rotatesWith === null && key.madeBy !== 'rotation')
      .map((key) => watched(key.key, app, remedyOf(key, keys, environment))),
    watched('EC2_SSH_KEY', deploy, { by: 'command' }),
    watched('plan_private_key', deploy, {
      by: 'hand',
      how: `\`npm run secrets -- set plan_private_key --env ${environment}\` makes a new pair and prints the command that publishes its public half. Plans that were stored before it cannot be opened any more: run **infra-plan** again on open pull requests`,
    }),
    watched('TAILSCALE_OAUTH_CLIENT_SECRET', deploy, {
      by: 'hand',
      how: `Make another OAuth client with the same scope and tags at https://login.tailscale.com/admin/settings/oauth, store its id and its secret as \`${deploy}/TAILSCALE_OAUTH_CLIENT_ID\` and \`…_SECRET\`, rotate TAILSCALE_AUTH_KEY with it, and revoke the first client`,
    }),
  ];
}

function remedyOf(key: TemplateKey, keys: readonly TemplateKey[], environment: string): Remedy {
  if (key.rotateBy === null || key.rotateBy === 'hand')
    return { by: 'hand', how: key.rotate.replaceAll('<env>', environment) };
  const { deploy } = pathsOf(environment);
  if (key.rotateBy !== 'supplied') return { by: 'command' };
  const together = [key, ...keys.filter(({ rotatesWith }) => rotatesWith === key.key)];
  const values = together.map(({ key: name, create }) => ({
    key: name,
    create,
    pending: `${deploy}/pending/${name}`,
  }));
  return { by: 'supplied', values };
}

/** The ages of those that exist. `npm run secrets -- check` reports the missing ones. */
export function agesOf(
  watched: readonly Watched[],
  written: ReadonlyMap<string, Date>,
  now: Date,
): readonly Aged[] {
  return watched.flatMap((secret) => {
    const date = written.get(secret.parameter);
    if (date === undefined) return [];
    return { ...secret, written: date, days: Math.floor((now.getTime() - date.getTime()) / 86_400_000) };
  });
}

/** Those that are older than they should be. */
export function oldOf(aged: readonly Aged[]): readonly Aged[] {
  return aged.filter(({ days, limitDays }) => days > limitDays);
}

/**
 * The rotations that no run works on any more, by name. Which step each has reached is in the value, which is not read.
 *
 * @param written When each parameter was last written, by its full name.
 */
export function unfinishedOf(
  watched: readonly Watched[],
  written: ReadonlyMap<string, Date>,
  environment: string,
  now: Date,
): readonly Unfinished[] {
  const { rotation } = pathsOf(environment);
  const byCommand = new Set(watched.filter(({ remedy }) => remedy.by !== 'hand').map(({ name }) => name));
  return [...written]
    .filter(([parameter]) => parameter.startsWith(`${rotation}/`))
    .map(([parameter, since]) => ({ name: parameter.slice(parameter.lastIndexOf('/') + 1), since }))
    .filter(({ name, since }) => name !== 'lock' && now.getTime() - since.getTime() > RUNNING_MS)
    .map((state) => ({ ...state, resumable: byCommand.has(state.name) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
