import { describe, expect, test } from 'vitest';
import type { Step } from '../rollout/step.ts';
import { type DeployRequest, planDeploy, recordOf } from './deploy.ts';
import { boxAfter, certificate, empty, record, recordBefore, site } from './fixtures.ts';
import type { DeployInputs } from './inputs.ts';
import { retain } from './retain.ts';

const request = (day: number, overrides: Partial<DeployRequest> = {}): DeployRequest => ({
  record: record(day),
  minFreeDiskMb: 1024,
  minFreeMemoryMb: 160,
  keepReleases: 5,
  ...overrides,
});

const names = (steps: readonly Step<never>[]) => steps.map(({ name }) => name);
const argsOf = (steps: readonly Step<never>[], name: string) =>
  steps.find((step) => step.name === name)?.args;

describe('a deploy', () => {
  test('of an empty box pulls all images, checks nginx, and has no old slot to drain', () => {
    const steps = planDeploy(empty, request(1));
    expect(names(steps)).toEqual([
      'upload',
      'pull',
      'check-nginx',
      'check-data',
      'restore-box-state',
      'prepare-certificate',
      'start-services',
      'migrate',
      'boot',
      'await-ready',
      'gate',
      'switch-traffic',
      'verify',
      'issue-certificate',
      'prune',
      'pull-previous',
    ]);
    expect(names(steps.filter(({ pointOfNoReturn }) => pointOfNoReturn))).toEqual(['verify']);
    expect(argsOf(steps, 'start-services')).toEqual({ nginxConf: 'conf-1', archiverBefore: null });
    expect(argsOf(steps, 'switch-traffic')).toEqual({
      to: { slot: 'blue', release: record(1).release, nginxConf: 'conf-1' },
      from: null,
      forgetOnUndo: record(1).release,
    });
  });

  test('of an empty box with a volume from before sees to what is on it, and asks for what has ended', () => {
    const restored = { ...empty, certificate: { ...certificate, problem: null } };
    const steps = names(planDeploy(restored, request(1)));
    expect(steps.indexOf('prepare-certificate')).toBe(steps.indexOf('start-services') - 1);
    expect(steps).toContain('issue-certificate');
  });

  test('that leaves staging asks the real directory, before anybody watches', () => {
    const directory = 'https://acme-staging-v02.api.letsencrypt.org/directory';
    const steps = names(
      planDeploy({ ...boxAfter(2), certificate: { ...certificate, directory } }, request(3)),
    );
    expect(steps.indexOf('issue-certificate')).toBe(steps.indexOf('observe') - 1);
  });

  test('asks for a certificate only when one lacks something, after the switch and before anybody watches', () => {
    const lacking = { ...boxAfter(2), certificate: { ...certificate, names: ['203.0.113.7'] } };
    const steps = names(planDeploy(lacking, request(3)));
    expect(steps).not.toContain('prepare-certificate');
    const asked = steps.indexOf('issue-certificate');
    expect(steps.slice(asked - 2, asked + 2)).toEqual([
      'switch-traffic',
      'verify',
      'issue-certificate',
      'observe',
    ]);
    const undone = planDeploy(lacking, request(3)).filter(({ undo }) => undo);
    expect(names(undone)).not.toContain('issue-certificate');
    expect(names(planDeploy(boxAfter(2), request(3)))).not.toContain('issue-certificate');
    const before = { ...empty, certificate: null };
    expect(names(planDeploy(before, request(3, { record: recordBefore(3) }))).join()).not.toMatch(
      /certificate/,
    );
  });

  test('of the first release with HTTPS pulls certbot, and has a certificate before nginx is replaced', () => {
    const box = { ...boxAfter(2), releases: [recordBefore(1), recordBefore(2)], certificate: null };
    const images = box.images.filter((image) => !image.includes('certbot'));
    const steps = planDeploy({ ...box, images }, request(3));
    expect(argsOf(steps, 'pull')).toEqual({ images: [record(3).images.backend, record(3).images.certbot] });
    expect(names(steps).indexOf('prepare-certificate')).toBe(names(steps).indexOf('start-services') - 1);
    expect(argsOf(steps, 'prune')).toMatchObject({
      keepImages: expect.arrayContaining([record(3).images.certbot]),
    });
  });

  test('tries the servers that its .env names, once it is live', () => {
    const servers = [{ setting: 'SMTP_URL', host: 'mail.example', port: 465 }];
    const steps = planDeploy(boxAfter(2), request(3, { servers }));
    expect(names(steps).slice(-3)).toEqual(['drain', 'check-egress', 'prune']);
    expect(argsOf(steps, 'check-egress')).toEqual({ servers });
  });

  test('goes to the idle slot, pulls only what is missing, reloads nothing, and drains the old one last', () => {
    const steps = planDeploy(boxAfter(2), request(3));
    expect(names(steps)).toEqual([
      'upload',
      'pull',
      'start-services',
      'migrate',
      'boot',
      'await-ready',
      'gate',
      'switch-traffic',
      'verify',
      'observe',
      'drain',
      'prune',
    ]);
    expect(argsOf(steps, 'pull')).toEqual({ images: [record(3).images.backend] });
    expect(argsOf(steps, 'boot')).toEqual({ slot: 'green' });
    expect(argsOf(steps, 'drain')).toEqual({ slot: 'blue' });
  });

  test('of what the box holds already pulls nothing', () => {
    const same = request(3, { record: record(3, { images: record(2).images }) });
    expect(names(planDeploy(boxAfter(2), same))).not.toContain('pull');
  });

  test('with a new nginx configuration tests it first, moves the traffic, and reloads once no kept connection is left', () => {
    const steps = planDeploy(boxAfter(2), request(3, { record: record(3, { nginxConf: 'conf-2' }) }));
    expect(names(steps).indexOf('check-nginx')).toBeLessThan(names(steps).indexOf('start-services'));
    const moved = names(steps).indexOf('switch-traffic');
    expect(names(steps).slice(moved, moved + 3)).toEqual(['switch-traffic', 'reload-nginx', 'verify']);
    expect(steps[moved]?.args).toEqual({
      to: { slot: 'green', release: record(3).release, nginxConf: 'conf-2' },
      from: { slot: 'blue', release: record(2).release, nginxConf: 'conf-1' },
      forgetOnUndo: record(3).release,
    });
    expect(names(planDeploy(boxAfter(2), request(3)))).not.toContain('reload-nginx');
  });

  test('touches the live slot only once the new release has proved itself: until then the way back is one rename', () => {
    const steps = planDeploy(boxAfter(4), request(5));
    const point = steps.findIndex(({ pointOfNoReturn }) => pointOfNoReturn);
    expect(names(steps)[point]).toBe('observe');
    for (const { args } of steps.slice(0, point + 1))
      if (args && typeof args === 'object' && 'slot' in args) expect(args.slot).toBe('green');
    expect(names(steps.slice(point + 1))).toEqual(['drain', 'prune']);
    expect(steps.slice(point + 1).filter(({ undo }) => undo)).toEqual([]);
  });

  test('undoes everything it brought', () => {
    const steps = planDeploy(boxAfter(2), request(3));
    expect(names(steps.filter(({ undo }) => undo))).toEqual([
      ...['upload', 'start-services', 'boot', 'switch-traffic'],
    ]);
    expect(argsOf(steps, 'upload')).toEqual({ images: [record(3).images.backend] });
  });

  test('of a release that was live before keeps its folder, whatever comes of it', () => {
    const steps = planDeploy({ ...boxAfter(3), live: boxAfter(2).live }, request(3));
    expect(names(steps).slice(0, 3)).toEqual(['replace-env', 'start-services', 'migrate']);
    expect(names(steps.filter(({ undo }) => undo))).toEqual(['start-services', 'boot', 'switch-traffic']);
    expect(argsOf(steps, 'switch-traffic')).toMatchObject({ forgetOnUndo: null });
    expect(argsOf(steps, 'prune')).toMatchObject({ releases: [] });
  });

  test('of a release that was live before keeps what is known of it until it has migrated again', async () => {
    const held = record(3, { contracts: ['0004_drop'], migrationLevel: '0004_drop' });
    const box = { ...boxAfter(3), releases: [record(1), record(2), held] };
    const inputs = {
      ...{ release: held.release, commit: held.commit, images: held.images, parameters: {} },
      ...{ composeFolder: 'compose', workflowRun: { actor: 'a', url: 'u' } },
    } as DeployInputs;
    const { contracts, migrationLevel } = held;
    const backups = { bucket: 'b-1', region: 'us-east-1' };
    const back = {
      ...box,
      live: { slot: 'green' as const, release: record(2).release, nginxConf: 'conf-1' },
    };
    expect(await recordOf(inputs, back, { site, backups })).toMatchObject({
      ...{ contracts, migrationLevel, previous: record(2).release },
    });
    // Live already, and started again because it does not run: what was before it is still before it.
    expect((await recordOf(inputs, box, { site, backups })).previous).toBe(record(2).release);
  });

  test('keeps five releases, among them always the live one, and removes what was never live', () => {
    const box = { ...boxAfter(7), folders: [...boxAfter(7).folders, '20260107T120000Z-ffffffffffff'] };
    const prune = retain(box, request(8));
    expect(argsOf(planDeploy(box, request(8)), 'prune')).toEqual(prune);
    expect(prune.releases).toEqual(
      [record(1), record(2), record(3)].map(({ release }) => release).concat('20260107T120000Z-ffffffffffff'),
    );
    expect(prune.keepImages).toContain(record(7).images.backend);
    expect(prune.keepImages).not.toContain(record(3).images.backend);
  });

  test('after a roll-back keeps the old release that is live', () => {
    const box = boxAfter(7);
    const rolledBack = {
      ...box,
      live: { slot: 'green' as const, release: record(1).release, nginxConf: 'conf-1' },
    };
    expect(retain(rolledBack, request(8))).toMatchObject({
      releases: expect.not.arrayContaining([record(1).release]),
    });
  });

  test('keeps the release before the live one, however old it is', () => {
    const releases = [...boxAfter(6).releases.slice(0, 5), record(6, { previous: record(1).release })];
    const prune = retain({ ...boxAfter(6), releases }, { record: null, keepReleases: 3 });
    expect(prune.releases).toEqual([record(2), record(3)].map(({ release }) => release));
  });

  test.each([
    ['disk-full', { freeDiskMb: 1023 }],
    ['low-memory', { availableMemoryMb: 159 }],
  ])('is refused with %s before anything is done', (reason, lack) => {
    expect(() => planDeploy({ ...boxAfter(1), ...lack }, request(2))).toThrow(
      expect.objectContaining({ reason }),
    );
  });
});
