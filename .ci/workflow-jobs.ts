import type { Node } from 'yaml';
import type { Job } from './workflow-model.ts';

/** Where the jobs are, and how to read a script that one of them runs. */
export interface Place {
  /** Path in the repository. */
  readonly file: string;
  /** The text of a file of the repository; empty when there is none. */
  readonly read: (path: string) => string;
}

export type Add = (node: Node, message: string) => void;

/** What a job may do with its token and inputs; one function per rule. */
export function checkJobs(jobs: readonly Job[], place: Place, add: Add): void {
  for (const job of jobs) {
    checkImage(job, place, add);
    checkPackages(job, place, add);
    checkBranchCode(job, place, add);
    checkKeys(job, add);
    checkStack(job, add);
    checkAttestation(job, add);
    checkPushes(job, jobs, place, add);
    checkSetup(job, jobs, add);
  }
  checkGate(jobs, add);
}

/** The one workflow that tries the next image before GitHub moves everyone to it. */
const tries = '.github/workflows/nightly.yml';

/** A moving label changes Docker, Compose and Node under every job, on a day that GitHub chooses. */
function checkImage({ name, node, runsOn = '' }: Job, { file }: Place, add: Add): void {
  if (/^(ubuntu|windows|macos)-latest\b/.test(runsOn) && file !== tries)
    add(node, `job ${name} runs on ${runsOn}, which moves — name the version, such as ubuntu-24.04`);
}

/** Commands that run code of packages: any package could be taken over between one run and the next. */
const packages =
  /\b(npm|npx|pnpm|yarn|corepack|bunx?|deno|pip3?)\b|\bnode\s+(-|\S+\.[cm]?[jt]s\b)|node_modules/;
