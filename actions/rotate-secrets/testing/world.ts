import { vi } from 'vitest';
import { make, publicHalf } from '../../shared/make-secret.ts';
import { Failure } from '../../shared/outcome.ts';
import type { SubjectReport } from '../../shared/secret-report.ts';
import type { RunState } from '../../shared/workflow-run.ts';
import type { Context } from '../context.ts';
import type { BeginSettings, FinishSettings } from '../inputs.ts';
import { perform } from '../operation.ts';
import type { Ended } from '../reports.ts';
import { FakeApis } from './fake-apis.ts';
import { FakeBox } from './fake-box.ts';
import { Fuse, type Kill } from './fuse.ts';
import { MemoryStore, storeOver } from './memory-store.ts';
import { faultsOf, type Production } from './production.ts';
import { app, deploy, LIST, PATHS, SUBJECTS, TEMPLATE } from './record.ts';

/** How a deploy ends: its gate holds or not, or it has not come as far as to touch anything. */
export type Deploy = 'holds' | 'gate-fails' | 'never-ran';

export interface Command {
  names?: readonly string[];
  dryRun?: boolean;
  /** When it was written; left out, it is bound to nothing. */
  askedAt?: Date;
  kill?: Kill;
  deploy?: Deploy;
  /** Happens once the new values are deployed, before the second half. */
  meanwhile?: () => void;
}

/** What a command came to; null of a run that was killed. */
export type Outcome = { reason: string; report: readonly SubjectReport[]; message: string } | null;

/** Everything that a rotation touches, in memory: production runs in it, and is looked at after each call. */
export class World implements Production {
  readonly memory = new MemoryStore();
  readonly box = new FakeBox();
  readonly apis = new FakeApis();
  readonly fuse = new Fuse((after) => {
    this.afterCall(after);
    this.look(after);
  });
  /** What others do right after a call. */
  afterCall: (call: string) => void = () => {};
  /** Every moment at which production was broken. */
  readonly faults: string[] = [];
  /** What GitHub says of a run that is not the one at work. */
  otherRuns: RunState = 'ended';
  readonly asked: unknown[] = [];
  job = new AbortController();
  #runs = 0;
  /** The key of the last deploy that held. */
  #archived = '';

  constructor() {
    const { memory, box, apis } = this;
    const ssh = make('ssh-key', null);
    box.authorizedKeys.unshift(publicHalf('ssh-key', ssh));
    apis.pinecone.add('pinecone-old').add('pinecone-new');
    apis.adzuna.add('adzuna-id/adzuna-old').add('adzuna-id/adzuna-new').add('adzuna-id-2/adzuna-new-2');
    for (const [key, value] of Object.entries({
      DATABASE_URL: make('database-url', null),
      AUTH_SECRET: make('hex32', null),
      BACKUP_KEY: make('hex32', null),
      LLM_NODE_TOKEN: make('hex32', null),
      PINECONE_API_KEY: 'pinecone-old',
      ADZUNA_APP_ID: 'adzuna-id',
      ADZUNA_API_KEY: 'adzuna-old',
      TAILSCALE_AUTH_KEY: apis.makeTailscaleKey(),
      LOG_LEVEL: 'info',
    }))
      memory.set(app(key), value);
    memory.set(deploy('EC2_SSH_KEY'), ssh);
    memory.set(deploy('TAILSCALE_OAUTH_CLIENT_ID'), 'client');
    memory.set(deploy('TAILSCALE_OAUTH_CLIENT_SECRET'), 'client-secret');
    this.deploy('holds');
    vi.stubGlobal('fetch', async (request: Request) => {
      const body = await request.text();
      const call = `${request.method} ${request.url}`;
      return this.fuse.pass(call, () => apis.answer(request, body));
    });
  }

  /** Stores what the operator would: a new key of each API that only a person can make one of. */
  bringPending(): this {
    this.memory.set(deploy('pending/PINECONE_API_KEY'), 'pinecone-new');
    this.memory.set(deploy('pending/ADZUNA_API_KEY'), 'adzuna-new');
    return this;
  }

