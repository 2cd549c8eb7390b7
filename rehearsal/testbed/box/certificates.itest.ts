// @module-tag docker
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { region } from '../stand-ins/aws.ts';
import { startDuckDns } from '../stand-ins/duckdns.ts';
import { type BareInstance, bootBareInstance, changedSteps } from './bare-instance.ts';

const subnet = '10.79.2';
const folder = '/srv/skillgap/certificates';
const token = 'b7c4d0de-0000-4000-8000-5e47da7a8a5e';

let instance: BareInstance;
let duckdns: Awaited<ReturnType<typeof startDuckDns>>;

const inBox = (command: string) => instance.inBox(command);
/** What a timer runs; its exit code and what it says. */
const job = async (name: string) => {
  const { code, stdout, stderr } = await instance.tryInBox(`skillgap-provision ${name}`);
  return { code, lines: `${stdout}${stderr}`.split('\n').filter(Boolean) };
};
const rights = (path: string) => inBox(`stat -c '%a %u:%g' ${path}`);

beforeAll(async () => {
  instance = await bootBareInstance(
    'skillgap-itest-certificates-box',
    subnet,
    `ssh-ed25519 ${'B'.repeat(68)} operator`,
  );
  await instance.provision();
  duckdns = await startDuckDns(instance.place.folder, `${subnet}.1`);
  await instance.put('/usr/local/share/ca-certificates/duckdns.crt', duckdns.certificate);
  await inBox(`update-ca-certificates && echo ${subnet}.1 www.duckdns.org >> /etc/hosts`);
}, 15 * 60_000);

afterAll(async () => {
  await duckdns?.[Symbol.asyncDispose]();
  await instance?.[Symbol.asyncDispose]();
});

describe('the folder', () => {
  test('is there for Certbot, and for nginx’s group to read', async () => {
    expect(await rights(folder)).toBe('755 10003:33');
    expect(await rights(`${folder}/nginx`)).toBe('755 10003:33');
  });

  test('that belongs to somebody else is put right, with all that is in it and as it is', async () => {
    await inBox(`cd ${folder} && mkdir -p acme nginx/sets/1 && chmod 0700 acme && echo key > nginx/sets/1/key.pem &&
      chmod 0640 nginx/sets/1/key.pem && ln -sfn sets/1 nginx/served && chown -R root:root . && chmod 0700 .`);
    expect(changedSteps(await instance.provision())).toEqual(['data-volume']);
    expect(await rights(folder)).toBe('755 10003:33');
    expect(await rights(`${folder}/acme`)).toBe('700 10003:33');
    expect(await rights(`${folder}/nginx/sets/1/key.pem`)).toBe('640 10003:33');
    expect(await inBox(`readlink ${folder}/nginx/served; cat ${folder}/nginx/served/key.pem`)).toBe(
      'sets/1\nkey',
    );
    expect(changedSteps(await instance.provision())).toEqual([]);
  });

  test('gives nothing away by the links that Certbot could leave in it', async () => {
    await inBox(`mkdir /root/secret && echo own > /root/secret/file && chmod 0700 /root/secret
      cd ${folder} && mv nginx kept && ln -s /root/secret nginx && ln -s /root/secret/file file`);
    await instance.provision();
    expect(await rights('/root/secret')).toBe('700 0:0');
    expect(await rights('/root/secret/file')).toBe('644 0:0');
    await inBox(`cd ${folder} && rm nginx file && mv kept nginx`);
  });

  test('goes with the data volume to another instance', async ({ skip }) => {
    if (!instance.device) skip('this machine gives a container no block device');
    const listing = () =>
      inBox(`cd ${folder} && find . -printf '%p %m %U:%G %l\\n' | sort && cat nginx/served/key.pem`);
    const before = await listing();
    expect(before).toContain('./nginx/sets/1/key.pem 640 10003:33');
    // The new instance's root disk knows nothing of it.
    await inBox('umount /srv/skillgap; sed -i /skillgap/d /etc/fstab; test ! -e /srv/skillgap/certificates');
    expect(changedSteps(await instance.provision())).toEqual(['data-volume']);
    expect(await listing()).toBe(before);
  });
});

