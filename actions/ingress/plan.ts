import { EXPIRES, PROJECT, RUN } from './names.ts';

/** A rule of the group, as EC2 describes it. */
export interface Rule {
  id: string;
  egress: boolean;
  protocol: string;
  fromPort: number;
  toPort: number;
  /** IPv4 only; null for a rule that lets in anything else. */
  cidr: string | null;
  tags: Readonly<Record<string, string>>;
}

/** What a run wants open. */
export interface Opening {
  cidr: string;
  port: number;
  run: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** What a step has left for its end. */
export interface SavedOpening {
  groupId: string;
  run: string;
  cidr: string;
  /** Null when the step was ended before it learnt it. */
  ruleId: string | null;
}

/**
 * Which rules a sweep closes: those that this action made and whose time is over. One of ours whose expiry cannot be
 * read would never be over, so it is closed too. Egress is no business of a sweep.
 */
export function planSweep(rules: readonly Rule[], now: number) {
  const plan = {
    revoke: [] as Rule[],
    /** Ours, and not yet expired. */
    keep: [] as Rule[],
    /** Opened by hand, or by something else: never touched. */
    others: [] as Rule[],
  };
  for (const rule of rules.filter(({ egress }) => !egress)) {
    if (!isOurs(rule)) plan.others.push(rule);
    else if ((expiryOf(rule) ?? 0) <= now) plan.revoke.push(rule);
    else plan.keep.push(rule);
  }
  return plan;
}

export type DuplicateStep =
  /** The request before, whose answer was lost, had opened it. */
  | { do: 'use'; rule: Rule }
  | { do: 'take-over'; rule: Rule; expires: number }
  /** Opened by hand: it lets the runner in, and is not ours to close. */
  | { do: 'leave'; rule: Rule }
  /** Closed again meanwhile. */
  | { do: 'again' };

/** What to do when EC2 says that the very rule exists already. */
export function planDuplicate(rules: readonly Rule[], opening: Opening): DuplicateStep {
  const rule = rules.find(
    ({ egress, protocol, fromPort, toPort, cidr }) =>
      !egress &&
      protocol === 'tcp' &&
      fromPort === opening.port &&
      toPort === opening.port &&
      cidr === opening.cidr,
  );
  if (rule === undefined) return { do: 'again' };
  if (!isOurs(rule)) return { do: 'leave', rule };
  if (rule.tags[RUN] === opening.run) return { do: 'use', rule };
  return { do: 'take-over', rule, expires: Math.max(opening.expires, expiryOf(rule) ?? 0) };
}

/** Which rules the end of a step closes. A rule that another run took over is that run's to close. */
export function planClose(
  rules: readonly Rule[],
  opening: SavedOpening,
): { revoke: string[]; leftTo: string | null } {
  if (opening.ruleId === null) {
    const made = rules.filter(
      (rule) => isOurs(rule) && rule.tags[RUN] === opening.run && rule.cidr === opening.cidr,
    );
    return { revoke: made.map(({ id }) => id), leftTo: null };
  }
  const rule = rules.find(({ id }) => id === opening.ruleId);
  if (rule !== undefined && rule.tags[RUN] !== opening.run)
    return {
      revoke: [],
      leftTo: rule.tags[RUN] ? `run ${rule.tags[RUN]}` : 'something that took its tags away',
    };
  // Also one that is not listed: EC2's lists lag behind.
  return { revoke: [opening.ruleId], leftTo: null };
}

/** The tags by which a rule is known as this action's. */
export function tagsOf({ run, expires }: Pick<Opening, 'run' | 'expires'>): Record<string, string> {
  return { [PROJECT.key]: PROJECT.value, [RUN]: run, [EXPIRES]: isoOf(expires) };
}

export function isoOf(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** A rule in words, for the log. */
export function describeRule({ id, protocol, fromPort, toPort, cidr, tags }: Rule): string {
  const ports = fromPort === toPort ? `${fromPort}` : `${fromPort}-${toPort}`;
  const whose = tags[RUN] ? `, run ${tags[RUN]}, expires ${tags[EXPIRES] ?? 'never'}` : '';
  return `${id} (${protocol}/${ports} from ${cidr ?? 'elsewhere'}${whose})`;
}

function isOurs({ tags }: Rule): boolean {
  return tags[PROJECT.key] === PROJECT.value && tags[RUN] !== undefined && tags[EXPIRES] !== undefined;
}

function expiryOf({ tags }: Rule): number | null {
  const text = tags[EXPIRES] ?? '';
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
