import { isMap, parse, parseDocument } from 'yaml';
import { calledFile, inlineCall } from './inline.ts';

/**
 * act validates against its own schema, which does not know `concurrency.queue` yet, and refuses the whole file. It
 * ignores `concurrency` anyway, so omitting the key changes nothing.
 *
 * When a called workflow fails, act ends the whole run: a job that waits for it with `always()` never starts
 * (nektos/act#1793). So the job of the called workflow replaces the call.
 *
 * `read` returns the text of a workflow file of the repository. The result says what was changed, and names the labels of
 * GitHub's own machines that its jobs run on.
 */
export function forAct(source: string, read: (file: string) => string) {
  const document = parseDocument(source);
  const problem = document.errors[0];
  if (problem) throw new Error(`the workflow is no valid YAML: ${problem.message}`);
  const removed: string[] = [];
  /** Jobs that called another workflow, with its file: `rollback (rollback.yml)`. */
  const inlined: string[] = [];
  const drop = (path: string[]): void => {
    if (document.deleteIn(path)) removed.push(path.join('.'));
  };
  if (isMap(document.getIn(['concurrency']))) drop(['concurrency', 'queue']);
  const jobs = document.getIn(['jobs']);
  for (const { key, value } of isMap(jobs) ? [...jobs.items] : []) {
    const name = String(key);
    const job = isMap(value) ? value.toJS(document) : undefined;
    const file = calledFile(job);
    if (file) {
      const replaced = inlineCall(name, job, parse(read(file)), (one) => parse(read(one)));
      for (const [one, inlinedJob] of Object.entries(replaced))
        document.setIn(['jobs', one], document.createNode(inlinedJob));
      inlined.push(`${name} (${file})`);
      continue;
    }
    const path = ['jobs', name, 'concurrency'];
    if (isMap(document.getIn(path))) drop([...path, 'queue']);
  }
  const text = removed.length + inlined.length === 0 ? source : document.toString({ lineWidth: 0 });
  return { text, removed, inlined, hosted: hostedLabels(document.toJS().jobs) };
}

/** The labels of these jobs that name a machine of GitHub's. */
function hostedLabels(jobs: unknown): string[] {
  const labels = Object.values((jobs ?? {}) as Record<string, { 'runs-on'?: unknown } | null>)
    .map((job) => job?.['runs-on'])
    .filter(isHosted);
  return [...new Set(labels)];
}

/** Whether a label names a machine of GitHub's. An expression may name any machine. */
export function isHosted(label: unknown): label is string {
  return typeof label === 'string' && /^(ubuntu|windows|macos)-[\w.-]+$/.test(label);
}
