// @module-tag docker
import { execFile } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { docker, toolsPath } from '../testing/docker.ts';
import { END_LEFTOVERS, GUARD, LOCK, LOCK_LOST, MARK, TAKE_OVER, UNLOCK } from './box-lock.ts';
import { ISSUED } from './fixture-certificates.ts';
import { LIST_IMAGES } from './images.ts';
import { inspectCertificate } from './inspect.ts';
import { MAINTENANCE } from './maintenance.ts';
import { BEGIN_RESTORE, FINISH_RESTORE } from './restore-journal.ts';
import { CONNECT } from './steps/check-egress.ts';
import { CONFIGURE } from './steps/configure-site.ts';
import { COPY } from './steps/copy-release.ts';
import { PRUNE } from './steps/prune.ts';
import { REPLACE_ENV } from './steps/replace-env.ts';
import { FORGET_LIVE, SWITCH } from './steps/switch-traffic.ts';
import { DISCARD, UPLOAD } from './steps/upload.ts';

/** The scripts as a Debian runs them: its sh, its coreutils, and several at once. */
let container = '';

interface Result {
  exitCode: number;
  stdout: string;
}

function run(argv: string[], options: { stdin?: string; mark?: string } = {}): Promise<Result> {
  const environment = options.mark ? ['--env', `${MARK}=${options.mark}`] : [];
  return new Promise((resolve) => {
    const child = execFile(
      'docker',
      ['exec', '--interactive', ...environment, container, ...argv],
      { env: { ...process.env, PATH: toolsPath } },
      (error, stdout) => resolve({ exitCode: Number(error?.code ?? 0), stdout }),
    );
    // A command that ends without reading it is judged by its exit code.
    child.stdin?.on('error', () => {}).end(options.stdin ?? '');
  });
}
/** Ends what has this pattern in its command line, NUL between its words; Debian's image has no pkill. */
const KILL = `kill_matching() { for pid in /proc/[0-9]*; do grep -aqs "^$1" "$pid/cmdline" && kill "\${pid#/proc/}"; done; }; kill_matching`;
const inBox = async (script: string) => (await run(['sh', '-c', script])).stdout.trim();
const json = (owner: string) => JSON.stringify({ owner, actor: 'ada', repository: 'skillgap/skillgap' });
const held = () => inBox('cat /opt/skillgap/lock/owner.json 2>/dev/null');

beforeAll(async () => {
  container = (
    await docker('run', '--detach', '--rm', '--init', 'debian:trixie-slim', 'sleep', 'infinity')
  ).trim();
});
afterAll(() => docker('rm', '--force', container));
beforeEach(() => inBox('rm -rf /opt/skillgap; mkdir -p /opt/skillgap/releases/R1 /opt/skillgap/nginx/live'));

test('one of many that want the lock at once gets it, and the others learn which', async () => {
  const owners = Array.from({ length: 12 }, (_, index) => `${index}-1`);
  const results = await Promise.all(owners.map((owner) => run(LOCK(owner, json(owner)))));
  const winners = owners.filter((_, index) => results[index]?.exitCode === 0);
  expect(winners).toHaveLength(1);
  const others = results.filter(({ exitCode }) => exitCode === 1);
  expect(others).toHaveLength(11);
  for (const { stdout } of others) expect(JSON.parse(stdout).owner).toBe(winners[0]);
  expect(await inBox('ls /opt/skillgap')).toBe('lock\nnginx\nreleases');
});

test('the lock is its owner’s: taken again by the same, released by no other', async () => {
  await run(LOCK('1-1', json('1-1')));
  expect((await run(LOCK('1-1', json('1-1')))).exitCode).toBe(0);
  await run(UNLOCK('1-2'));
  expect(JSON.parse(await held()).owner).toBe('1-1');
  await run(UNLOCK('1-1'));
  expect(await held()).toBe('');
});

test('a lock of which a power cut has left nothing but the name is nobody’s', async () => {
  await inBox('mkdir /opt/skillgap/lock /opt/skillgap/lock.9-1; : > /opt/skillgap/lock/owner.json');
  expect((await run(LOCK('1-1', json('1-1')))).exitCode).toBe(0);
  expect(JSON.parse(await held()).owner).toBe('1-1');
  expect(await inBox('ls /opt/skillgap')).toBe('lock\nnginx\nreleases');
});

