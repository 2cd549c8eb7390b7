import { readFile } from 'node:fs/promises';
import { expectAll } from '../runner/expect-all.ts';
import type { Scenario } from '../runner/scenario.ts';
import { readStatus, siteOf } from '../support/https/box.ts';
import { secondsUntilTrusted } from '../support/https/client.ts';
import { showSurface } from '../support/https/surface.ts';
import { deploy, deployFigures } from '../support/pipeline/merge.ts';
import { ask, boxState, containersMiB, sql } from '../support/pipeline/production.ts';

/** 4 KB, the longest parameter, of characters that break `.env` files. */
const AWKWARD = `'"\\$HOME \${X:-y} \`id\` $$ # é\r\n\t\\n!%`.repeat(200).slice(0, 4000);

/** Data for the upgrade to keep. */
const JOBS = 500;

export const firstDeploy: Scenario = {
  name: 'first-deploy',
  shows: 'an empty box, main is pushed: the app answers over HTTPS',
  async run(context) {
    const { world, repository } = context;
    const password = `it's "quoted" $HOME \\ #1 %`;
    await world.aws.putSecrets({
      DATABASE_URL: `postgres://skillgap_app:${encodeURIComponent(password)}@postgres:5432/skillgap`,
      AUTH_SECRET: AWKWARD,
      LLM_NODE_TOKEN: 'b'.repeat(64),
    });

    const push = await repository.firstPush();
    const fork = await deploy(context, push, { name: 'nothing-set-up', setup: 'none' });
    const untouched = await boxState(world);
    const trusted = secondsUntilTrusted(siteOf(context), context.signal);
    const shipped = await deploy(context, push, { name: 'first-deploy', setup: 'role' });
    const answer = await ask(world, '/health');
    const state = await boxState(world);
    await sql(
      world,
      `INSERT INTO jobs (board, external_id, title, url, posted_at)
      SELECT 'rehearsal', n, 'Job ' || n, 'https://jobs.example/' || n, now() - n * interval '1 minute' FROM generate_series(1, ${JOBS}) n`,
    );
    const jobs = await ask(world, '/v1/jobs?limit=5');
    const mode = await world.box.must(['sh', '-c', "stat -L --format '%a %U' /opt/skillgap/current/.env"]);
    const inBackend = ['docker', 'exec', 'skillgap-backend-blue-1'];
    const environment = await world.box.must([...inBackend, 'cat', '/proc/1/environ']);
    const log = await readFile(shipped.run.logFile, 'utf8');
    const secrets = [
      encodeURIComponent(password),
      AWKWARD.slice(0, 20),
      'b'.repeat(64),
      world.registry.password,
    ];
    const shown = secrets.filter((secret) => log.includes(secret));
    const memory = await containersMiB(world);
    const https = await readStatus(world);
    const said = shipped.run.summary.match(/^.*\bHTTPS\b.*$/m)?.[0] ?? 'nothing';
    const { host } = world.box;
    const statuses = world.github.deployments.at(-1)?.statuses.map(({ state }) => state) ?? [];

    return {
      assertions: [
        {
          assertion:
            'a fork’s first push with nothing set up: says what is missing, ends neutral, touches nothing',
          passed:
            fork.run.conclusion === 'success' &&
            Object.keys(fork.run.jobs).join() === 'ready' &&
            fork.run.summary.includes('`AWS_ROLE_ARN`') &&
            untouched.releases.length === 0,
          detail: `${fork.run.conclusion}, ran ${Object.keys(fork.run.jobs).join(', ')}, ${fork.run.annotations.map(({ level, message }) => `${level}: ${message}`).join('; ')}`,
        },
        {
          assertion: 'the workflow succeeds',
          passed: shipped.run.conclusion === 'success',
          detail: `${shipped.run.conclusion}, ${shipped.run.seconds} s`,
        },
        {
          assertion: 'the app answers as the merged commit',
          passed: answer.status === 200 && answer.release?.endsWith(push.sha.slice(0, 12)) === true,
          detail: `${answer.status}, release ${answer.release}`,
        },
        expectAll(
          'at the end of it the bare address has a certificate of the CA, and the summary says so',
          {
            'public-url': [shipped.outputs('ship')['public-url'], `https://${host}`],
            'certificate to accept besides': [shipped.outputs('ship').certificate, ''],
            names: [https.names, [host]],
            missing: [https.missing, []],
            problem: [https.problem, null],
            trusted: https.trusted,
            'the summary names it': said.includes(host) && !/self-signed|not cover/.test(said),
          },
          said,
        ),
        ...(await showSurface(context, [host])),
        {
          assertion: 'it reads its database',
          passed: jobs.status === 200 && JSON.parse(jobs.body).jobs?.length === 5,
          detail: `/v1/jobs: ${jobs.status}`,
        },
        {
          assertion: 'at rest one slot runs, nothing is locked',
          passed: state.running.filter((name) => name.includes('backend')).length === 1 && !state.locked,
          detail: state.running.join(', '),
        },
        {
          assertion: 'the container has the exact bytes of Parameter Store',
          passed: environment.split('\0').includes(`AUTH_SECRET=${AWKWARD}`),
          detail: `AUTH_SECRET, ${Buffer.byteLength(AWKWARD)} bytes of quotes, dollars, backslashes and newlines`,
        },
        {
          assertion: 'the .env is private',
          passed: mode === '600 deploy',
          detail: mode,
        },
        {
          assertion: 'no secret in the log',
          passed: shown.length === 0,
          detail: `${shown.length} of ${secrets.length} found`,
        },
        {
          assertion: 'GitHub’s deployment says success',
          passed: statuses.at(-1) === 'success',
          detail: statuses.join(' → '),
        },
      ],
      figures: {
        ...deployFigures('first-deploy', shipped),
        'first deploy to trusted HTTPS, s': await trusted,
        'containers at rest, MiB': memory,
      },
    };
  },
};
