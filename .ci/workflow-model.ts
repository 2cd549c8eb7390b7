import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';

/** One job of a workflow, as far as the rules look at it. */
export type Job = ReturnType<typeof jobsOf>[number];

/** The jobs of a workflow. */
export function jobsOf(jobs: YAMLMap<Scalar, Node>, on: unknown) {
  return jobs.items.flatMap(({ key, value }: Pair<Scalar, Node | null>) => {
    if (!isMap(value)) return [];
    const runsOn = value.get('runs-on');
    const steps = value.get('steps');
    return {
      name: String(key.value),
      /** Where it stands. */
      node: key,
      /** What starts the workflow. */
      events: eventsOf(on),
      /** A label, or undefined where it is a list, a group or missing. */
      runsOn: typeof runsOn === 'string' ? runsOn : undefined,
      if: String(value.get('if') ?? ''),
      needs: listOf(value.get('needs')),
      permissions: permissionsOf(value.get('permissions')),
      /** The workflow that it calls, and with what; empty when it calls none. */
      uses: String(value.get('uses') ?? ''),
      with: textsOf(value.get('with')),
      steps: (isSeq(steps) ? steps.items : []).flatMap((step) => (isMap(step) ? [stepOf(step)] : [])),
    };
  });
}

/** The names of the events, whichever of its three forms `on:` has. */
export function eventsOf(on: unknown): readonly string[] {
  if (isMap<Scalar>(on)) return on.items.map(({ key }) => String(key.value));
  return listOf(on);
}

/** `write-all` is the permission `all`. */
function permissionsOf(value: unknown): Readonly<Record<string, string>> {
  return value === 'write-all' ? { all: 'write', 'id-token': 'write' } : textsOf(value);
}

function stepOf(step: YAMLMap) {
  return {
    node: step,
    uses: String(step.get('uses') ?? ''),
    run: String(step.get('run') ?? ''),
    with: textsOf(step.get('with')),
  };
}

function listOf(value: unknown): readonly string[] {
  if (isSeq<Scalar>(value)) return value.items.map((item) => String(item.value));
  return value === undefined || value === null ? [] : [String(value)];
}

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (!isMap<Scalar, Scalar>(value)) return {};
  return Object.fromEntries(
    value.items.map(({ key, value: item }) => [
      String(key.value),
      isScalar(item) ? String(item.value ?? '') : '',
    ]),
  );
}