test('of many that take over from one that is dead one does', async () => {
  await run(LOCK('1-1', json('1-1')));
  const owners = Array.from({ length: 12 }, (_, index) => `2${index}-1`);
  const results = await Promise.all(owners.map((owner) => run(TAKE_OVER(owner, json(owner), '1-1'))));
  const winners = owners.filter((_, index) => results[index]?.exitCode === 0);
  expect(winners).toHaveLength(1);
  expect(JSON.parse(await held()).owner).toBe(winners[0]);
});

test('a command of one that has lost the lock is not done', async () => {
  await run(LOCK('1-1', json('1-1')));
  expect(await run(GUARD('1-1', 'echo', 'done; "$x"'))).toEqual({ exitCode: 0, stdout: 'done; "$x"\n' });
  await run(TAKE_OVER('2-1', json('2-1'), '1-1'));
  expect((await run(GUARD('1-1', 'touch', '/opt/skillgap/done'))).exitCode).toBe(LOCK_LOST);
  expect(await inBox('ls /opt/skillgap/done 2>/dev/null')).toBe('');
});

test('what another operation has left running is ended, children and all; what has no mark stays', async () => {
  const left = run(['sh', '-c', 'sleep 601 & sleep 602'], { mark: '1-1/7/0' });
  const stubborn = run(['sh', '-c', 'trap "" TERM; while :; do sleep 0.1; done'], { mark: '1-1/7/0' });
  // Compose runs without a mark, under timeout(1), which has one.
  const compose = run(
    ['timeout', '--kill-after=10', '600', 'env', '-i', 'sh', '-c', 'trap "" TERM; exec /bin/sleep 603'],
    { mark: '1-1/7/0' },
  );
  const other = run(['sleep', '604']);
  await expect
    .poll(() => inBox('cat /proc/[0-9]*/cmdline | tr "\\0" " "'))
    .toMatch(/(?=[\s\S]*sleep 602)(?=[\s\S]*sleep 603)[\s\S]*sleep 604/);
  const { exitCode } = await run(END_LEFTOVERS('2-1/8/0'), { mark: '2-1/8/0' });
  expect(exitCode).toBe(0);
  await Promise.all([left, stubborn, compose]);
  const running = await inBox('cat /proc/[0-9]*/cmdline | tr "\\0" " "');
  expect(running).not.toMatch(/sleep 60[123]/);
  expect(running).toContain('sleep 604');
  await inBox(`${KILL} 'sleep.604'`);
  await other;
});

test('a .env that arrives cut off replaces nothing', async () => {
  await inBox('echo old > /opt/skillgap/releases/R1/.env');
  const whole = 'KEY="value"\n';
  expect(
    (await run(REPLACE_ENV('R1', String(whole.length), '0'), { stdin: whole.slice(0, 5) })).exitCode,
  ).toBe(1);
  expect(await inBox('cat /opt/skillgap/releases/R1/.env; ls -A /opt/skillgap/releases/R1')).toBe(
    'old\n.env',
  );
  expect((await run(REPLACE_ENV('R1', String(whole.length), '0'), { stdin: whole })).exitCode).toBe(0);
  expect(await inBox('cat /opt/skillgap/releases/R1/.env; stat -c %a /opt/skillgap/releases/R1/.env')).toBe(
    'KEY="value"\n600',
  );
});

test('backup.env comes with it, or alone, and either both are replaced or neither', async () => {
  const both = () =>
    inBox('cd /opt/skillgap/releases/R1; cat .env backup.env; stat -c %a .env backup.env; ls -A');
  await inBox('cd /opt/skillgap/releases/R1; umask 077; echo old > .env; echo old-keys > backup.env');
  expect((await run(REPLACE_ENV('R1', '4', '6'), { stdin: 'new\nkeys' })).exitCode).toBe(1);
  expect(await both()).toBe('old\nold-keys\n600\n600\n.env\nbackup.env');
  expect((await run(REPLACE_ENV('R1', '4', '5'), { stdin: 'new\nkeys\n' })).exitCode).toBe(0);
  expect(await both()).toBe('new\nkeys\n600\n600\n.env\nbackup.env');
  expect((await run(REPLACE_ENV('R1', '0', '6'), { stdin: 'keys2\n' })).exitCode).toBe(0);
  expect(await both()).toBe('new\nkeys2\n600\n600\n.env\nbackup.env');
});

