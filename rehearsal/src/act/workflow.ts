import { isMap, parseDocument } from 'yaml';

/** A workflow as act takes it, and what had to be left out for that. */
export interface ActWorkflow {
  text: string;
  removed: string[];
}

/**
 * act validates against a schema of its own that does not know `concurrency.queue` yet and refuses the whole file.
 * It ignores `concurrency` anyway, so leaving the key out changes nothing.
 */
export function forAct(source: string): ActWorkflow {
  const document = parseDocument(source);
  const problem = document.errors[0];
  if (problem) throw new Error(`the workflow is no valid YAML: ${problem.message}`);
  const removed: string[] = [];
  const drop = (path: string[]): void => {
    if (document.deleteIn(path)) removed.push(path.join('.'));
  };
  if (isMap(document.getIn(['concurrency']))) drop(['concurrency', 'queue']);
  const jobs = document.getIn(['jobs']);
  for (const { key } of isMap(jobs) ? jobs.items : []) {
    const path = ['jobs', String(key), 'concurrency'];
    if (isMap(document.getIn(path))) drop([...path, 'queue']);
  }
  return removed.length === 0
    ? { text: source, removed }
    : { text: document.toString({ lineWidth: 0 }), removed };
}
