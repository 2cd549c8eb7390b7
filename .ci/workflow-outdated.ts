import { isMap, LineCounter, type Node, parseDocument, type Scalar } from 'yaml';
import { type Job, jobsOf } from './workflow-model.ts';

/** Jobs that may run for a commit that main has left, by file and name, and why that does no harm. */
const HARMLESS: Readonly<Record<string, string>> = {
  'base-images.yml propose': 'proposes a pull request, which somebody reads',
  'build.yml build': 'tags images by their content: no newer run uses what an older one pushes',
  'box.yml box': 'takes nothing from the commit: it shows the box, or switches maintenance',
  'changelog.yml propose': 'proposes a pull request, which somebody reads',
  'code-scanning.yml codeql': 'reports on the commit that it names',
  'code-scanning.yml scorecard': 'reports on the commit that it names',
  'commands.yml accept': 'writes comments only',
  'commands.yml finish': 'writes comments only',
  'deploy.yml attest': 'says which run built an image, which stays true',
  'deploy.yml attest-sbom': 'says what is in an image, which stays true',
  'ingress-sweep.yml sweep': 'takes nothing from the commit: it closes what is past its expiry',
  'nightly.yml report': 'reports on its own run; the next one corrects it',
  'push-generated.yml push': 'pushes to the branch of a pull request, after comparing with its newest commit',
  'schedules.yml check': 'reports what GitHub says now; the next one corrects it',
};

/** Actions that ask whether main, or a pull request, still points at the run's commit, right before they change something. */
const CHECKED = [
  { uses: './actions/terraform', operations: ['plan', 'apply', 'drift'] },
  { uses: './actions/ssh-deploy', operations: ['deploy'] },
];

const MAIN = 'refs/heads/main';

/**
 * A run can be repeated, or wait for hours, while main moves on. A job that writes must not bring back what a newer
 * merge has changed: it asks where main stands, works on main as it is now, or is on the list above.
 */
export function outdatedViolations(
  text: string,
  file: string,
): readonly { readonly line: number; readonly message: string }[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const jobs = document.get('jobs');
  if (!isMap<Scalar, Node>(jobs)) return [];
  const name = file.split('/').at(-1) ?? '';
  return jobsOf(jobs, document.get('on')).flatMap((job) => {
    const message = messageAbout(job, `${name} ${job.name}` in HARMLESS);
    return message === null ? [] : [{ line: lines.linePos(job.node.range?.[0] ?? 0).line, message }];
  });
}

function messageAbout(job: Job, listed: boolean): string | null {
  const writes = Object.values(job.permissions).includes('write') && job.steps.length > 0;
  const safe = !writes || asksForMain(job) || checksOutMain(job);
  if (safe && listed)
    return `job ${job.name} is safe when outdated — take it off the list in .ci/workflow-outdated.ts`;
  if (safe || listed) return null;
  return `job ${job.name} writes, and may be outdated — check out ref: ${MAIN}, use an action that compares (terraform, ssh-deploy), or say in .ci/workflow-outdated.ts why it does no harm`;
}

function asksForMain({ steps }: Job): boolean {
  return steps.some(({ uses, with: inputs }) =>
    CHECKED.some((one) => one.uses === uses && one.operations.includes(inputs.operation ?? '')),
  );
}

function checksOutMain({ steps }: Job): boolean {
  const checkouts = steps.filter(({ uses }) => uses.startsWith('actions/checkout@'));
  return checkouts.length > 0 && checkouts.every(({ with: inputs }) => inputs.ref === MAIN);
}
