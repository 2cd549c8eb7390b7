type Fields = Record<string, unknown>;

const LOCAL = /^\.\/\.github\/workflows\/([\w.-]+\.ya?ml)$/;

/** The local workflow file that a job calls; undefined when it calls none. */
export function calledFile(job: unknown): string | undefined {
  return LOCAL.exec(String(fields(job).uses ?? ''))?.[1];
}

/** The text of a workflow file of the repository. */
export type ReadWorkflow = (file: string) => unknown;

/**
 * The jobs in place of one that calls a workflow: under its conditions, with its values as inputs, and with the outputs of
 * the call. One job takes its place. Several are named after it, and a last one has its name, its outputs and its result.
 */
export function inlineCall(
  name: string,
  caller: Fields,
  called: Fields,
  read: ReadWorkflow,
): Record<string, Fields> {
  if (!handsOverOnly(caller.secrets))
    throw new Error(
      `job ${name} hands over secrets under other names; \`secrets: inherit\`, or each under its own, is all that can be rehearsed`,
    );
  const jobs = Object.entries(fields(called.jobs));
  const [only] = jobs;
  if (!only) throw new Error(`job ${name} calls a workflow without jobs`);
  const interface_ = fields(fields(called.on).workflow_call);
  const given = fields(caller.with);
  const values = new Map(
    Object.entries(fields(interface_.inputs)).map(([input, declared]) => [
      input,
      expressionOf(given[input] ?? fields(declared).default ?? ZERO[String(fields(declared).type)] ?? ''),
    ]),
  );
  const env = withValues(fields(called.env), values);
  const outputs = outputsOf(name, fields(interface_.outputs), Object.keys(fields(called.jobs)));
  if (jobs.length > 1 || calledFile(only[1]))
    return inlineJobs(name, caller, { jobs, values, env, outputs, read });
  const inner = withValues(fields(only[1]), values);
  const conditions = [caller.if, inner.if]
    .filter((one) => one !== undefined)
    .map((one) => `(${bare(String(one))})`);
  const { concurrency: _, ...rest } = inner;
  return {
    [name]: {
      ...rest,
      ...(caller.needs === undefined ? {} : { needs: caller.needs }),
      ...(conditions.length === 0 ? {} : { if: `\${{ ${conditions.join(' && ')} }}` }),
      env: { ...env, ...fields(inner.env) },
      outputs: Object.fromEntries(
        outputs.map(({ output, source }) => [output, fields(inner.outputs)[source]]),
      ),
    },
  };
}

/** Whether the called workflow reads each secret by the name that it has here. */
function handsOverOnly(secrets: unknown): boolean {
  if (secrets === undefined || secrets === 'inherit') return true;
  return Object.entries(fields(secrets)).every(([name, value]) =>
    new RegExp(`^\\$\\{\\{ *secrets\\.${name} *\\}\\}$`).test(String(value)),
  );
}

interface Call {
  readonly jobs: readonly (readonly [string, unknown])[];
  readonly values: ReadonlyMap<string, string>;
  readonly env: Fields;
  readonly outputs: readonly Output[];
  readonly read: ReadWorkflow;
}

