import { existsSync, readFileSync, statSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, type Scalar, visit } from 'yaml';
import { isHosted } from '../rehearsal/testbed/act/workflow.ts';
import { root } from './process.ts';
import { type Add, checkJobs, type Place } from './workflow-jobs.ts';
import { eventsOf, jobsOf } from './workflow-model.ts';
import { outdatedViolations } from './workflow-outdated.ts';

/** A violation: where, what was found, what to write instead. */
export interface Violation {
  readonly line: number;
  readonly message: string;
}

const nowhere: Place = { file: '', read: () => '' };
const pinned = /^[^@]+@[0-9a-f]{40}$/;
const versionComment = /^\s*v?\d+(\.\d+)*\b/;

/**
 * What actionlint does not check. Takes a workflow, or an action's metadata, which has steps too, but neither
 * permissions nor jobs.
 */
export function violationsIn(text: string, place: Place = nowhere): readonly Violation[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const found: Violation[] = [];
  const add = (node: Node, message: string) =>
    found.push({ line: lines.linePos(node.range?.[0] ?? 0).line, message });

  visit(document, {
    Map(_, step) {
      const checksOut = String(step.get('uses') ?? '').startsWith('actions/checkout@');
      if (checksOut && step.getIn(['with', 'persist-credentials']) !== false)
        add(step, 'actions/checkout leaves the token on the disk — set persist-credentials: false');
    },
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      if (key.value === 'uses' && isScalar(value)) checkUses(value, add);
      // A value inside a script is code. Through env: it stays a value.
      if (
        (key.value === 'run' || key.value === 'script') &&
        isScalar(value) &&
        /\$\{\{/.test(String(value.value))
      )
        add(value, `\${{ … }} inside ${key.value}: — pass it through env: and use "$NAME"`);
      if (key.value === 'cron' && isScalar(value) && /^\s*[0*]/.test(String(value.value)))
        add(value, 'a schedule at the full hour is late, or left out — name another minute');
      if (key.value === 'on' && lists(value, 'pull_request_target'))
        add(key, "pull_request_target runs a stranger's pull request beside our secrets — use pull_request");
    },
  });
  const jobs = document.get('jobs');
  if (isMap<Scalar, Node>(jobs)) {
    const permissions = document.get('permissions');
    if (!isMap(permissions) || permissions.items.length > 0)
      add(jobs, 'write permissions: {} at the top, and what it needs in each job');
    for (const job of jobs.items) {
      checkJob(job, add);
      checkMachine(job, document.get('on'), add);
    }
    checkJobs(jobsOf(jobs, document.get('on')), place, add);
  }
  return found.sort((a, b) => a.line - b.line);
}

/** Every violation in the repository's workflows and actions, one per line. */
export async function policyViolations(): Promise<string> {
  const problems: string[] = [];
  for await (const file of glob(['.github/workflows/*.{yml,yaml}', 'actions/*/action.{yml,yaml}'], {
    cwd: root,
  })) {
    const text = await readFile(join(root, file), 'utf8');
    const found = [...violationsIn(text, { file, read }), ...outdatedViolations(text, file)];
    problems.push(...found.map(({ line, message }) => `${file}:${line}: ${message}`));
  }
  return problems.sort().join('\n');
}

function read(path: string): string {
  const file = join(root, path);
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, 'utf8') : '';
}

function checkUses(value: Scalar, add: Add): void {
  const action = String(value.value);
  if (action.startsWith('./')) return;
  if (action.startsWith('docker://')) {
    if (!/@sha256:[0-9a-f]{64}$/.test(action))
      add(value, `${action} is not pinned — name the image by @sha256:…`);
  } else if (!pinned.test(action)) {
    add(
      value,
      `${action} is not pinned — a tag can be moved: name the commit's 40 hex digits, version as a comment`,
    );
  } else if (!versionComment.test(value.comment ?? '')) {
    add(value, `${action} does not say its version — add it as a comment: # v1.2.3`);
  }
}

function checkJob({ key, value }: Pair<Scalar, Node | null>, add: Add): void {
  // A job that calls a reusable workflow takes its limits from there.
  if (!isMap(value) || value.has('uses') || value.has('timeout-minutes')) return;
  add(key, `job ${key.value} has no timeout-minutes — the default of six hours is no limit`);
}

/** Events that start main's code, provided that the job checks the branch. */
const ownEvents = ['push', 'schedule', 'workflow_dispatch'];
const onlyMain = "github.ref == 'refs/heads/main'";

/** A job on our own machine leaves traces and finds those of others: code from outside never runs there. */
function checkMachine({ key, value }: Pair<Scalar, Node | null>, on: unknown, add: Add): void {
  if (!isMap(value) || value.has('uses') || isHosted(value.get('runs-on'))) return;
  const where = `job ${key.value} runs on a machine of ours`;
  for (const event of eventsOf(on))
    if (!ownEvents.includes(event)) add(key, `${where} — ${event} must not start it`);
  const branches = isMap(on) ? on.getIn(['push', 'branches']) : undefined;
  if (eventsOf(on).includes('push') && JSON.stringify(branches) !== '["main"]')
    add(key, `${where} — write branches: [main] below push`);
  if (!String(value.get('if') ?? '').includes(onlyMain))
    add(key, `${where} — write if: ${onlyMain}, as a dispatch can name any branch`);
}

function lists(value: unknown, name: string): boolean {
  return JSON.stringify(value)?.includes(`"${name}"`) ?? false;
}
