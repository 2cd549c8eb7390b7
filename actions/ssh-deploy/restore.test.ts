import { beforeEach, describe, expect, test, vi } from 'vitest';
import { record, recordBeforeBackups } from './fixtures.ts';
import type { RestoreInputs } from './inputs.ts';
import type { ReleaseRecord } from './release.ts';
import { restore } from './restore.ts';
import { SimulatedBox } from './simulated-box.ts';
import { candidateOf, operateOn, reconcileOn } from './simulated-operation.ts';

beforeEach(() => void vi.spyOn(process.stdout, 'write').mockReturnValue(true));

/** Reconciles the box and restores. */
const restoreOn = (box: SimulatedBox, inputs: Partial<RestoreInputs> = {}) =>
  operateOn(box, restore, {
    operation: 'restore',
    target: { kind: 'latest' },
    dryRun: false,
    asOf: null,
    ...inputs,
  });

const candidate = () => candidateOf(record(3));
const living = (records: ReleaseRecord[] = [record(1), record(2)]) => new SimulatedBox(records);
const nothingLive = (hasData: boolean) =>
  new SimulatedBox([record(3, { release: candidate().release })], { isLive: false, hasData });
const kept = ({ data }: SimulatedBox) => Object.entries(data).filter(([name]) => name.startsWith('kept-'));

/** How many commands a whole restore is, the reconciling before it included. */
async function commandsOf(make: () => SimulatedBox, inputs: Partial<RestoreInputs> = {}): Promise<number> {
  const box = make();
  expect(await restoreOn(box, inputs)).toMatchObject({ reason: 'restored' });
  expect(box.faults).toEqual([]);
  return box.asked.length;
}