test('a copy of a release has its files and not its secrets, and has never been live', async () => {
  await inBox(
    'cd /opt/skillgap/releases/R1; for file in docker-compose.yml .env backup.env release.env deployed; do echo of-R1 > $file; done',
  );
  for (const environment of ['RELEASE=R2\n', 'RELEASE=R2 again\n']) {
    expect((await run(COPY('R1', 'R2', environment, '1-1'))).exitCode).toBe(0);
    expect(await inBox('cd /opt/skillgap/releases/R2; ls -A; cat docker-compose.yml release.env')).toBe(
      ['attempt', 'docker-compose.yml', 'release.env', 'of-R1', environment.trim()].join('\n'),
    );
  }
  expect(await inBox('ls -A /opt/skillgap/releases/R1 | wc -l')).toBe('5');
});

/** Uploads a release of one file, as an attempt of a run. */
async function upload(release: string, attempt: string): Promise<number> {
  await inBox('cd /tmp; mkdir -p up/nginx; echo x > up/nginx/nginx.conf; tar -czf up.tgz -C up .');
  const argv = UPLOAD(release, 'conf-1', attempt);
  return (await run(['sh', '-c', 'exec "$@" < /tmp/up.tgz', 'sh', ...argv])).exitCode;
}
const releases = () => inBox('ls -A /opt/skillgap/releases');

test('an upload that runs again after it had arrived is the same upload', async () => {
  expect(await upload('R2', '1-1')).toBe(0);
  expect(await upload('R2', '1-1')).toBe(0);
  expect(await releases()).toBe('R1\nR2');
});

describe('the undo of an upload', () => {
  test('removes what its own attempt brought, whole or cut off', async () => {
    await upload('R2', '1-1');
    await inBox('mkdir /opt/skillgap/releases/R2.partial');
    expect((await run(DISCARD('R2', '1-1'))).exitCode).toBe(0);
    expect(await releases()).toBe('R1');
    // An undo can run again.
    expect((await run(DISCARD('R2', '1-1'))).exitCode).toBe(0);
  });

  test.each([
    ['of another attempt', 'echo 1-2 > attempt'],
    ['of before attempts were recorded', 'rm attempt'],
    ['that was ever live', ': > deployed'],
    ['that is current', 'ln -s releases/R2 /opt/skillgap/current'],
  ])('leaves a release %s alone', async (_, script) => {
    await upload('R2', '1-1');
    await inBox(`cd /opt/skillgap/releases/R2; ${script}`);
    expect((await run(DISCARD('R2', '1-1'))).exitCode).toBe(0);
    expect(await releases()).toBe('R1\nR2');
  });

  test('has nothing to do with a release that is live: its files are not written over either', async () => {
    await upload('R2', '1-1');
    await inBox('cd /opt/skillgap/releases/R2; : > deployed; echo live > marker');
    expect(await upload('R2', '1-2')).not.toBe(0);
    expect((await run(DISCARD('R2', '1-2'))).exitCode).toBe(0);
    expect(await inBox('cat /opt/skillgap/releases/R2/marker')).toBe('live');
  });
});

test('the switch moves the traffic first and the record after it, and can be done over', async () => {
  await inBox('mkdir -p /opt/skillgap/nginx/conf-1 /opt/skillgap/releases/R2');
  for (const _ of [1, 2]) expect((await run(SWITCH('green', 'R2', 'conf-1', ''))).exitCode).toBe(0);
  expect(await inBox('cd /opt/skillgap; ls nginx/live; readlink current nginx/current; ls releases/R2')).toBe(
    'backend-green\nreleases/R2\nconf-1\ndeployed',
  );
  await run(SWITCH('blue', 'R1', 'conf-1', 'R2'));
  expect(await inBox('cd /opt/skillgap; ls nginx/live; readlink current; ls releases/R2')).toBe(
    'releases/R1',
  );
});

test('a first release that fails after the switch is forgotten, and no other one is', async () => {
  await inBox('mkdir -p /opt/skillgap/nginx/conf-1 /opt/skillgap/releases/R2');
  await run(SWITCH('blue', 'R1', 'conf-1', ''));
  for (const _ of [1, 2]) expect((await run(FORGET_LIVE('R2'))).exitCode).toBe(0);
  expect(await inBox('cd /opt/skillgap; readlink current; ls releases/R1')).toBe('releases/R1\ndeployed');
  for (const _ of [1, 2]) expect((await run(FORGET_LIVE('R1'))).exitCode).toBe(0);
  expect(await inBox('cd /opt/skillgap; readlink current; ls releases/R1')).toBe('');
});

