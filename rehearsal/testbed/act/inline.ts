type Fields = Record<string, unknown>;

const LOCAL = /^\.\/\.github\/workflows\/([\w.-]+\.ya?ml)$/;

/** The local workflow file that a job calls; undefined when it calls none. */
export function calledFile(job: unknown): string | undefined {
  return LOCAL.exec(String(fields(job).uses ?? ''))?.[1];
}

/**
 * A job that calls a workflow, replaced by the called workflow's one job: its steps, under the caller's conditions,
 * with the caller's values as inputs, and with the outputs of the call.
 */
export function inlineCall(name: string, caller: Fields, called: Fields): Fields {
  const jobs = Object.entries(fields(called.jobs));
  const [only] = jobs;
  if (!only || jobs.length !== 1)
    throw new Error(`job ${name} calls a workflow of ${jobs.length} jobs, not one`);
  if (caller.secrets !== undefined && caller.secrets !== 'inherit')
    throw new Error(
      `job ${name} hands over single secrets; \`secrets: inherit\` is all that can be rehearsed`,
    );
  const [calledName, job] = only;
  const interface_ = fields(fields(called.on).workflow_call);
  const given = fields(caller.with);
  const values = new Map(
    Object.entries(fields(interface_.inputs)).map(([input, declared]) => [
      input,
      expressionOf(given[input] ?? fields(declared).default ?? ZERO[String(fields(declared).type)] ?? ''),
    ]),
  );
  const inner = withValues(fields(job), values);
  const conditions = [caller.if, inner.if]
    .filter((one) => one !== undefined)
    .map((one) => `(${bare(String(one))})`);
  const outputs = Object.entries(fields(interface_.outputs)).map(([output, declared]) => {
    const value = String(fields(declared).value);
    const [, from, source = ''] = /^\$\{\{ *jobs\.([\w-]+)\.outputs\.([\w-]+) *\}\}$/.exec(value) ?? [];
    if (from !== calledName)
      throw new Error(`the output ${output} that job ${name} reads is no output of a job`);
    return [output, fields(inner.outputs)[source]] as const;
  });
  const { concurrency: _, ...rest } = inner;
  return {
    ...rest,
    ...(caller.needs === undefined ? {} : { needs: caller.needs }),
    ...(conditions.length === 0 ? {} : { if: `\${{ ${conditions.join(' && ')} }}` }),
    env: { ...withValues(fields(called.env), values), ...fields(inner.env) },
    outputs: Object.fromEntries(outputs),
  };
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
function withValues<T>(node: T, values: ReadonlyMap<string, string>, key = ''): T {
  const put = (expression: string) =>
    expression.replace(/(?<![\w.-])inputs\.([\w-]+)/g, (_, name: string) => values.get(name) ?? "''");
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
  return change(node, key) as T;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