describe('a restore on a living box', () => {
  test('stops what serves behind the maintenance page, keeps the old cluster, and ships nothing before clients are back', async () => {
    const box = living();
    const { reason, outcome } = await restoreOn(box);
    expect(reason).toBe('restored');
    expect(
      box.asked.filter((name) => !['probe', 'docker rm', 'inspect', 'certbot', 'certificate'].includes(name)),
    ).toEqual([
      ...[
        'replace-env',
        'repository',
        'ship-wal',
        'would-lose',
        'contracts',
        'begin-restore',
        'stop',
        'stop',
        'prepare',
      ],
      ...['switch-data', 'replace-env', 'record', 'services', 'migrate', 'record', 'boot', 'switch'],
      ...['finish-restore', 'archiver'],
    ]);
    expect(box).toMatchObject({ served: 'restored', flag: null, journal: null, faults: [] });
    expect(kept(box)).toEqual([[outcome.kept, 'old']]);
    expect(outcome).toMatchObject({
      ...{ live: record(2).release, slot: 'green', backup: '20260101-000000F' },
      recoveredTo: '2026-01-01T00:00:00.000Z',
    });
  });

  test.each([
    ['a dry run', true, ['repository', 'would-lose']],
    ['a restore', false, ['repository', 'would-lose', 'prepare']],
  ])('%s reads the bucket of before it was emptied, whatever it asks', async (_, dryRun, tools) => {
    const box = living();
    const { run } = box;
    const asOf = '2026-01-01T00:00:00.000Z';
    const readers: string[] = [];
    box.run = (argv, options) => {
      const tool = tools.find((name) => argv.includes(name));
      if (tool && argv.includes(asOf)) readers.push(tool);
      return run(argv, options);
    };
    await restoreOn(box, { asOf, dryRun });
    expect(readers).toEqual(tools);
  });

  test('and after one another restore keeps both clusters', async () => {
    const box = living();
    await restoreOn(box);
    vi.useFakeTimers({ now: Date.now() + 2_000, toFake: ['Date'] });
    expect(await restoreOn(box)).toMatchObject({ reason: 'restored' });
    vi.useRealTimers();
    expect(kept(box).map(([, cluster]) => cluster)).toEqual(['old', 'restored']);
  });

  test('leaves maintenance on that a person has turned on, before it or meanwhile', async () => {
    const before = living();
    before.flag = 'person';
    expect(await restoreOn(before)).toMatchObject({ reason: 'restored' });
    expect(before).toMatchObject({ flag: 'person', journal: null });
    const said = vi.mocked(process.stdout.write).mock.calls.map(([text]) => String(text));
    expect(said).toContainEqual(expect.stringContaining('Maintenance stays on'));
  });

  test('wherever it is killed, nobody reaches half of it, the old cluster stays, and the next operation brings all back', async () => {
    const total = await commandsOf(living);
    expect(total).toBeGreaterThan(20);
    for (let killIn = 2; killIn <= total; killIn++)
      for (const killBefore of [true, false]) {
        const box = living();
        Object.assign(box, { killIn, killBefore });
        await restoreOn(box);
        const where = `killed ${killBefore ? 'before' : 'after'} ${box.asked.at(-1)}`;
        const cutOff = box.journal !== null;
        const isOver = !cutOff && kept(box).length > 0;
        if (cutOff) expect(box.served, where).toBeNull();
        box.killIn = Number.POSITIVE_INFINITY;
        await reconcileOn(box);
        expect(box.faults, where).toEqual([]);
        expect(box, where).toMatchObject({
          ...{ served: isOver ? 'restored' : 'old', journal: null, flag: null },
          archiverRelease: record(2).release,
        });
        expect(box.running, where).toContain('skillgap-archiver-1');
        if (!isOver) {
          expect(box.data, where).toEqual({ main: 'old' });
          expect(box.live, where).toEqual({ slot: 'blue', release: record(2).release });
        }
        // And the next one is as if nothing had been.
        box.asked.length = 0;
        await reconcileOn(box);
        expect(box.asked, where).toEqual(['inspect']);
        expect(await restoreOn(box), where).toMatchObject({ reason: 'restored' });
        expect(box.served, where).toBe('restored');
      }
  });

  test('what brings it back may be killed as well, at any command, and the next operation begins from the top', async () => {
    const cut = (box: SimulatedBox) => {
      // In the worst place: the restored data serves, and nobody has been let in.
      const total = 26;
      Object.assign(box, { killIn: total, killBefore: false });
      return restoreOn(box);
    };
    const probe = living();
    await cut(probe);
    expect(probe.journal).not.toBeNull();
    expect(probe.data.main).toBe('restored');
    for (let killIn = 1; killIn < 40; killIn++) {
      const box = living();
      await cut(box);
      Object.assign(box, { killIn, killBefore: killIn % 2 === 0 });
      await reconcileOn(box).catch(() => {});
      if (box.journal !== null) expect(box.served).toBeNull();
      box.killIn = Number.POSITIVE_INFINITY;
      await reconcileOn(box);
      expect(box, `killed in command ${killIn}`).toMatchObject({
        ...{ served: 'old', data: { main: 'old' }, journal: null, flag: null, faults: [] },
      });
    }
  });

  test.each([
    ['repository', 'restore-failed'],
    ['begin-restore', 'restore-failed'],
    ['prepare', 'restore-failed'],
    ['switch-data', 'restore-failed'],
    ['services', 'services-failed'],
    ['migrate', 'migration-failed'],
    ['boot', 'container-crashed'],
    ['probe', 'not-ready'],
    ['switch', 'switch-failed'],
  ])(
    'that fails at %s is undone, with the old cluster, the old slot and its archiver',
    async (name, reason) => {
      const box = living();
      const { run } = box;
      let failed = false;
      box.run = async (argv, options) => {
        const before = box.asked.length;
        const result = await run(argv, options);
        // Once: what undoes it needs the same commands.
        if (box.asked[before] !== name || failed) return result;
        if (name !== 'probe') failed = true;
        return { exitCode: 1, stdout: name === 'probe' ? '503\t0.01\t\t\n' : '', stderr: 'no' };
      };
      expect(await restoreOn(box)).toMatchObject({ reason });
      expect(box).toMatchObject({
        ...{ served: 'old', data: { main: 'old' }, journal: null, flag: null, faults: [] },
        ...{ live: { slot: 'blue', release: record(2).release }, archiverRelease: record(2).release },
      });
      expect(box.running).toContain('skillgap-archiver-1');
    },
  );

  test.each([
    [3, 'repository-unavailable'],
    [4, 'not-recoverable'],
    [5, 'disk-full'],
    [1, 'restore-failed'],
  ])('gives the tools’ exit code %i its reason', async (exitCode, reason) => {
    const box = living();
    box.answers.prepare = { exitCode, stderr: exitCode === 5 ? 'no room to restore' : 'no' };
    expect(await restoreOn(box)).toMatchObject({ reason });
    expect(box).toMatchObject({ served: 'old', faults: [] });
  });

  test('that cannot come to anything costs nobody a request', async () => {
    for (const [tool, exitCode, reason] of [
      ['repository', 3, 'repository-unavailable'],
      ['would-lose', 4, 'not-recoverable'],
    ] as const) {
      const box = living();
      box.answers[tool] = { exitCode, stdout: '{"configured":true,"cluster":{"version":17}}', stderr: 'no' };
      expect(await restoreOn(box)).toMatchObject({ reason });
      expect(box.asked).not.toContain('begin-restore');
      expect(box.served).toBe('old');
    }
  });

  test('whose database says nothing of what would be lost is done all the same', async () => {
    const box = living();
    box.answers['would-lose'] = { exitCode: 1, stderr: 'the database system is in recovery' };
    expect(await restoreOn(box)).toMatchObject({ reason: 'restored', outcome: { loses: null } });
  });

  test('to nothing, or with tools that are not there, is refused before anything is asked', async () => {
    const box = living();
    expect(await restoreOn(box, { target: { kind: 'empty' } })).toMatchObject({ reason: 'invalid-input' });
    expect(box.asked).toEqual(['inspect']);
    const before = living([record(1), recordBeforeBackups(2)]);
    before.running.delete('skillgap-archiver-1');
    expect(await restoreOn(before)).toMatchObject({ reason: 'release-missing' });
    expect(before.served).toBe('old');
  });
});

