import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectAll } from '../../runner/expect-all.ts';
import type { Context, ScenarioResult } from '../../runner/scenario.ts';
import { docker } from '../../testbed/prepare/docker-cli.ts';
import { readEnvironment } from '../../testbed/prepare/env.ts';
import { ensureStandIn, standIns } from '../../testbed/prepare/images.ts';
import { must, run } from '../../testbed/prepare/run.ts';
import { placed } from '../../testbed/stand-ins/network.ts';

/** One line of testssl.sh. */
interface Finding {
  readonly id: string;
  readonly severity: string;
  readonly finding: string;
}

/** What is no finding: that a test ran, and that it found nothing. */
const FINE = ['OK', 'INFO', 'DEBUG'];

/**
 * What a private CA has not: a place where its revocations are (Let's Encrypt names one), a log of its certificates, a
 * DNS that says who may issue. And certificates for days are meant to end soon.
 */
const OF_THE_STAND_IN =
  /^(cert_revocation|cert_crlDistributionPoints|cert_ocspURL|OCSP_stapling|DNS_CAArecord|certificate_transparency|cert_expirationStatus|cert_notAfter)\b/;

/** testssl.sh attacks the box as anybody on the internet may; its grade is that of SSL Labs. */
export async function gradeTls({ world, logs }: Context): Promise<ScenarioResult> {
  await ensureStandIn('testssl', readEnvironment().proxies);
  const folder = join(logs, 'testssl');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'ca.pem'), world.authority);
  const argv = [
    '--quiet',
    '--color',
    '0',
    '--add-ca',
    '/ca.pem',
    '--jsonfile',
    '/findings.json',
    world.box.host,
  ];
  const container = `${world.place.name}-testssl`;
  await must([docker, 'create', ...placed(world.place, 'testssl', 30), standIns.testssl, ...argv]);
  // Copied, not mounted: the engine may not see this machine's files.
  await must([docker, 'cp', join(folder, 'ca.pem'), `${container}:/ca.pem`]);
  const { stdout } = await run([docker, 'start', '--attach', container], { timeoutMs: 300_000 });
  await writeFile(join(folder, 'report.txt'), stdout);
  await must([docker, 'cp', `${container}:/findings.json`, folder]);
  await must([docker, 'rm', '--force', container]);

  const findings = JSON.parse(await readFile(join(folder, 'findings.json'), 'utf8')) as Finding[];
  const find = (id: string) => findings.find((one) => one.id === id)?.finding ?? 'none';
  const grade = find('overall_grade');
  const bad = findings.filter(({ id, severity }) => !FINE.includes(severity) && !OF_THE_STAND_IN.test(id));
  const caps = findings.filter(({ id }) => id.startsWith('grade_cap_reason')).map(({ finding }) => finding);
  return {
    assertions: [
      expectAll(
        'testssl.sh gives A or better, and finds nothing that somebody could use',
        {
          [`grade ${grade}`]: /^A[+-]?$/.test(grade) && grade !== 'A-',
          [`${findings.length} results`]: findings.length > 100,
          'of high or critical severity': [bad.filter(({ severity }) => /HIGH|CRITICAL/.test(severity)), []],
        },
        [...caps, ...bad.map(({ id, severity, finding }) => `${severity} ${id}: ${finding}`)].join(' | '),
      ),
    ],
    figures: { 'testssl.sh: grade': grade, 'testssl.sh: score': find('final_score') },
    rows: bad,
  };
}