test('maintenance is a file that nginx looks for', async () => {
  await run(MAINTENANCE('on'));
  await run(MAINTENANCE('on'));
  expect(await inBox('ls /opt/skillgap/nginx/live')).toBe('maintenance');
  await run(MAINTENANCE('off'));
  await run(MAINTENANCE('off'));
  expect(await inBox('ls /opt/skillgap/nginx/live')).toBe('');
});

describe('a restore', () => {
  const files = () =>
    inBox('cd /opt/skillgap; ls -A; cat restore.json 2>/dev/null; cat nginx/live/maintenance 2>/dev/null');

  test('has its journal and the maintenance page from its first change on, and neither behind its end', async () => {
    for (const _ of [1, 2]) expect((await run(BEGIN_RESTORE('{"keepAs":"k"}'))).exitCode).toBe(0);
    expect(await files()).toBe('nginx\nreleases\nrestore.json\n{"keepAs":"k"}\nrestore');
    // Nobody lets clients in before it is over.
    expect((await run(MAINTENANCE('off'))).exitCode).toBe(3);
    expect(await files()).toContain('restore.json');
    for (const _ of [1, 2]) expect(await run(FINISH_RESTORE())).toEqual({ exitCode: 0, stdout: '' });
    expect(await files()).toBe('nginx\nreleases');
    expect(await inBox('ls -A /opt/skillgap/nginx/live')).toBe('');
  });

  test.each(['before it', 'meanwhile'])('leaves the page of a person who turned it on %s', async (when) => {
    if (when === 'before it') await run(MAINTENANCE('on'));
    await run(BEGIN_RESTORE('{}'));
    await run(MAINTENANCE('on'));
    expect(await run(FINISH_RESTORE())).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('stays on'),
    });
    expect(
      await inBox('ls -A /opt/skillgap/nginx/live; ls /opt/skillgap/restore.json 2>&1 | tail -c 27'),
    ).toMatch(/^maintenance\n.*No such file or directory$/);
  });
});

describe('the site of today', () => {
  const files = {
    'trusted-proxies.conf': '',
    'server-names.conf': 'server_name b.example;\n',
    'hsts.conf': "map '$x';\n",
  };
  const contents = Object.entries(files).flat();
  const configure = (to: string, environment = 'PUBLIC_URL="https://b.example"\n') =>
    run(CONFIGURE('R1', environment, 'conf-1', to, ...contents));

  test('is a configuration beside the one it is made of, which nginx may read, and a new release.env', async () => {
    await inBox(
      'cd /opt/skillgap; mkdir -p nginx/conf-1/sites; echo a > nginx/conf-1/server-names.conf; echo p > nginx/conf-1/sites/public.conf; chmod -R u=rwX,go=rX nginx/conf-1; echo old > releases/R1/release.env',
    );
    for (const _ of [1, 2]) expect((await configure('conf-2')).exitCode).toBe(0);
    expect(
      await inBox(
        'cd /opt/skillgap/nginx; cat conf-2/server-names.conf conf-2/hsts.conf conf-2/sites/public.conf conf-1/server-names.conf',
      ),
    ).toBe("server_name b.example;\nmap '$x';\np\na");
    expect(
      await inBox('cd /opt/skillgap/nginx; stat -c %a conf-2 conf-2/hsts.conf conf-2/sites; ls -A'),
    ).toBe('755\n644\n755\nconf-1\nconf-2\nlive');
    expect(await inBox('cd /opt/skillgap/releases/R1; cat release.env; ls -A')).toBe(
      'PUBLIC_URL="https://b.example"\nrelease.env',
    );
  });

  test('of which an attempt was cut off is made again, and only release.env is written where it is there', async () => {
    await inBox('cd /opt/skillgap/nginx; mkdir -p conf-1 conf-2.partial/half; echo a > conf-1/nginx.conf');
    expect((await configure('conf-2')).exitCode).toBe(0);
    expect(await inBox('cd /opt/skillgap/nginx; ls conf-2; echo mine > conf-2/hsts.conf')).toBe(
      'hsts.conf\nnginx.conf\nserver-names.conf\ntrusted-proxies.conf',
    );
    expect((await configure('conf-2', 'other\n')).exitCode).toBe(0);
    expect(await inBox('cd /opt/skillgap; cat nginx/conf-2/hsts.conf releases/R1/release.env')).toBe(
      'mine\nother',
    );
  });
});