describe('a restore on a box that has lost its data volume, and got an empty one', () => {
  const volumeLost = () => {
    const box = living();
    box.data = {};
    box.mustKeep = [];
    for (const service of ['postgres', 'archiver']) box.running.delete(`skillgap-${service}-1`);
    return box;
  };

  test('brings everything back with what is live', async () => {
    const box = volumeLost();
    expect(await restoreOn(box)).toMatchObject({ reason: 'restored', outcome: { kept: null } });
    expect(box).toMatchObject({ served: 'restored', data: { main: 'restored' }, faults: [] });
  });

  test('wherever it fails or is killed, nobody starts empty', async () => {
    const failing = volumeLost();
    failing.answers.prepare = { exitCode: 1, stderr: 'no' };
    expect(await restoreOn(failing)).toMatchObject({ reason: 'restore-failed' });
    expect(failing).toMatchObject({ data: {}, journal: null, flag: null, faults: [] });
    const total = await commandsOf(volumeLost);
    for (let killIn = 2; killIn <= total; killIn++) {
      const box = volumeLost();
      Object.assign(box, { killIn, killBefore: killIn % 2 === 0 });
      await restoreOn(box);
      const where = `killed at ${box.asked.at(-1)}`;
      const isOver = box.served === 'restored';
      box.killIn = Number.POSITIVE_INFINITY;
      await reconcileOn(box);
      expect(box.faults, where).toEqual([]);
      expect(box.data, where).toEqual(isOver ? { main: 'restored' } : {});
    }
  });
});