describe('the timer', () => {
  test('starts two minutes after the boot, then every hour, not on the minute, behind everything else', async () => {
    const show = (unit: string, ...names: string[]) =>
      inBox(`systemctl show skillgap-certificates.${unit} ${names.map((name) => `-p ${name}`).join(' ')}`);
    expect(await inBox('systemctl is-enabled skillgap-certificates.timer')).toBe('enabled');
    const timer = await show('timer', 'TimersMonotonic', 'RandomizedDelayUSec');
    expect(timer).toMatch(/OnBootUSec=2min /);
    expect(timer).toMatch(/OnUnitActiveUSec=1h /);
    expect(timer).toContain('RandomizedDelayUSec=5min');
    const service = await show('service', 'Nice', 'IOSchedulingClass');
    expect(service.split('\n').sort()).toEqual(['IOSchedulingClass=3', 'Nice=19']);
  });

  test('has nothing to do before the first deploy, and with a release that has no Certbot', async () => {
    expect(await job('certificates')).toEqual({ code: 0, lines: [] });
    await release('services:\n  nginx:\n    image: nowhere.invalid/nginx\n    command: certbot:\n');
    expect(await job('certificates')).toEqual({ code: 0, lines: [] });
  });
});

/** Puts a release where a deploy does, with this Compose file. */
async function release(compose: string, environment = ''): Promise<void> {
  await instance.put('/opt/skillgap/releases/R1/docker-compose.yml', compose);
  await instance.put('/opt/skillgap/releases/R1/release.env', environment);
  await inBox('ln -sfn releases/R1 /opt/skillgap/current');
}

/** An image with a shell and nothing else: it writes down how it was called, and ends as it is told. */
const image = `tar -ch /bin/sh /lib64/ld-linux-x86-64.so.2 /lib/x86_64-linux-gnu/libc.so.6 2> /dev/null |
  docker import - certbot-stand-in > /dev/null`;
const compose = `name: skillgap
services:
  certbot:
    image: \${CERTBOT_IMAGE:?is set by ssh-deploy}
    profiles: [tools]
    user: "10003:33"
    network_mode: none
    environment: { NAMES: "$CERTIFICATE_NAMES" }
    volumes: ["/srv/skillgap/certificates:/srv/certificates"]
    entrypoint: [/bin/sh, -c, 'echo "$$NAMES: $$*" >> /srv/certificates/called; echo "said by Certbot"; exit $EXIT', certificates]
`;