/** Scripts of the repository that a command starts. */
const scripts = /(?:^|[\s;&|(])(?:\.\/)?((?:\.ci|actions|backend|cdktf|llm-node|rehearsal)\/[\w./-]+)/g;

/** A token that writes or requests a role is within reach of every process of its job. */
function checkPackages(job: Job, { read }: Place, add: Add): void {
  const writes = writesOf(job);
  if (writes.length === 0) return;
  for (const { node, run } of job.steps) {
    const found = packages.exec(withScripts(run, read))?.[0];
    if (found)
      add(
        node,
        `job ${job.name} has ${writes.join(', ')} and runs ${found} — do it in a job that only reads, and pass on the result as an artifact`,
      );
  }
}

/** Events that people without write access can trigger, with content of theirs. */
const untrusted = ['pull_request', 'workflow_run'];
/** The condition that limits a job to people with write access. */
const ours = 'github.event.pull_request.head.repo.full_name == github.repository';
const noBot = "github.actor != 'dependabot[bot]'";

/**
 * A job whose token writes must not run a branch from outside or from Dependabot. A `workflow_run` has main's workflow
 * and main's checkout, unless a step takes another commit.
 */
function checkBranchCode(job: Job, { read }: Place, add: Add): void {
  if (writesOf(job).length === 0 || !job.events.some((event) => untrusted.includes(event))) return;
  if (job.if.includes(ours) && job.if.includes(noBot)) return;
  const where = `job ${job.name} writes, and ${job.events.join(', ')} can be a stranger's or Dependabot's`;
  for (const { node, uses, run, with: inputs } of job.steps) {
    if (
      job.events.includes('pull_request') &&
      (uses.startsWith('./') || uses.startsWith('actions/checkout@'))
    )
      add(node, `${where} — it must not have the branch's files: use workflow_run`);
    if (uses.startsWith('actions/checkout@') && (inputs.ref || inputs.repository))
      add(node, `${where} — check out main: no ref, no repository`);
    if (
      /\bgit\s(?:.*\s)?(checkout|switch|worktree|restore|reset|merge|rebase|pull|clone)\b/.test(
        withScripts(run, read),
      )
    )
      add(node, `${where} — it must not put the branch's files on the disk`);
  }
}

const attest = 'actions/attest@';

/** GitHub signs with the job's identity whatever the job says: it takes no role besides, and nothing but the action speaks. */
function checkAttestation({ name, node, steps, permissions }: Job, add: Add): void {
  if (permissions.attestations !== 'write') return;
  const others = steps.filter(
    ({ uses }) => uses !== '' && !/^actions\/(attest|download-artifact)@/.test(uses),
  );
  const writes = Object.keys(permissions).filter((one) => !['attestations', 'id-token'].includes(one));
  if (others.length > 0 || writes.length > 0)
    add(node, `job ${name} attests, and does more — give what else it does a job of its own`);
}

const build = './actions/build-image';

/**
 * Whatever pushes an image is followed by a job that signs where the image comes from. A workflow that is only called
 * leaves that to its callers, because GitHub signs with the name of the workflow that the job stands in.
 */
function checkPushes(job: Job, jobs: readonly Job[], { read }: Place, add: Add): void {
  const own =
    job.steps.some(({ uses, with: inputs }) => uses === build && inputs.build !== 'false') &&
    job.events.join() !== 'workflow_call';
  const called = job.uses.startsWith('./') && read(job.uses.slice(2)).includes(`uses: ${build}\n`);
  if (!own && !(called && job.with.build !== 'false')) return;
  const signs = (one: Job) =>
    one.needs.includes(job.name) && one.steps.some(({ uses }) => uses.startsWith(attest));
  if (!jobs.some(signs))
    add(
      job.node,
      `job ${job.name} pushes images that nothing attests — add a job with actions/attest that needs it`,
    );
}

const configureAws = 'aws-actions/configure-aws-credentials@';

/** With an access key beside the role, the key requests the role, not this run's token. */
function checkKeys({ steps }: Job, add: Add): void {
  for (const { node, uses, with: inputs } of steps) {
    if (!uses.startsWith(configureAws)) continue;
    const role =
      /^\$\{\{ *(vars\.\w+) *\}\}$/.exec(inputs['role-to-assume'] ?? '')?.[1] ?? 'vars.AWS_ROLE_ARN';
    for (const [input, secret] of [
      ['aws-access-key-id', 'AWS_ACCESS_KEY_ID'],
      ['aws-secret-access-key', 'AWS_SECRET_ACCESS_KEY'],
    ] as const) {
      const wanted = `\${{ ${role} == '' && secrets.${secret} || '' }}`;
      if (inputs[input] !== undefined && inputs[input] !== wanted)
        add(node, `${input} is given beside a role — write ${wanted}`);
    }
  }
}

/**
 * The output of a job that runs packages is validated before Terraform gets it. A job that only signs what it takes
 * may take anything.
 */
function checkStack({ name, node, steps, permissions }: Job, add: Add): void {
  if (permissions['id-token'] !== 'write' || permissions.attestations === 'write') return;
  const taken = steps.findIndex(({ uses }) => uses.startsWith('actions/download-artifact@'));
  if (taken >= 0 && !steps[taken + 1]?.run.startsWith('.ci/stack '))
    add(node, `job ${name} has a role and takes an artifact — let .ci/stack look at it in the next step`);
}

/** These start by themselves, also on a fork that is not set up. */
const automatic = ['push', 'schedule', 'pull_request', 'workflow_run'];

/** A job that needs an account must not turn a repository without one red, unless somebody started it. */
function checkSetup(job: Job, jobs: readonly Job[], add: Add): void {
  if (!job.events.some((event) => automatic.includes(event))) return;
  if (!job.steps.some(({ uses }) => uses.startsWith(configureAws))) return;
  const needed = jobs.filter(({ name }) => job.needs.includes(name));
  if (/\b(vars\.\w+|needs\.ready\.outputs\.ready)\b/.test(job.if)) return;
  if (needed.some((one) => /\b(vars\.\w+|needs\.ready\.outputs\.ready)\b/.test(one.if)) && !job.if) return;
  add(
    job.node,
    `job ${job.name} takes a role, and starts without being asked for — skip it where nothing is set up: if: vars.… or needs.ready.outputs.ready`,
  );
}

/** The one required check: a job that it does not need guards nothing, and GitHub counts a skipped one as passed. */
function checkGate(jobs: readonly Job[], add: Add): void {
  const gate = jobs.find(({ name }) => name === 'ci-ok');
  if (!gate) return;
  const missing = jobs.filter(({ name }) => name !== gate.name && !gate.needs.includes(name));
  if (missing.length > 0)
    add(gate.node, `ci-ok does not need ${missing.map(({ name }) => name).join(', ')} — add it to needs`);
  if (!/^(\$\{\{ *)?always\(\)( *\}\})?$/.test(gate.if))
    add(gate.node, 'ci-ok can be skipped, which GitHub takes for passed — write if: always()');
}

function writesOf({ permissions }: Job): readonly string[] {
  return Object.entries(permissions).flatMap(([name, level]) =>
    level === 'write' ? [`${name}: write`] : [],
  );
}

/** A command, with the text of the repository's scripts that it starts. */
function withScripts(run: string, read: Place['read']): string {
  const started = [...run.matchAll(scripts)].map(([, path = '']) => read(path).replace(/^\s*#.*$/gm, ''));
  return [run, ...started].join('\n');
}
