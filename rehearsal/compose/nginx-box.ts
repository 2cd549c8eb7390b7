import { randomBytes } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildFolder } from '../testbed/prepare/images.ts';
import { buildable } from '../testbed/prepare/pinned-bases.ts';
import { must, run } from '../testbed/prepare/run.ts';
import { certificates, NAMES, NGINX } from './nginx-certificates.ts';
import { ask } from './nginx-client.ts';

const compose = fileURLToPath(new URL('../../compose', import.meta.url));
const bracketed = (name: string) => (name.includes(':') ? `[${name}]` : name);
/** Linux's number of the address family. */
const AF_INET6 = 10;
const docker = (...args: string[]) => must(['docker', ...args]);

/** A text of the configuration, and what replaces it. */
export type Replacement = [file: string, from: string, to: string];

/** As a deploy writes it. */
const OWN_NAMES: Replacement = [
  'server-names.conf',
  'server_name skillgap.invalid;',
  `server_name ${NAMES.map(bracketed).join(' ')};`,
];

/**
 * Says who it is and what it got; answers with the status, the headers, and after the milliseconds that the query asks for.
 * `/events` sends one every half second, `/large` as many bytes as asked for.
 */
const SLOT = `require('node:http').createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://slot');
  if (pathname === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
    for (const piece of ['one', 'two', 'three']) {
      response.write('event: text\\ndata: "' + piece + '"\\n\\n');
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return response.end();
  }
  if (pathname === '/large') {
    response.writeHead(200, { 'content-type': 'application/pdf' });
    return response.end(Buffer.alloc(Number(searchParams.get('bytes'))));
  }
  let received = 0;
  try {
    for await (const chunk of request) received += chunk.length;
  } catch {
    return; // The client is gone: an upload is passed on as it arrives.
  }
  await new Promise((resolve) => setTimeout(resolve, Number(searchParams.get('ms') ?? 0)));
  const { method, url, headers } = request;
  const said = { slot: process.env.SLOT, method, url, received, headers, padding: 'x'.repeat(4000) };
  const own = JSON.parse(searchParams.get('headers') ?? '{}');
  response.writeHead(Number(searchParams.get('status') ?? 200), { 'content-type': 'application/json', ...own });
  response.end(JSON.stringify(said));
}).listen(3000)`;

/** On the box nginx is in the box's own network; here it has one of its own, and the tests are outside of it. */
const REACHABLE: Replacement[] = [8081, 8082].map((port) => [
  'sites/internal.conf',
  `listen 127.0.0.1:${port};`,
  `listen ${port};`,
]);

/** nginx as the box runs it, with the very configuration and addresses, in front of two servers that say who they are. */
export class NginxBox {
  readonly #name = `skillgap-itest-nginx-${randomBytes(4).toString('hex')}`;
  readonly #options: readonly string[];
  #folder = '';