/** Several jobs. Each waits for what the call waits for, and its conditions are spelled out: a status function of one would undo the others'. */
function inlineJobs(
  name: string,
  caller: Fields,
  { jobs, values, env, outputs, read }: Call,
): Record<string, Fields> {
  const names = new Map(jobs.map(([inner]) => [inner, `${name}-${inner}`]));
  const outer = list(caller.needs);
  const result = (job: string, ...results: string[]) =>
    results.map((one) => `needs.${job}.result == '${one}'`).join(' || ');
  const replaced: Record<string, Fields> = {};
  for (const [inner, declared] of jobs) {
    // First the names: the caller's values speak of the caller's jobs.
    const {
      concurrency: _,
      needs,
      if: condition,
      ...job
    } = withValues(renamed(fields(declared), names), values);
    const own = list(needs).map((one) => names.get(one) ?? one);
    const conditions = [
      'always()',
      ...(decides(caller.if) ? [] : outer.map((one) => result(one, 'success'))),
      ...(caller.if === undefined ? [] : [bare(String(caller.if))]),
      ...(decides(condition) ? [] : own.map((one) => result(one, 'success'))),
      ...(condition === undefined ? [] : [bare(String(condition))]),
    ];
    const whole = {
      ...job,
      needs: [...new Set([...own, ...outer])],
      if: `\${{ ${conditions.map((one) => `(${one})`).join(' && ')} }}`,
    };
    const file = calledFile(whole);
    if (file) Object.assign(replaced, inlineCall(`${name}-${inner}`, whole, fields(read(file)), read));
    else replaced[`${name}-${inner}`] = { ...whole, env: { ...env, ...fields(job.env) } };
  }
  const all = [...names.values()];
  const any = (...results: string[]) => all.map((job) => result(job, ...results)).join(' || ');
  replaced[name] = {
    needs: all,
    if: `\${{ always() && (${any('success', 'failure')}) }}`,
    'runs-on': 'ubuntu-24.04',
    outputs: Object.fromEntries(
      outputs.map(({ output, job, source }) => [output, `\${{ needs.${names.get(job)}.outputs.${source} }}`]),
    ),
    steps: [
      { name: 'End of the call', env: { FAILED: `\${{ ${any('failure')} }}` }, run: '[ "$FAILED" = false ]' },
    ],
  };
  return replaced;
}

/** Whether a condition has a status function, in place of the success of all that the job waits for. */
const decides = (condition: unknown) =>
  /\b(?:always|cancelled|failure|success)\(\)/.test(String(condition ?? ''));

const list = (value: unknown): string[] => [value ?? []].flat().map(String);

/** A job whose expressions have other names for the jobs that it waits for. */
function renamed(job: Fields, names: ReadonlyMap<string, string>): Fields {
  return inExpressions(job, (expression) =>
    expression.replace(/(?<![\w.-])needs\.([\w-]+)/g, (whole, inner: string) =>
      names.has(inner) ? `needs.${names.get(inner)}` : whole,
    ),
  );
}

interface Output {
  readonly output: string;
  readonly job: string;
  readonly source: string;
}

function outputsOf(name: string, declared: Fields, jobs: readonly string[]): Output[] {
  return Object.entries(declared).map(([output, one]) => {
    const [, job = '', source = ''] =
      /^\$\{\{ *jobs\.([\w-]+)\.outputs\.([\w-]+) *\}\}$/.exec(String(fields(one).value)) ?? [];
    if (!jobs.includes(job))
      throw new Error(`the output ${output} that job ${name} reads is no output of a job`);
    return { output, job, source };
  });
}

/** The default of an input without a value. */
const ZERO: Readonly<Record<string, unknown>> = { boolean: false, number: 0 };

function expressionOf(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (!value.includes('${{')) return `'${value.replaceAll("'", "''")}'`;
  const inner = bare(value);
  if (inner.includes('${{') || inner === value)
    throw new Error(`${value} mixes text and expressions: use format()`);
  return `(${inner})`;
}

function bare(text: string): string {
  return /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1]?.trim() ?? text;
}

/** Replaces the inputs in a job's expressions by their values. */
function withValues<T>(node: T, values: ReadonlyMap<string, string>): T {
  return inExpressions(node, (expression) =>
    expression.replace(/(?<![\w.-])inputs\.([\w-]+)/g, (_, name: string) => values.get(name) ?? "''"),
  );
}

/** Changes every expression of a job. */
function inExpressions<T>(node: T, put: (expression: string) => string): T {
  const change = (one: unknown, at: string): unknown => {
    if (typeof one === 'string') {
      // A condition is an expression even without braces.
      if (at === 'if' && !one.includes('${{')) return put(one);
      return one.replace(/\$\{\{[\s\S]*?\}\}/g, put);
    }
    if (Array.isArray(one)) return one.map((item) => change(item, ''));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, item]) => [name, change(item, name)]));
  };
  return change(node, '') as T;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