describe('the release that goes with the data', () => {
  const contracted = [
    record(1),
    record(2, { contracts: ['0004_drop'] }),
    record(3, { contracts: ['0004_drop', '0009_drop'] }),
  ];

  test('is the live one when the schema has been through what it knows', async () => {
    const box = living(contracted);
    box.contracts = ['0004_drop', '0009_drop'];
    expect(await restoreOn(box)).toMatchObject({ outcome: { live: record(3).release } });
  });

  test('is the one of before the last contract migration, which comes back with the data', async () => {
    const box = living(contracted);
    box.contracts = ['0004_drop'];
    const { reason, outcome } = await restoreOn(box);
    expect(reason).toBe('restored');
    expect(outcome).toMatchObject({ release: record(2).release, live: record(2).release, slot: 'green' });
    expect(box).toMatchObject({ archiverRelease: record(2).release, served: 'restored', faults: [] });
  });

  test('and where the box does not hold it the restore names it, and undoes itself', async () => {
    const box = living([record(3, { contracts: ['0004_drop', '0009_drop'] })]);
    box.contracts = ['0004_drop'];
    const { reason, error } = await restoreOn(box);
    expect(reason).toBe('release-missing');
    expect(error?.message).toMatch(
      /0009_drop.*matching release is 20260103T000000Z-0123456789ab, of the commit/,
    );
    expect(box).toMatchObject({ served: 'old', data: { main: 'old' }, faults: [] });
  });

  test('with force is the live one, which migrates the data forward; never one whose code the schema is ahead of', async () => {
    const behind = living([record(3, { contracts: ['0004_drop', '0009_drop'] })]);
    behind.contracts = ['0004_drop'];
    expect(await restoreOn(behind, { force: true })).toMatchObject({ outcome: { live: record(3).release } });
    const ahead = living([record(3, { contracts: [] })]);
    ahead.contracts = ['0004_drop'];
    const { reason, error } = await restoreOn(ahead, { force: true });
    expect(reason).toBe('release-missing');
    expect(error?.message).toContain('which the live release does not know');
    expect(ahead).toMatchObject({ served: 'old', faults: [] });
  });

  test('is never one from before backups', async () => {
    const box = living([recordBeforeBackups(1), record(2, { contracts: ['0004_drop'] })]);
    box.contracts = [];
    expect(await restoreOn(box)).toMatchObject({ reason: 'release-missing' });
  });
});