describe('the certificate that the box serves', () => {
  const folder = '/srv/skillgap/certificates';
  const read = async () => inspectCertificate(async (argv) => ({ stderr: '', ...(await run([...argv])) }));

  test('is found through the link, and none where there is none, or half a one', async () => {
    expect(await read()).toBeNull();
    await inBox(
      `mkdir -p ${folder}/nginx/sets/1; echo '{"missing":["b.example"],"problem":null}' > ${folder}/status.json`,
    );
    expect(await read()).toBeNull();
    await inBox(`ln -s sets/1 ${folder}/nginx/served`);
    await run(['sh', '-c', `cat > ${folder}/nginx/served/fullchain.pem`], { stdin: ISSUED.slice(0, 100) });
    expect(await read()).toBeNull();
    await run(['sh', '-c', `cat > ${folder}/nginx/served/fullchain.pem`], { stdin: ISSUED });
    expect(await read()).toMatchObject({
      trusted: true,
      issuer: "Let's Encrypt",
      missing: ['b.example'],
      problem: null,
      directory: null,
    });
    await inBox(`printf 'https://ca.example/directory\\n' > ${folder}/nginx/served/directory`);
    expect(await read()).toMatchObject({ directory: 'https://ca.example/directory' });
    await inBox(`printf '{"missing":[' > ${folder}/status.json`);
    expect(await read()).toMatchObject({ missing: [], problem: expect.stringContaining('status.json') });
  });
});

test('tells a server that the box reaches from one that it does not, within seconds', async () => {
  const server =
    'use Socket; socket(S, PF_INET, SOCK_STREAM, 0); bind(S, sockaddr_in(2525, INADDR_ANY)); listen(S, 5); sleep 600';
  const serving = run(['perl', '-e', server]);
  await expect.poll(async () => (await run(CONNECT('127.0.0.1', '2525'))).exitCode).toBe(0);
  const started = performance.now();
  for (const [host, port] of [
    ['127.0.0.1', '2526'],
    ['nothing.invalid', '465'],
    // TEST-NET-1 (RFC 5737).
    ['192.0.2.1', '465'],
    ['127.0.0.1/2525; true #', '2525'],
    ['$(true)', '2525'],
  ] as const)
    expect((await run(CONNECT(host, port))).exitCode, host).not.toBe(0);
  expect(performance.now() - started).toBeLessThan(60_000);
  await inBox(`${KILL} 'perl.*2525'`);
  await serving;
});

/** Docker 29: its list leaves out images without a tag unless it is asked for all, and its table is for people. */
const DOCKER_29 = `
case "$*" in
  'image ls --all --quiet --no-trunc') cut -d ' ' -f 1 /tmp/images; cut -d ' ' -f 1 /tmp/images ;;
  'image ls'*) echo 'IMAGE   ID   DISK USAGE   CONTENT SIZE   EXTRA' ;;
  'image inspect --format'*) shift 4; for id; do sed -n "s/^$id //p" /tmp/images; echo; done ;;
  'image rm '*) echo "$3" >> /tmp/removed ;;
  *) echo "docker $*" >&2; exit 1 ;;
esac
`;

test('images are found and pruned by their digests, whatever Docker shows to people', async () => {
  await inBox(
    `cat > /usr/local/bin/docker <<'END'\n#!/bin/sh\n${DOCKER_29}\nEND\nchmod +x /usr/local/bin/docker`,
  );
  await inBox(
    "printf '%s\\n' 'sha256:1 r/app@sha256:a' 'sha256:2 r/app@sha256:b' 'sha256:3 other/x@sha256:c' > /tmp/images",
  );
  expect(await inBox(LIST_IMAGES)).toBe('r/app@sha256:a\nr/app@sha256:b\nother/x@sha256:c');
  expect((await run(PRUNE('0', '0', 'r/app@sha256:b'))).exitCode).toBe(0);
  expect(await inBox('cat /tmp/removed')).toBe('r/app@sha256:a');
  await inBox(': > /tmp/images');
  expect(await inBox(LIST_IMAGES)).toBe('');
  await inBox('rm /usr/local/bin/docker');
});
