import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { SerializedError, TestError, UserConsoleLog } from 'vitest';
import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';
import { slowest, type TestFailure, type TestReport } from './test-report.ts';

/** Lines of console output that are kept of each test. */
const LOG_LINES = 30;

/** Prints what was skipped and why, and the slowest tests; writes a report for the gate when a file is named. */
export class TestReporter implements Reporter {
  readonly #root: string;
  readonly #file: string | undefined;
  /** The last lines that each test printed. */
  readonly #logs = new Map<string, string[]>();

  constructor(root: string, file?: string) {
    this.#root = root;
    this.#file = file;
  }

  onUserConsoleLog({ content, taskId = '' }: UserConsoleLog): void {
    const lines = [
      ...(this.#logs.get(taskId) ?? []),
      ...stripVTControlCharacters(content).trimEnd().split('\n'),
    ];
    this.#logs.set(taskId, lines.slice(-LOG_LINES));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const report = this.#report(modules, unhandled);
    for (const { tests, why } of report.skipped) console.log(` Skipped ${tests} tests: ${why}`);
    const executed = report.passed + report.failed;
    const slow = slowest(report.tests);
    if (slow.length > 0) console.log(['\n Slowest tests', ...slow].join('\n'));
    // A pattern that matches nothing, or a filter that skips everything, must not look like a success.
    if (executed === 0 && !report.skipped.some(({ why }) => why.startsWith(NEEDS))) {
      console.error('\n No test was executed.');
      process.exitCode = 1;
    }
    if (this.#file === undefined) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify(report, null, 1)}\n`);
  }

  #report(modules: readonly TestModule[], unhandled: readonly SerializedError[]): TestReport {
    const all = modules.flatMap((module) => [...module.children.allTests()]);
    const results = Map.groupBy(all, (test) => test.result().state);
    const executed = [...(results.get('passed') ?? []), ...(results.get('failed') ?? [])];
    const reasons = Map.groupBy(results.get('skipped') ?? [], whySkipped);
    return {
      passed: results.get('passed')?.length ?? 0,
      failed: results.get('failed')?.length ?? 0,
      tests: executed.map((test) => ({
        file: test.module.relativeModuleId,
        name: test.fullName,
        seconds: (test.diagnostic()?.duration ?? 0) / 1000,
      })),
      failures: [
        ...modules.flatMap((module) => this.#failuresOf(module)),
        ...unhandled.map((error) => this.#failure('an error that nothing caught', '', [error], '')),
      ],
      skipped: [...reasons]
        .map(([why, tests]) => ({ why, tests: tests.length }))
        .sort((a, b) => b.tests - a.tests),
    };
  }

  /** Errors of the file itself and of hooks belong to no test: their tests are only skipped. */
  #failuresOf(module: TestModule): TestFailure[] {
    const file = module.relativeModuleId;
    const own = (task: TestModule | TestSuite, name: string): TestFailure[] =>
      task.errors().length > 0 ? [this.#failure(name, file, task.errors(), module.id)] : [];
    return [
      ...own(module, 'the file, or a hook of it'),
      ...[...module.children.allSuites()].flatMap((suite) => own(suite, suite.fullName)),
      ...[...module.children.allTests('failed')].map((test) =>
        this.#failure(test.fullName, file, test.result().errors ?? [], test.id, module.id),
      ),
    ];
  }

  #failure(
    name: string,
    file: string,
    errors: readonly (SerializedError | TestError)[],
    ...tasks: readonly string[]
  ): TestFailure {
    const frames = errors.flatMap(({ stacks }) => stacks ?? []);
    const frame = frames.find((one) => this.#relative(one.file) === file) ?? frames[0];
    return {
      at: frame ? `${this.#relative(frame.file)}:${frame.line}` : file,
      name,
      observed: stripVTControlCharacters(errors.map(describe).join('\n\n')),
      log: tasks.map((task) => this.#logs.get(task) ?? []).find((lines) => lines.length > 0) ?? [],
    };
  }

  #relative(file: string): string {
    return relative(this.#root, file.replace(/^file:\/\//, ''));
  }
}

/** The start of a reason that is about the machine, not about the request. */
const NEEDS = 'they need ';

function whySkipped(test: TestCase): string {
  const unmet = test.project.getProvidedContext().unmet ?? {};
  const tag = test.tags.find((name) => name in unmet);
  if (tag !== undefined) return `${NEEDS}${tag}; ${unmet[tag]}`;
  const { note } = test.result() as { note?: string };
  return note ?? 'not asked for, or left out by a condition of their own';
}

function describe(error: SerializedError | TestError): string {
  const { name, message, cause } = error;
  const diff = 'diff' in error && error.diff ? `\n${error.diff}` : '';
  const because = cause && typeof cause === 'object' ? `\ncaused by ${describe(cause as TestError)}` : '';
  return `${name ? `${name}: ` : ''}${message}${diff}${because}`;
}
