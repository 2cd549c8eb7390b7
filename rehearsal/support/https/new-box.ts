import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context, ScenarioResult } from '../../runner/scenario.ts';
import { makeCertificates } from '../../testbed/stand-ins/certificates.ts';
import type { World } from '../../testbed/world.ts';
import { runTimer as runBackup } from '../backups/box.ts';
import { describeLive, runDeployAction } from '../pipeline/deploy-action.ts';
import { deploy, errorOf } from '../pipeline/merge.ts';
import { boxState, liveRelease } from '../pipeline/production.ts';
import { orders, readStatus, runTimer, siteOf } from './box.ts';
import { handshake, isSelfSigned, secondsUntilTrusted } from './client.ts';
import { askGate } from './gate.ts';

const AUDIT_LOG = ['cat', '/opt/skillgap/receipts.jsonl'];

/** The instance is replaced; its data volume stays, with the state of the box as the last backup has put it there. */
export async function replaceInstance(context: Context, hosts: readonly string[]): Promise<Assertion[]> {
  const { world } = context;
  const live = await describeLive(context);
  const before = { ...(await handshake(siteOf(context))), release: await liveRelease(world) };
  const ordered = await orders(world);
  const backup = await runBackup(world);
  const log = await world.box.must(AUDIT_LOG);
  await world.box.replace('kept');
  const again = await runDeployAction(context, { observe: '3' }, live);
  const served = await Promise.all(hosts.map((host) => handshake(siteOf(context, host))));
  const back = await heldToGoBackTo(world);
  const logged = await world.box.must(AUDIT_LOG);
  const same = expectAll('the box is replaced: the same certificate serves, and the CA is asked for none', {
    'the deploy failed': [again.failed, false],
    'wrong with it': [served.map(({ problem }) => problem).join(), hosts.map(() => '').join()],
    'the same certificate': served.every(({ fingerprint }) => fingerprint === before.fingerprint),
    'orders at the CA': [(await orders(world)) - ordered, 0],
  });
  const state = expectAll(
    'and it has the audit log of the box before, and holds the release that was live there, to go back to',
    {
      'the backup': [backup.code, 0],
      'the audit log begins with that of before': logged.startsWith(log),
      'the release to go back to': [back.previous, before.release],
      'what it lacks': [back.missing, ''],
    },
  );
  return [same, state];
}

/** The release that a rollback would go to, and which of its files and images the box does not hold. */
async function heldToGoBackTo({ box }: World) {
  const { previous } = JSON.parse(await box.must(['cat', '/opt/skillgap/current/release.json']));
  const missing = await box.must(['sh', '-c', MISSING, 'sh', `/opt/skillgap/releases/${previous}`]);
  return { previous, missing: missing.trim() };
}

const MISSING = `
cd "$1" || { echo "$1"; exit 0; }
for file in docker-compose.yml release.env release.json deployed; do [ -e "$file" ] || echo "$file"; done
sed -n 's/^[A-Z]*_IMAGE=//p' release.env | while read -r image; do docker image inspect "$image" > /dev/null 2>&1 || echo "$image"; done
`;

/**
 * The very first deploy, to a box with nothing on it, while the CA is unavailable. Then the CA is there again, and nobody
 * does anything.
 */
export async function startWithoutAuthority(context: Context): Promise<ScenarioResult> {
  const { world, repository, signal, logs } = context;
  const { authority } = world;
  const { host } = world.box;
  await world.aws.remove(`/skillgap-deploy/${world.environment}/DOMAIN`);
  await world.box.replace('new');
  // Beside the WAL of the box before it, a deploy would ask which data is right. What that one was sending may arrive yet.
  for (let keys = await world.backups.list(); keys.length > 0; keys = await world.backups.list())
    for (const key of keys) await world.backups.remove(key);
  await world.acme.stop();
  const shipped = await deploy(context, await repository.firstPush(), { name: 'first-deploy-without-ca' });
  const served = await handshake(siteOf(context));
  const status = await readStatus(world);
  const live = await boxState(world);
  const { run, outputs } = shipped;
  const warnings = run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
  const own = outputs('ship').certificate ?? '';
  const other = await readFile((await makeCertificates(logs, host)).certificate, 'utf8');
  const gates = {
    own: await askGate(context, { certificate: own, authorities: authority }),
    other: await askGate(context, { certificate: other, authorities: authority }),
    none: await askGate(context, { authorities: authority }),
  };
  const line = run.summary.split('\n').find((one) => /HTTPS/.test(one)) ?? '';

  await world.acme.start();
  const trusted = secondsUntilTrusted(siteOf(context), signal);
  const timer = await runTimer(world);
  const seconds = await trusted;
  const after = await handshake(siteOf(context));
  return {
    assertions: [
      expectAll(
        'the first deploy while the CA is unavailable: green, with a warning, and a certificate of the box’s own',
        {
          conclusion: [run.conclusion, 'success'],
          'self-signed': isSelfSigned(served),
          'for the address': [served.names, [host]],
          warned: warnings.some((message) => /self-signed/.test(message)),
          'the summary says so': /self-signed/.test(line),
          'status.json': [
            [status.trusted, typeof status.problem],
            [false, 'string'],
          ],
        },
        [errorOf(shipped), line, status.problem].filter(Boolean).join(' | '),
      ),
      expectAll('the gate accepts this very certificate, and no other', {
        'it was handed over': own.trim() === served.pem.trim(),
        'the deploy’s gate': run.steps.some(
          ({ id, conclusion }) => id === 'gate' && conclusion === 'success',
        ),
        'with this certificate': [gates.own, 'passed'],
        'with another one for the same address': [gates.other, 'untrusted'],
        'with none': [gates.none, 'untrusted'],
      }),
      expectAll(
        'the CA is there again: the timer’s run gets a certificate, and nothing is deployed',
        {
          'the timer’s run': [timer.code, 0],
          'wrong with the certificate': [after.problem, ''],
          names: [after.names, [host]],
          'release and containers are the same': isDeepStrictEqual(await boxState(world), live),
          'a gate that trusts the CA': [await askGate(context, { authorities: authority }), 'passed'],
          'a gate that does not': [await askGate(context, { authorities: other }), 'untrusted'],
        },
        timer.log.trim(),
      ),
    ],
    figures: { 'CA available again to trusted HTTPS, s': seconds },
  };
}
