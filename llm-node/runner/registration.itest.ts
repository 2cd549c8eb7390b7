import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { access, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const TOKEN = `github_pat_${'x'.repeat(40)}`;
const script = join(import.meta.dirname, 'registration');

/** GitHub's API for the runners of one repository, as far as a registration has to do with it. */
class GitHub {
  runners: { id: number; name: string; busy: boolean }[] = [];
  asked: string[] = [];
  bodies: unknown[] = [];
  /** Answers a request otherwise, by its method and path. */
  refuse = new Map<string, [status: number, body: string]>();
  /** Runners that GitHub takes off by itself, just before it is asked to. */
  vanishing = new Set<number>();
  /** Command lines of this machine while a request was answered. */
  seen = '';
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (request, response) => {
      const { method = '', url = '' } = request;
      const path = url.replace('/repos/owner/name/actions/runners', '').replace(/\?.*/, '');
      const asked = `${method} ${path}`;
      this.asked.push(asked);
      const body = await text(request);
      this.seen += globSync('/proc/[0-9]*/cmdline').map(commandLine).join('\n');
      const answer = (status: number, value: unknown = '') =>
        response.writeHead(status).end(typeof value === 'string' ? value : JSON.stringify(value));
      const refused = this.refuse.get(asked);
      if (request.headers.authorization !== `Bearer ${TOKEN}`)
        return answer(401, { message: 'Bad credentials' });
      if (refused) {
        this.refuse.delete(asked);
        return answer(...refused);
      }
      if (asked === 'GET ') return answer(200, { total_count: this.runners.length, runners: this.runners });
      if (method === 'DELETE') {
        const found = this.runners.find(({ id }) => path === `/${id}`);
        this.runners = this.runners.filter((one) => one !== found);
        return answer(found && !this.vanishing.has(found.id) ? 204 : 404);
      }
      const asking = JSON.parse(body) as { name: string };
      this.bodies.push(asking);
      if (this.runners.some(({ name }) => name === asking.name))
        return answer(409, { message: 'Already exists - A runner with the name exists' });
      this.runners.push({ id: 100 + this.asked.length, name: asking.name, busy: false });
      return answer(201, {
        runner: {},
        encoded_jit_config: Buffer.from('{"a":"config"}').toString('base64'),
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

function commandLine(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

let github: GitHub;
let folder: string;

beforeEach(async () => {
  github = new GitHub();
  folder = await mkdtemp(join(tmpdir(), 'registration-'));
  await settings(await github.listen());
  await writeFile(join(folder, 'token'), `${TOKEN}\n`);
});
afterEach(async () => {
  await github.close();
  await rm(folder, { recursive: true });
});

function settings(api: string, more = ''): Promise<void> {
  const lines = ['repository=owner/name', "organization=''", 'name=llm-node-home', `api=${api}`, more];
  return writeFile(join(folder, 'runner.env'), `${lines.join('\n')}\n`);
}

function register(what = 'add'): Promise<{ code: number | string; output: string }> {
  return new Promise((resolve) => {
    execFile(script, [what, folder, join(folder, 'run')], (error, stdout, stderr) =>
      resolve({ code: error ? (error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
}

const jit = () => readFile(join(folder, 'run/jit.env'), 'utf8');

describe('add', () => {
  it('hands over a configuration for one job, to root alone', async () => {
    expect(await register()).toEqual({ code: 0, output: 'registered llm-node-home for one job\n' });
    expect(await jit()).toBe(`ACTIONS_RUNNER_INPUT_JITCONFIG=${btoa('{"a":"config"}')}\n`);
    const modes = await Promise.all(['run', 'run/jit.env'].map((name) => stat(join(folder, name))));
    expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o700, 0o600]);
    expect(github.bodies).toEqual([
      {
        ...{ name: 'llm-node-home', runner_group_id: 1 },
        ...{ labels: ['self-hosted', 'llm-node'], work_folder: '_work' },
      },
    ]);
  });

  it('shows the token to no other user: it stands in no command line and no output', async () => {
    github.refuse.set('POST /generate-jitconfig', [403, '{"message":"Resource not accessible"}']);
    const { output } = await register();
    await register();
    expect(github.seen).toContain('generate-jitconfig');
    expect(github.seen + output).not.toContain(TOKEN);
  });

  it('replaces a runner of the same name that was cut off, and no other', async () => {
    github.runners = [
      { id: 1, name: 'llm-node-home', busy: false },
      { id: 2, name: 'llm-node-home2', busy: false },
    ];
    expect(await register()).toMatchObject({ code: 0, output: expect.stringContaining('removed runner 1') });
    expect(github.asked).toEqual([
      'POST /generate-jitconfig',
      ...['GET ', 'DELETE /1', 'POST /generate-jitconfig'],
    ]);
    expect(github.runners.map(({ name }) => name)).toEqual(['llm-node-home2', 'llm-node-home']);
  });

  it('does not mind one that GitHub takes off meanwhile', async () => {
    github.runners = [{ id: 1, name: 'llm-node-home', busy: false }];
    github.vanishing.add(1);
    expect(await register()).toMatchObject({ code: 0 });
  });

  it.each([
    ['POST /generate-jitconfig', [401, '{"message":"Bad credentials"}'], 'has expired'],
    ['POST /generate-jitconfig', [404, '{"message":"Not Found"}'], 'may the token administer owner/name'],
    ['POST /generate-jitconfig', [503, '<html>unicorn</html>'], 'refused to register llm-node-home with 503'],
    ['POST /generate-jitconfig', [201, '{"runner":{}}'], 'answered without a configuration'],
    ['POST /generate-jitconfig', [201, 'nonsense'], ''],
    [
      'POST /generate-jitconfig',
      [201, '{"encoded_jit_config":"a\\nLD_PRELOAD=/x"}'],
      'without a configuration',
    ],
  ] as const)('fails when GitHub answers %s with %j', async (asked, [status, body], message) => {
    github.refuse.set(asked, [status, body]);
    const { code, output } = await register();
    expect(code).not.toBe(0);
    expect(output).toContain(message);
    await expect(access(join(folder, 'run/jit.env'))).rejects.toThrow('ENOENT');
  });

  it('leaves a runner alone that is in a job', async () => {
    github.runners = [{ id: 1, name: 'llm-node-home', busy: true }];
    github.refuse.set('DELETE /1', [422, '{"message":"Runner is currently running a job"}']);
    const { code, output } = await register();
    expect([code, output]).toEqual([1, expect.stringContaining('Runner is currently running a job')]);
  });

  it('fails when nobody answers', async () => {
    await settings('http://127.0.0.1:9');
    expect(await register()).toMatchObject({ code: 1, output: expect.stringContaining('does not answer') });
  });

  it.each([
    ['repository=owner', 'allowed: owner/name'],
    ["name='a b'", '1 to 64 letters'],
    ['organization=a/b', 'organization is "a/b"'],
  ])('refuses settings like %s', async (line, message) => {
    await settings('http://127.0.0.1:9', line);
    expect(await register()).toMatchObject({ code: 1, output: expect.stringContaining(message) });
  });

  it('refuses what is no token, and does not say it', async () => {
    await writeFile(join(folder, 'token'), 'hunter2"\nurl = "http://elsewhere"\n');
    const { code, output } = await register();
    expect([code, output]).toEqual([1, expect.stringContaining('does not hold a token')]);
    expect(output).not.toContain('hunter2');
  });
});

describe('remove', () => {
  it('takes the runner off, and does not mind when there is none', async () => {
    github.runners = [{ id: 7, name: 'llm-node-home', busy: false }];
    expect(await register('remove')).toMatchObject({ code: 0, output: expect.stringContaining('runner 7') });
    expect(github.runners).toEqual([]);
    expect(await register('remove')).toEqual({ code: 0, output: '' });
  });
});

it('does nothing else', async () => {
  expect(await register('list')).toMatchObject({ code: 64 });
});