  /** `options` are more of `docker run`, for nginx. */
  constructor(options: readonly string[] = []) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const name = this.#name;
    this.#folder = await mkdtemp(join(tmpdir(), 'nginx-'));
    await chmod(this.#folder, 0o755);
    await mkdir(join(this.#folder, 'live'));
    await certificates.make();
    await this.configure('conf-1');
    await this.#build();
    await this.#makeNetwork();
    const place = (role: string, ip: string) => ['--network', name, '--ip', ip, '--name', `${name}-${role}`];
    for (const [slot, ip] of [
      ['blue', '192.168.213.11'],
      ['green', '192.168.213.12'],
    ] as const) {
      const where = [...place(slot, ip), '--env', `SLOT=${slot}`];
      await docker('run', '--detach', ...where, 'node:24-trixie-slim', 'node', '-e', SLOT);
    }
    const ipv6 = ['--sysctl', 'net.ipv6.conf.all.disable_ipv6=0'];
    await this.#run(...place('nginx', NGINX), ...ipv6, ...this.#options);
    for (let tries = 0; !(await ask('/').catch(() => null)); tries++) {
      if (tries === 100) throw new Error('nginx does not answer within 20 s');
      await sleep(200);
    }
  }

  async #run(...options: string[]): Promise<void> {
    const writable = ['/run', '/var/cache/nginx', '/var/lib/nginx'].flatMap((path) => ['--tmpfs', path]);
    const volumes = [
      `${this.#folder}:/etc/nginx/skillgap:ro`,
      `${certificates.folder}:/etc/nginx/certificates:ro`,
    ];
    const mounts = ['--read-only', ...writable, ...volumes.flatMap((volume) => ['--volume', volume])];
    // As docker-compose.yml.
    const caps = ['NET_BIND_SERVICE', 'SETUID', 'SETGID', 'CHOWN', 'DAC_OVERRIDE'].flatMap((cap) => [
      '--cap-add',
      cap,
    ]);
    const limits = ['--cap-drop', 'ALL', ...caps, '--security-opt', 'no-new-privileges:true'];
    const memory = ['--memory', '192m', '--pids-limit', '64'];
    await docker('run', '--detach', ...options, ...mounts, ...limits, ...memory, this.#name);
  }

  /** curl in nginx's own container, or in `role`'s. */
  async curl(args: string[], role = 'nginx'): Promise<string> {
    return docker('exec', `${this.#name}-${role}`, 'curl', '--silent', '--show-error', ...args);
  }

  /** The status of an upload from another address than the tests': nginx's own. */
  async uploadFromElsewhere(path: string): Promise<string> {
    const form = ['--insecure', '--form', 'file=@/etc/passwd', '--output', '/dev/null'];
    return this.curl([...form, '--write-out', '%{http_code}', `https://127.0.0.1${path}`]);
  }

  /** A second nginx on a kernel that knows no IPv6, as after `ipv6.disable=1`: there is no such socket. */
  async startWithoutIpv6(): Promise<void> {
    const profile = join(this.#folder, 'seccomp.json');
    const refusal = {
      ...{ names: ['socket'], action: 'SCMP_ACT_ERRNO', errnoRet: constants.errno.EAFNOSUPPORT },
      args: [{ index: 0, value: AF_INET6, op: 'SCMP_CMP_EQ' }],
    };
    await writeFile(profile, JSON.stringify({ defaultAction: 'SCMP_ACT_ALLOW', syscalls: [refusal] }));
    const name = `${this.#name}-ipv4`;
    await this.#run('--name', name, '--network', 'none', '--security-opt', `seccomp=${profile}`);
  }

  async #build(): Promise<void> {
    await using dockerfile = await buildable('compose/nginx/Dockerfile');
    await buildFolder(join(compose, 'nginx'), {}, ['--file', dockerfile.path, '--tag', this.#name]);
  }

  /**
   * The addresses are part of the configuration: one box at a time. Another worker's test may have it, for as long as that
   * takes on a slow machine.
   */
  async #makeNetwork(): Promise<void> {
    const create = () => docker('network', 'create', '--subnet', '192.168.213.0/24', this.#name);
    for (let tries = 0; tries < 500; tries++) {
      const failure = await create().then(
        () => null,
        (error: Error) => error,
      );
      if (!failure) return;
      if (!failure.message.includes('overlaps')) throw failure;
      await sleep(1_000);
    }
    await create();
  }

  async end(): Promise<void> {
    for (const role of ['nginx', 'ipv4', 'blue', 'green'])
      await docker('rm', '--force', `${this.#name}-${role}`).catch(() => {});
    await docker('network', 'rm', this.#name).catch(() => {});
    await docker('image', 'rm', '--force', this.#name).catch(() => {});
    await rm(this.#folder, { recursive: true, force: true });
    await certificates.end();
  }

  async live(flag: 'backend-green' | 'maintenance' | 'closing', on: boolean): Promise<void> {
    const file = join(this.#folder, 'live', flag);
    await (on ? writeFile(file, '') : rm(file, { force: true }));
  }

  /** Links a copy of the configuration in which some text has been replaced; nginx reads it at its next reload. */
  async configure(conf: string, replacements: Replacement[] = []): Promise<void> {
    const folder = join(this.#folder, conf);
    await cp(join(compose, 'nginx/conf'), folder, { recursive: true });
    for (const [file, from, to] of [...REACHABLE, OWN_NAMES, ...replacements]) {
      const text = await readFile(join(folder, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no ${JSON.stringify(from)} to replace`);
      await writeFile(join(folder, file), text.replace(from, to));
    }
    await must(['chmod', '-R', 'a+rX', folder]);
    await this.link(conf);
  }

  /** Links a copy that was made before. */
  async link(conf: string): Promise<void> {
    await symlink(conf, join(this.#folder, '.current'));
    await rename(join(this.#folder, '.current'), join(this.#folder, 'current'));
  }

  /** Reloads, and waits until the old worker takes no more requests: the signal alone returns long before that. */
  async reload(): Promise<void> {
    const [old = ''] = await this.serving();
    const conf = '/etc/nginx/skillgap/current/nginx.conf';
    await docker('exec', `${this.#name}-nginx`, 'nginx', '-c', conf, '-s', 'reload');
    for (let tries = 0; (await this.serving()).includes(old); tries++) {
      if (tries === 100) throw new Error('the old worker still serves 10 s after the reload');
      await sleep(100);
    }
  }

  /** The workers that take requests; one that ends is called `worker process is shutting down`. */
  async serving(): Promise<string[]> {
    const processes = await docker('top', `${this.#name}-nginx`, '-eo', 'pid,args');
    return [...processes.matchAll(/^ *(\d+) +nginx: worker process$/gm)].map(([, pid = '']) => pid);
  }

  /** What nginx has in its temporary folder, in bytes. Of files without a name too: it unlinks what it opens. */
  async bytesOnDisk(): Promise<number> {
    const used = await docker(
      'exec',
      `${this.#name}-nginx`,
      'df',
      '--block-size=1',
      '--output=used',
      '/var/lib/nginx',
    );
    return Number(used.split('\n').at(1));
  }

  async stopSlot(slot: 'blue' | 'green'): Promise<void> {
    await docker('stop', '--time', '1', `${this.#name}-${slot}`);
  }

  async startSlot(slot: 'blue' | 'green'): Promise<void> {
    await docker('start', `${this.#name}-${slot}`);
  }

  /** All that nginx wrote, errors included. */
  async log(): Promise<string> {
    const { stdout, stderr } = await run(['docker', 'logs', `${this.#name}-nginx`]);
    return stdout + stderr;
  }

  /** The access log: what was written about the path. */
  async logged(path: string): Promise<Record<string, unknown>[]> {
    const { stdout } = await run(['docker', 'logs', `${this.#name}-nginx`]);
    const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
    return lines.map((line) => JSON.parse(line)).filter((line) => line.path === path);
  }
}