describe('a restore on a box on which nothing is live', () => {
  test('needs a release to bring', async () => {
    expect(await restoreOn(nothingLive(false))).toMatchObject({
      reason: 'invalid-input',
      error: { nextStep: expect.stringContaining('run the workflow deploy first') },
    });
  });

  test.each([true, false])(
    'goes on as a first deploy, with the box’s own state (data on the volume: %s)',
    async (hasData) => {
      const box = nothingLive(hasData);
      expect(await restoreOn(box, { candidate: candidate() })).toMatchObject({ reason: 'restored' });
      expect(box).toMatchObject({ served: 'restored', flag: null, journal: null, faults: [] });
      expect(kept(box).map(([, cluster]) => cluster)).toEqual(hasData ? ['old'] : []);
      const at = (name: string) => box.asked.indexOf(name);
      expect(at('box-state')).toBeGreaterThan(at('switch-data'));
      expect(at('certbot')).toBeGreaterThan(at('box-state'));
      expect(at('services')).toBeGreaterThan(at('switch-data'));
    },
  );

  test('wherever it is killed is as empty as before after the next operation, and never starts empty', async () => {
    for (const hasData of [true, false]) {
      const total = await commandsOf(() => nothingLive(hasData), { candidate: candidate() });
      for (let killIn = 2; killIn <= total; killIn++) {
        const box = nothingLive(hasData);
        Object.assign(box, { killIn, killBefore: killIn % 2 === 0 });
        await restoreOn(box, { candidate: candidate() });
        const where = `killed at ${box.asked.at(-1)}, data: ${hasData}`;
        const isOver = box.journal === null && box.live !== null;
        box.killIn = Number.POSITIVE_INFINITY;
        await reconcileOn(box);
        expect(box.faults, where).toEqual([]);
        if (isOver) expect(box.served, where).toBe('restored');
        else {
          expect(box, where).toMatchObject({ live: null, journal: null, flag: null });
          expect(box.data, where).toEqual(hasData ? { main: 'old' } : {});
          expect(box.running, where).not.toContain('skillgap-postgres-1');
        }
      }
    }
  });

  test('that migrates restored data through a contract migration of newer code is undone, except to the latest state', async () => {
    const migrate = JSON.stringify({ migrated: true, level: '2', contracts: ['0004_drop'] });
    const box = nothingLive(false);
    box.answers.migrate = { exitCode: 0, stdout: migrate };
    const time = { kind: 'time', at: '2026-01-02T00:00:00.000Z' } as const;
    const { reason, error } = await restoreOn(box, { candidate: candidate(), target: time });
    expect(reason).toBe('release-missing');
    expect(error?.message).toContain('0004_drop');
    expect(box).toMatchObject({ live: null, data: {}, faults: [] });
    for (const inputs of [{}, { target: time, force: true }]) {
      const other = nothingLive(false);
      other.answers.migrate = { exitCode: 0, stdout: migrate };
      expect(await restoreOn(other, { candidate: candidate(), ...inputs })).toMatchObject({
        reason: 'restored',
      });
    }
  });

  test('to nothing makes an empty cluster that the archiver accepts, and is a first deploy', async () => {
    const box = nothingLive(false);
    box.answers.empty = { exitCode: 0, stdout: '{"empty":true}' };
    const { reason, outcome } = await restoreOn(box, { candidate: candidate(), target: { kind: 'empty' } });
    expect(reason).toBe('restored');
    expect(outcome).toMatchObject({ recoveredTo: null, backup: null, kept: null });
    expect(box.asked.indexOf('empty')).toBeLessThan(box.asked.indexOf('services'));
    expect(box.asked).not.toContain('begin-restore');
  });
});

describe('a dry run', () => {
  test('changes nothing, and says what would be lost and which release goes with the data', async () => {
    const box = living([record(1), record(2, { contracts: ['0004_drop'] })]);
    box.answers['would-lose'] = {
      exitCode: 0,
      stdout:
        '{"moment":"2026-01-01T00:00:00Z","seconds":60,"rows":{"public.jobs":3},"unknown":["public.meta"]}',
    };
    box.answers.contracts = { exitCode: 0, stdout: '' };
    const before = structuredClone({ data: box.data, running: box.running, live: box.live });
    const { reason, outcome } = await restoreOn(box, { dryRun: true });
    expect(reason).toBe('restore-planned');
    expect({ data: box.data, running: box.running, live: box.live }).toEqual(before);
    expect(box.asked).toEqual([
      'inspect',
      'docker rm',
      'repository',
      'ship-wal',
      'docker rm',
      'would-lose',
      'contracts',
    ]);
    expect(outcome).toMatchObject({
      live: null,
      loses: { seconds: 60, tables: { 'public.jobs': 3 }, unknown: ['public.meta'] },
      report: { release: record(1).release, releaseChanges: true, obstacle: null, kept: null },
    });
  });

  test('names what is in the way', async () => {
    const box = living([record(2, { contracts: ['0004_drop'] })]);
    box.answers.contracts = { exitCode: 0, stdout: '' };
    const { reason, outcome } = await restoreOn(box, { dryRun: true });
    expect(reason).toBe('restore-planned');
    expect(outcome.report).toMatchObject({ release: null, obstacle: expect.stringContaining('0004_drop') });
  });

  test('on a box on which nothing is live leaves nothing there', async () => {
    const box = nothingLive(false);
    expect(await restoreOn(box, { candidate: candidate(), dryRun: true })).toMatchObject({
      reason: 'restore-planned',
    });
    expect(box).toMatchObject({ folders: [], data: {}, live: null });
  });
});
