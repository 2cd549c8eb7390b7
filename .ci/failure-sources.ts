import { isAbsolute, join, relative } from 'node:path';
import type { Report } from '../rehearsal/runner/report.ts';
import { type Failure, LOG_LINES } from './failures.ts';
import type { TestReport } from './test-report.ts';

/** The failures of `npm run check`, from what it printed. */
export function checkFailures(log: string, logFile: string): Failure[] {
  const [problems = ''] = log.split(/^\d+ passed, \d+ failed$/m);
  const [, ...parts] = problems.split(/^── (\S+) \(rerun: .*\)$/m);
  return parts.flatMap((name, index) =>
    index % 2 === 1
      ? []
      : [
          {
            assertion: `check ${name}  (rerun: npm run check -- ${name})`,
            observed: linesOf(parts[index + 1] ?? ''),
            log: [],
            more: logFile,
          },
        ],
  );
}

/** The failures of a run of tests. */
export function testFailures({ failures }: TestReport, logFile: string): Failure[] {
  return failures.map(({ name, at, observed, log }) => ({
    assertion: at ? `${at}  ${name}` : name,
    observed: linesOf(observed),
    log,
    more: logFile,
  }));
}

/**
 * The failed assertions of a rehearsal. Which of its runs an assertion is about is known only when its detail names
 * the log; else it is the last one. `read` gives a file's text, empty when there is none.
 */
export function rehearsalFailures(
  { scenarios }: Pick<Report, 'scenarios'>,
  root: string,
  read: (file: string) => string,
): Failure[] {
  return scenarios.flatMap(({ name, assertions, runs, logs: folder }) => {
    const logs = runs.map(({ logFile }) => local(logFile, root));
    return assertions
      .filter(({ passed }) => !passed)
      .map(({ assertion, detail }) => {
        const file = logs.find((log) => detail.includes(log)) ?? logs.at(-1);
        return {
          assertion: `${name}: ${assertion}`,
          observed: linesOf(detail),
          log: file === undefined ? [] : linesOf(read(join(root, file))).slice(-LOG_LINES),
          more: file ?? (folder === undefined ? '.rehearsal/logs' : local(folder, root)),
        };
      });
  });
}

/** A step that failed without naming a failure: it died, or hung. */
export function stepFailure(step: string, ending: string, log: string, logFile: string): Failure {
  return {
    assertion: `${step} runs to its end`,
    observed: [ending],
    log: linesOf(log).slice(-LOG_LINES),
    more: logFile,
  };
}

/** As a path in the checkout: a report may come from another machine. */
function local(file: string, root: string): string {
  if (!isAbsolute(file)) return file;
  const inside = relative(root, file);
  return inside.startsWith('..') ? file.replace(/^.*\/(?=\.rehearsal\/)/, '') : inside;
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);
}