describe('with a release that has Certbot', () => {
  const called = () => inBox(`cat ${folder}/called 2> /dev/null; rm -f ${folder}/called`);

  beforeAll(async () => {
    await inBox(image);
  });
  beforeEach(async () => {
    await release(compose, 'CERTBOT_IMAGE=certbot-stand-in\nCERTIFICATE_NAMES=a.example 192.0.2.1\nEXIT=0\n');
    await called();
  });

  test('the timer’s service runs its `renew` with the names of the release, and leaves no container', async () => {
    await inBox('systemctl start skillgap-certificates.service');
    expect(await called()).toBe('a.example 192.0.2.1: renew');
    expect(await inBox('docker ps --all --quiet')).toBe('');
    expect(await inBox('journalctl --no-pager -o cat -u skillgap-certificates.service')).toContain(
      'said by Certbot',
    );
  });

  test('what is said is what Certbot says', async () => {
    expect(await job('certificates')).toEqual({ code: 0, lines: ['said by Certbot'] });
  });

  test('no variable of the caller’s reaches it', async () => {
    await inBox(
      'CERTIFICATE_NAMES=evil CERTBOT_IMAGE=evil COMPOSE_FILE=/evil skillgap-provision certificates',
    );
    expect(await called()).toBe('a.example 192.0.2.1: renew');
  });

  test('its failure is the unit’s, and is not retried before the hour', async () => {
    await release(compose, 'CERTBOT_IMAGE=certbot-stand-in\nCERTIFICATE_NAMES=a.example\nEXIT=1\n');
    const { code } = await instance.tryInBox('systemctl start skillgap-certificates.service');
    expect(code).not.toBe(0);
    const state = await inBox(
      'systemctl show skillgap-certificates.service -p ActiveState -p NRestarts -p ExecMainStatus',
    );
    expect(state.split('\n').sort()).toEqual(['ActiveState=failed', 'ExecMainStatus=1', 'NRestarts=0']);
    // It is still due in an hour.
    expect(await inBox('systemctl show skillgap-certificates.timer -p NextElapseUSecMonotonic')).toMatch(
      /=.*\d/,
    );
    expect(await inBox('systemctl is-active skillgap-certificates.timer')).toBe('active');
    await inBox('systemctl reset-failed skillgap-certificates.service');
  });

  describe('and a name at DuckDNS', () => {
    const domain = 'skillgap.duckdns.org';
    const reported = (value = token) => ({
      from: `${subnet}.10`,
      domains: 'skillgap',
      token: value,
      ip: null,
    });

    beforeEach(async () => {
      await instance.aws.putSecrets({ DUCKDNS_TOKEN: token });
      await instance.aws.putDeployValues({ DOMAIN: domain });
      duckdns.answerWith(() => 'OK');
      duckdns.takeUpdates();
    });

    test('the box reports its address before it renews, with the token in no argument', async () => {
      let processes = '';
      duckdns.answerWith(async () => {
        expect(await called()).toBe('');
        processes = await inBox('ps -eo args');
        return 'OK';
      });
      expect(await job('certificates')).toEqual({ code: 0, lines: expect.not.arrayContaining([token]) });
      expect(duckdns.takeUpdates()).toEqual([reported()]);
      expect(processes).toContain('curl');
      expect(processes).not.toContain(token);
      expect(await called()).toBe('a.example 192.0.2.1: renew');
    });

    test('a token arrives as it is, whatever is in it', async () => {
      const awkward = 'a b"c&ip=192.0.2.66\\#%';
      await instance.aws.putSecrets({ DUCKDNS_TOKEN: awkward });
      expect(await job('duckdns')).toEqual({ code: 0, lines: [] });
      expect(duckdns.takeUpdates()).toEqual([reported(awkward)]);
    });

    test.each([
      ['without a token', 'DUCKDNS_TOKEN', domain],
      ['with a name somewhere else', '', 'skillgap.example.org'],
      ['with a name that only looks like it', '', 'skillgap.duckdns.org.example'],
    ])('%s nothing is reported', async (_, secret, name) => {
      if (secret) await instance.aws.deleteSecret(secret);
      await instance.aws.putDeployValues({ DOMAIN: name });
      expect(await job('duckdns')).toEqual({ code: 0, lines: [] });
      expect(duckdns.takeUpdates()).toEqual([]);
    });

    test.each([
      ['a refusal', 'KO', /: KO$/],
      [
        'a page',
        `<html>\n${'<p>Come back later</p>\n'.repeat(1000)}`,
        /: <html><p>Come back later<\/p>.{1,99}$/,
      ],
    ])(
      'what DuckDNS does not take is one clear line, and the certificate is renewed: %s',
      async (_, answer, end) => {
        duckdns.answerWith(() => answer);
        const { code, lines } = await job('certificates');
        const [line = '', ...others] = lines.filter((one) => /duckdns|later/i.test(one));
        expect(line).toMatch(/^DuckDNS did not take this box's address for skillgap\.duckdns\.org: /);
        expect(line).toMatch(end);
        expect(others).toEqual([]);
        expect(lines.join()).not.toContain(token);
        expect(code).toBe(0);
        expect(await called()).toBe('a.example 192.0.2.1: renew');
      },
    );

    test('nor does it need DuckDNS to be there, or AWS', async () => {
      await inBox(`cp /etc/hosts /root/hosts; sed 's/${subnet}.1 /127.0.0.1 /' /root/hosts > /etc/hosts`);
      const { code, lines } = await job('certificates');
      await inBox('cat /root/hosts > /etc/hosts');
      expect(lines.filter((line) => /duckdns/i.test(line))).toEqual([
        expect.stringMatching(
          /^DuckDNS did not take this box's address for skillgap\.duckdns\.org: curl: .*/,
        ),
      ]);
      expect(code).toBe(0);
      expect(await called()).toBe('a.example 192.0.2.1: renew');
      // Each retry after a second: curl's own pauses add up to half a minute.
      await inBox(`echo 'retry-delay = 1' > /root/.curlrc
        AWS_ENDPOINT_URL=http://127.0.0.1:1 skillgap-provision certificates && rm /root/.curlrc`);
      expect(await called()).toBe('a.example 192.0.2.1: renew');
    });
  });
});

test('the metric is how long the certificate lasts, and 0 where no CA has signed it', async () => {
  const status = (value: object) => instance.put(`${folder}/status.json`, JSON.stringify(value));
  const sent = async (hours: number) => {
    await inBox('systemctl start skillgap-metrics.service');
    const body = new URLSearchParams({
      ...{ Action: 'GetMetricStatistics', Version: '2010-08-01', Period: '3600' },
      ...{ Namespace: 'skillgap-prod', MetricName: 'CertificateHoursLeft', 'Statistics.member.1': 'Minimum' },
      'Statistics.member.2': 'Maximum',
      StartTime: new Date(Date.now() - 7_200_000).toISOString(),
      EndTime: new Date(Date.now() + 7_200_000).toISOString(),
    });
    const response = await fetch(instance.aws.endpoint, {
      method: 'POST',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=A/20260101/${region}/monitoring/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body,
    });
    const text = await response.text();
    expect([...text.matchAll(/<M(?:in|ax)imum>([\d.]+)</g)].map(([, value]) => Number(value))).toContain(
      hours,
    );
  };
  const notAfter = new Date(Date.now() + 100.5 * 3_600_000).toISOString();
  await status({ trusted: true, notAfter });
  await sent(100);
  await status({ trusted: false, notAfter });
  await sent(0);
});