  /** A deploy: the migration, and with a gate that holds, production runs with what stands in the store. */
  deploy(how: Deploy): void {
    if (how === 'never-ran') return;
    const backend = TEMPLATE.filter(({ consumers }) => consumers.includes('backend'));
    const env = Object.fromEntries(
      backend.flatMap(({ key }) => {
        const value = this.memory.get(app(key));
        return value === undefined ? [] : [[key, value]];
      }),
    );
    this.box.migrate(env.DATABASE_URL ?? '');
    this.look('the migration');
    const archived = this.memory.get(app('BACKUP_KEY')) ?? '';
    this.box.archiveWith(archived);
    this.look('the start of the archiver');
    if (how !== 'holds') {
      this.box.archiveWith(this.#archived);
      return;
    }
    this.#archived = archived;
    const [before] = this.box.backends;
    const ring = [env.AUTH_SECRET, env.AUTH_SECRET_PREVIOUS?.split('/')[1]];
    if (before && !ring.includes(before.AUTH_SECRET)) this.faults.push('a deploy signs everybody out');
    this.box.serve(env);
    this.look('the deploy');
  }

  look(after: string): void {
    for (const fault of faultsOf(this)) this.faults.push(`${fault} after ${after}`);
  }

  /** The workflow: begin, deploy, finish. */
  async command({ kill, ...command }: Command = {}): Promise<Outcome> {
    this.fuse.arm(kill ?? null);
    const run = ++this.#runs;
    const begun = await this.#half(run, {
      ...{ operation: 'begin', names: [...(command.names ?? [])], dryRun: command.dryRun ?? false },
      askedAt: command.askedAt ?? null,
    });
    if (begun?.reason !== 'begun') return begun;
    let deployed: FinishSettings['deployed'] = 'not-needed';
    if (begun.deploy) {
      deployed = (command.deploy ?? 'holds') === 'holds' ? 'yes' : 'no';
      this.deploy(command.deploy ?? 'holds');
    }
    command.meanwhile?.();
    return this.#half(run, { operation: 'finish', deployed, overlapMs: 0, begun: [...begun.report] });
  }

  async #half(
    run: number,
    settings:
      | Pick<BeginSettings, 'operation' | 'names' | 'dryRun' | 'askedAt'>
      | Pick<FinishSettings, FinishKeys>,
  ): Promise<(Outcome & { deploy: boolean }) | null> {
    const store = storeOver(this.memory, (call, effect) => this.fuse.pass(call, effect));
    const runUrl = `https://github.example/run/${run}`;
    const owner = { id: `${run}-1`, owner: 'o', repo: 'r', runId: run, attempt: 1, operation: 'rotation' };
    const lock = { waitMs: 20, pollMs: 5, askMs: 0 };
    const common = { token: '', owner: { ...owner, actor: 'ada', runUrl }, template: LIST, lock };
    const all = { ...common, ...settings } as BeginSettings | FinishSettings;
    const ended = await perform(this.#context(store, runUrl), SUBJECTS, all, async (about) => {
      this.asked.push(about);
      return this.otherRuns;
    }).catch((error: unknown): Ended & { message: string } => {
      if (!(error instanceof Failure) && !this.fuse.dead) throw error;
      const { reason, message, outputs } = error as Failure<Ended['reason']>;
      return { reason, message, deploy: false, report: (outputs?.report ?? []) as SubjectReport[] };
    });
    return this.fuse.dead ? null : { message: '', ...ended };
  }

  #context(store: ReturnType<typeof storeOver>, runUrl: string): Context {
    // The connection is opened once, with the key that Parameter Store names then.
    let opened = false;
    const open = () => {
      opened ||= this.box.opens(this.memory.get(deploy('EC2_SSH_KEY')) ?? '');
      if (!opened) throw new Failure('auth-refused', 'The box lets nobody in.');
    };
    const onBox = <T>(call: string, effect: () => T) =>
      this.fuse.pass(`box ${call}`, () => {
        open();
        return effect();
      });
    return {
      ...{ environment: 'prod', paths: PATHS, endpoints: FakeApis.endpoints, mask: () => {} },
      ...{ store, runUrl, sshKeyGiven: false, cancelled: this.job.signal },
      boxAtRest: async () => {},
      box: (argv, { stdin = '' } = {}) => onBox(argv[3] ?? '', () => this.box.run(argv, String(stdin))),
      canLogIn: (privateKey) => onBox('log-in', () => this.box.opens(privateKey)),
    };
  }
}

type FinishKeys = 'operation' | 'deployed' | 'overlapMs' | 'begun';
