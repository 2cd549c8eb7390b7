import { execFile } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../../shared/testing/sshd.ts';
import { type ActionRun, runAction } from '../../testing/run-action.ts';
import { CLI, NPM, SERVER, STOP, SYSTEMCTL } from './programs.ts';

const execute = promisify(execFile);
export const TOKEN = 'a'.repeat(64);

/** How a release behaves: what its self-test says, and what it answers at `/ready`. */
export interface Behaviour {
  selfTest?: 'passes' | 'fails' | 'hangs' | 'crashes';
  ready?: 200 | 503;
  /** Ends as soon as it is started. */
  dies?: boolean;
}

/**
 * The machine at home, in a folder: releases, settings and tokens where the action looks for them, a git repository with
 * a node in it that behaves as a test wants, and `sudo`, `systemctl` and `npm` that do on this folder what the real ones
 * do. What is started is a real process that answers over HTTP.
 */
export class HomeMachine {
  readonly root: string;
  readonly config: string;
  readonly bin: string;
  readonly #folder: string;
  readonly #source: string;
  #releases = 0;

  private constructor(folder: string) {
    this.#folder = folder;
    [this.root, this.config] = [join(folder, 'opt'), join(folder, 'etc')];
    [this.bin, this.#source] = [join(folder, 'bin'), join(folder, 'checkout')];
  }

  static async make(): Promise<HomeMachine> {
    const machine = new HomeMachine(await mkdtemp(join(tmpdir(), 'home-machine-')));
    await machine.#install(await freePort());
    return machine;
  }

  /** A commit whose node behaves so, and a release id for it. */
  async commit(behaviour: Behaviour = {}): Promise<{ release: string; commit: string }> {
    const at = (...names: string[]) => join(this.#source, ...names);
    await writeFile(at('llm-node/behaviour.json'), JSON.stringify({ ...behaviour, nonce: this.#releases }));
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--message', 'a change');
    return this.releaseOf(await this.git('rev-parse', 'HEAD'));
  }

  /** Delivers a commit whose node behaves well, so that it serves; gives its release. */
  async serving(): Promise<string> {
    const next = await this.commit();
    const { exitCode, log } = await this.run(next);
    if (exitCode !== 0) throw new Error(`The delivery that a test begins with failed:\n${log}`);
    return next.release;
  }

  releaseOf(commit: string): { release: string; commit: string } {
    this.#releases += 1;
    const second = String(this.#releases).padStart(2, '0');
    return { release: `20260102T0304${second}Z-${commit.slice(0, 12)}`, commit };
  }

  /** Runs the action on it. */
  run(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<ActionRun> {
    return runAction(
      'llm-deliver',
      {
        ...{ operation: 'deliver', source: this.#source, root: this.root, config: this.config },
        ...{ 'ready-deadline': '20', 'self-test-timeout': '10', 'lock-wait': '0' },
        ...inputs,
      },
      { PATH: `${this.bin}:${process.env.PATH}`, ...env },
    );
  }

  async live(): Promise<string | null> {
    return basename(await readlink(join(this.root, 'current')).catch(() => '')) || null;
  }

  /** The release that answers now, as it says itself. */
  async answering(): Promise<string | null> {
    const [, port] = /PORT=(\d+)/.exec(await readFile(join(this.config, 'llm-node.env'), 'utf8')) ?? [];
    const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => null);
    return answer?.headers.get('x-release') ?? null;
  }

  async releases(): Promise<string[]> {
    return (await readdir(join(this.root, 'releases'))).sort();
  }

  /** What stands beside the releases: links and locks. */
  async leftovers(): Promise<string[]> {
    return (await readdir(this.root)).filter((name) => !['releases', 'current', 'lock'].includes(name));
  }

  /** Starts the service again, as a person would. */
  async restart(): Promise<void> {
    await execute(join(this.bin, 'systemctl'), ['restart', 'skillgap-llm.service']);
  }

  /** Ends what serves; nothing starts it again. */
  async stop(): Promise<void> {
    await execute('bash', ['-c', STOP(this.#folder)]);
  }

  /** Who delivers now, by the lock. */
  async deliverer(): Promise<number> {
    return Number(/process (\d+)/.exec(await readFile(join(this.root, 'lock'), 'utf8'))?.[1]);
  }

  /** Lets a release that is there already behave otherwise from its next start on. */
  change(release: string, behaviour: Behaviour): Promise<void> {
    return writeFile(
      join(this.root, 'releases', release, 'llm-node/behaviour.json'),
      JSON.stringify(behaviour),
    );
  }

  /** How often the service was restarted. */
  async restarts(): Promise<number> {
    return (await readFile(join(this.#folder, 'restarts'), 'utf8').catch(() => '')).length;
  }

  tokens(): Promise<string> {
    return readFile(join(this.config, 'tokens.env'), 'utf8');
  }

  /** A rendered file, as render-env writes it. */
  async rendered(text: string): Promise<string> {
    const file = join(this.#folder, 'rendered.env');
    await writeFile(file, text);
    return file;
  }

  /** Replaces a program of the machine. */
  async program(name: string, text: string): Promise<void> {
    await writeFile(join(this.bin, name), `#!/bin/bash\n${text}\n`);
    await chmod(join(this.bin, name), 0o755);
  }

  /** Lets a program of the machine kill who calls it, once: before it does its work, or after. */
  async killAt(name: string, when: 'before' | 'after', called = '*'): Promise<void> {
    const real = join(this.bin, `${name}.real`);
    await rename(join(this.bin, name), real);
    const restore = `mv ${real} ${join(this.bin, name)}; kill -9 $PPID`;
    const work = when === 'before' ? restore : `${real} "$@"; ${restore}`;
    await this.program(name, `case "$*" in ${called}) ${work} ;; *) exec ${real} "$@" ;; esac`);
  }

  /** Lets the link that an interrupted delivery leaves name a release. */
  rememberBackTo(release: string): Promise<void> {
    return symlink(`releases/${release}`, join(this.root, 'back-to'));
  }

  async git(...args: string[]): Promise<string> {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t', '-C', this.#source];
    return (await execute('git', [...identity, ...args])).stdout.trim();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #install(port: number): Promise<void> {
    await Promise.all(
      ['opt/releases', 'etc', 'bin', 'checkout/llm-node/src', 'checkout/other'].map((name) =>
        mkdir(join(this.#folder, name), { recursive: true }),
      ),
    );
    const settings = `LLM_NODE_PORT=${port}\nLLM_NODE_ADDRESSES=127.0.0.1\n`;
    await writeFile(join(this.config, 'llm-node.env'), settings);
    await writeFile(join(this.config, 'tokens.env'), `LLM_NODE_TOKEN="${TOKEN}"\n`);
    await this.program('sudo', '[ "$1" = -n ] || exit 1\nshift\nexec "$@"');
    await this.program('systemctl', SYSTEMCTL(this.#folder));
    await this.program('npm', NPM);
    const write = (name: string, text: string) => writeFile(join(this.#source, name), text);
    await write('package.json', JSON.stringify({ workspaces: ['llm-node', 'other'] }));
    for (const name of ['package-lock.json', 'llm-node/package.json', 'other/package.json'])
      await write(name, '{"type":"module"}');
    await write('other/secret-source.ts', 'never delivered');
    await write('llm-node/src/cli.ts', CLI);
    await write('llm-node/src/index.ts', SERVER);
    await this.git('init', '--quiet', '--initial-branch=main');
  }
}
