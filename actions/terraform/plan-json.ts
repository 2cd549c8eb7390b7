/**
 * What `terraform show -json PLAN` prints, as far as it is read here. Terraform adds fields in minor versions and
 * removes none within format 1.
 */
export interface PlanJson {
  readonly format_version: string;
  readonly terraform_version?: string;
  readonly planned_values?: {
    readonly outputs?: Readonly<Record<string, { readonly value?: unknown }>>;
    readonly root_module?: ModuleValues;
  };
  readonly resource_changes?: readonly ResourceChange[];
  readonly output_changes?: Readonly<Record<string, Change>>;
  /** Whether applying it would do anything, be it only to the state. */
  readonly applyable?: boolean;
}

interface ModuleValues {
  readonly resources?: readonly ResourceValues[];
  readonly child_modules?: readonly ModuleValues[];
}

/** A resource as it will be once the plan is applied; values that are not known yet are left out. */
export interface ResourceValues {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly values?: Readonly<Record<string, unknown>>;
}

export interface ResourceChange {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly provider_name?: string;
  readonly deposed?: string;
  readonly change: Change;
}

export interface Change {
  readonly actions: readonly string[];
  readonly before?: unknown;
  readonly after?: unknown;
  readonly after_unknown?: unknown;
  readonly before_sensitive?: unknown;
  readonly after_sensitive?: unknown;
  readonly replace_paths?: unknown;
}

/** Reads it; a format that this code does not know is refused, since it could mean anything. */
export function parsePlan(text: string): PlanJson {
  const plan: PlanJson = JSON.parse(text);
  if (!plan.format_version?.startsWith('1.')) {
    throw new Error(`the plan's JSON has format ${plan.format_version}; this action reads format 1`);
  }
  return plan;
}

/** Every resource that will exist once the plan is applied, in all modules. */
export function plannedResources(plan: PlanJson): readonly ResourceValues[] {
  const walk = (module: ModuleValues = {}): readonly ResourceValues[] => [
    ...(module.resources ?? []),
    ...(module.child_modules ?? []).flatMap(walk),
  ];
  return walk(plan.planned_values?.root_module).filter(({ mode }) => mode === 'managed');
}

/** What a bucket is foreseen to take: gigabytes, and requests a month. */
export interface ObjectStorage {
  readonly gigabytes: number;
  /** Lists included. */
  readonly writes: number;
  readonly reads: number;
}

/** The use of buckets by their names, from the output `object-storage` (cdktf/stacks/app.ts): no resource says it. */
export function foreseenStorage(plan: PlanJson): ReadonlyMap<string, ObjectStorage> {
  const value = plan.planned_values?.outputs?.['object-storage']?.value;
  const buckets = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(buckets.filter(([, use]) => isObjectStorage(use)));
}

function isObjectStorage(use: Partial<ObjectStorage> | null): use is ObjectStorage {
  return [use?.gigabytes, use?.writes, use?.reads].every((value) => Number.isFinite(value));
}

/** Shorter ones give nothing away, and masking them would blot out half of the log. */
const SHORTEST = 4;

/** The texts that Terraform marks as sensitive, for masking: the JSON holds them, unlike the text for people. */
export function sensitiveTexts(plan: PlanJson): readonly string[] {
  const changes = [
    ...(plan.resource_changes ?? []).map(({ change }) => change),
    ...Object.values(plan.output_changes ?? {}),
  ];
  const found = changes.flatMap((change) => [
    ...marked(change.before, change.before_sensitive),
    ...marked(change.after, change.after_sensitive),
  ]);
  return [...new Set(found)].filter((text) => text.length >= SHORTEST);
}

/** `marks` has the shape of the value, with `true` where all beneath is sensitive. */
function marked(value: unknown, marks: unknown): readonly string[] {
  if (value === null || value === undefined || !marks) return [];
  if (marks === true) return texts(value);
  if (typeof marks !== 'object' || typeof value !== 'object') return [];
  return Object.entries(marks).flatMap(([key, mark]) =>
    marked((value as Readonly<Record<string, unknown>>)[key], mark),
  );
}

function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}
