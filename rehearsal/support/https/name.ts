import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { runDeployAction } from '../pipeline/deploy-action.ts';
import { boxState } from '../pipeline/production.ts';
import { orders, readStatus, runTimer, siteOf } from './box.ts';
import { get, handshake } from './client.ts';

/** The site's name, once it has one. */
export const NAME = 'app.rehearsal.example';

/**
 * The environment gets a name, and is deployed before the name leads to the box. Later it does, and the timer does the
 * rest.
 */
export async function addName(context: Context): Promise<Assertion[]> {
  const { world } = context;
  const { host } = world.box;
  const ordered = await orders(world);
  const { current } = await boxState(world);
  // The registry's address: nothing is at its port 80.
  await world.acme.dns.set(NAME, [`${world.place.subnet}.2`]);
  await world.aws.putDeployValues({ DOMAIN: NAME });
  const early = await runDeployAction(context, { observe: '3' });
  const before = { status: await readStatus(world), served: await handshake(siteOf(context)) };
  const orderedEarly = (await orders(world)) - ordered;
  const warnings = early.log.split('\n').filter((line) => /::warning.*it does not cover/.test(line));

  await world.acme.dns.set(NAME, [host]);
  const timer = await runTimer(world);
  const status = await readStatus(world);
  const byAddress = await handshake(siteOf(context));
  const byName = await handshake(siteOf(context, NAME));
  const page = await get('https', siteOf(context, NAME), '/ready');
  const publicUrl = await publicUrlOf(context);
  const orderedLate = (await orders(world)) - ordered;

  const release = current.replace('releases/', '');
  // The gate's machine is this one, whose DNS does not know the name.
  const asked = { 'public-url': `https://${host}` };
  const back = await runDeployAction(context, { operation: 'rollback', release, observe: '3', ...asked });
  const both = await Promise.all([host, NAME].map((one) => showAnswer(context, one)));
  return [
    expectAll(
      'a name that does not lead here: the deploy goes on, warns once, and asks the CA for nothing',
      {
        'the deploy failed': [early.failed, false],
        'warnings of the certificate': [warnings.length, 1],
        'the address is served': [
          [before.served.problem, before.served.names],
          ['', [host]],
        ],
        missing: [before.status.missing, [NAME]],
        'orders at the CA': [orderedEarly, 0],
      },
      warnings.join(),
    ),
    expectAll(
      'the name leads here: without a deploy, one certificate for both',
      {
        'the timer’s run': [timer.code, 0],
        'by the address': [
          [byAddress.problem, byAddress.names],
          ['', [host, NAME].sort()],
        ],
        'by the name': [byName.problem, ''],
        'the same certificate': [byName.fingerprint, byAddress.fingerprint],
        'asked by its name': [page.status, 200],
        missing: [status.missing, []],
        problem: [status.problem, null],
        'orders at the CA': [orderedLate, 1],
        PUBLIC_URL: [publicUrl, `https://${NAME}`],
      },
      timer.log.trim(),
    ),
    expectAll('a rollback to the release before the name keeps the name', {
      'the rollback failed': [back.failed, false],
      'what answers': [both, [`${release} to ${host}`, `${release} to ${NAME}`]],
      PUBLIC_URL: [await publicUrlOf(context), `https://${NAME}`],
    }),
  ];
}

/** Which release answers at a name or address, over a chain that is right. */
async function showAnswer(context: Context, host: string): Promise<string> {
  const { headers } = await get('https', siteOf(context, host), '/ready');
  return `${headers['x-release']} to ${host}`;
}

/** What the running backend takes for the place where people reach it. */
async function publicUrlOf({ world: { box } }: Context): Promise<string | undefined> {
  const running = await box.must(['docker', 'ps', '--format', '{{.Names}}']);
  const backend = /^skillgap-backend-\w+-1$/m.exec(running)?.[0] ?? '';
  const environment = await box.must(['docker', 'exec', backend, 'cat', '/proc/1/environ']);
  return /(?:^|\0)PUBLIC_URL=([^\0]*)/.exec(environment)?.[1];
}
