import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { runDeployAction } from '../pipeline/deploy-action.ts';
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
  // The registry's address: nothing is at its port 80.
  await world.acme.dns.set(NAME, [`${world.place.subnet}.2`]);
  await world.aws.putDeployValues({ DOMAIN: NAME });
  const early = await runDeployAction(context, {});
  const before = { status: await readStatus(world), served: await handshake(siteOf(context)) };
  const orderedEarly = (await orders(world)) - ordered;
  const lines = early.log.split('\n').filter((line) => line.includes('::warning') && line.includes(NAME));

  await world.acme.dns.set(NAME, [host]);
  const timer = await runTimer(world);
  const status = await readStatus(world);
  const byAddress = await handshake(siteOf(context));
  const byName = await handshake(siteOf(context, NAME));
  const page = await get('https', siteOf(context, NAME), '/ready');
  const running = await world.box.must(['docker', 'ps', '--format', '{{.Names}}']);
  const backend = /^skillgap-backend-\w+-1$/m.exec(running)?.[0] ?? '';
  const environment = await world.box.must(['docker', 'exec', backend, 'cat', '/proc/1/environ']);
  return [
    expectAll(
      'a name that does not lead here: the deploy goes on, warns once, and asks the CA for nothing',
      {
        'the deploy failed': [early.failed, false],
        'lines that warn': [lines.length, 1],
        'the address is served': [
          [before.served.problem, before.served.names],
          ['', [host]],
        ],
        missing: [before.status.missing, [NAME]],
        'orders at the CA': [orderedEarly, 0],
      },
      [...lines, before.status.problem].join(' | '),
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
        'orders at the CA': [(await orders(world)) - ordered, 1],
        'PUBLIC_URL follows': environment.split('\0').includes(`PUBLIC_URL=https://${NAME}`),
      },
      timer.log.trim(),
    ),
  ];
}
