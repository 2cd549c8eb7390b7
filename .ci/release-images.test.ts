import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './process.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}
interface Job {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly Step[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: { readonly image?: readonly string[] } };
}

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const jobsOf = (file: string) => Object.entries(parse(read(file)).jobs as Record<string, Job>);
const deploy = Object.fromEntries(jobsOf('.github/workflows/deploy.yml'));
const building = parse(read('.github/workflows/build.yml'));
const build: Job = building.jobs.build;
const builds = (build.steps ?? []).filter(({ uses }) => uses === './actions/build-image');
/** What a release consists of: every image that build.yml builds. */
const images = builds.map(({ id = '' }) => id);
const folderOf = (image: string) => dirname(builds.find(({ id }) => id === image)?.with?.dockerfile ?? '');
/** Those that list what Debian had. */
const locked = images.filter((image) => existsSync(join(root, folderOf(image), 'packages.lock')));
const loops = (file: string) =>
  [...read(file).matchAll(/^\s*for image in (.+?); do/gm)].map(([, list = '']) => list.split(' ').sort());

describe('every image of a release', () => {
  it('is one whose Dockerfile is in compose/ or backend/', () => {
    const files = globSync('{backend,compose/*}/Dockerfile', { cwd: root }).map((file) => dirname(file));
    expect(images.map(folderOf).sort()).toEqual(files.sort());
  });

  it('is an output, by its reference and by whether this run has built it', () => {
    for (const image of images) {
      expect(build.outputs?.[image]).toBe(`\${{ steps.${image}.outputs.reference }}`);
      expect(build.outputs?.images).toContain(`${image} \${{ steps.${image}.outputs.reason }}`);
    }
    const { outputs } = building.on.workflow_call;
    expect(Object.keys(outputs)).toEqual(Object.keys(build.outputs ?? {}));
    for (const [name, { value }] of Object.entries<{ value: string }>(outputs))
      expect(value).toBe(`\${{ jobs.build.outputs.${name} }}`);
  });

  it('is built, or only found, as the caller says', () => {
    for (const { with: inputs } of builds) expect(inputs?.build).toBe(`\${{ inputs.build }}`);
    for (const [file, only] of Object.entries({
      ...{ deploy: undefined, restore: false, 'upgrade-postgres': false, 'backup-drill': false },
    })) {
      const [, job] = jobsOf(`.github/workflows/${file}.yml`).find(([name]) => name === 'build') ?? [];
      expect(job?.uses).toBe('./.github/workflows/build.yml');
      expect(job?.with?.build).toBe(only);
    }
  });

  it.each(Object.entries(deploy).filter(([, job]) => job.strategy?.matrix.image))(
    'is in the matrix of %s',
    (_, job) => {
      expect(job.strategy?.matrix.image).toEqual(images);
    },
  );

  it.each([
    ['deploy', 'ship'],
    ['restore', 'restore'],
    ['upgrade-postgres', 'upgrade'],
  ])('is shipped by %s, and its provenance verified', (file, id) => {
    const jobs = jobsOf(`.github/workflows/${file}.yml`).map(([, job]) => job);
    const steps = jobs.find((job) => job.steps?.some((step) => step.id === id))?.steps ?? [];
    const verified = steps.find(({ env }) => env?.IMAGES)?.env?.IMAGES;
    const ship = steps.find((step) => step.id === id)?.with ?? {};
    for (const image of images) expect(ship[`${image}-image`]).toContain(`needs.build.outputs.${image} `);
    expect(verified).toBe(images.map((image) => `\${{ needs.build.outputs.${image} }}`).join(' '));
  });

  it.each(['.ci/scan-images', '.ci/smoke'])('is in %s', (file) => {
    expect(loops(file).length).toBeGreaterThan(0);
    for (const list of loops(file)) expect(list).toEqual([...images].sort());
  });

  it('has its list of Debian’s packages renewed, where it has one', () => {
    const [, look] = jobsOf('.github/workflows/base-images.yml').find(([name]) => name === 'look') ?? [];
    expect(locked).toEqual(['nginx', 'postgres', 'certbot']);
    for (const list of [...loops('.ci/packages-lock'), ...loops('.github/workflows/base-images.yml')])
      expect(list).toEqual([...locked].sort());
    for (const image of locked) {
      expect(look?.outputs?.[image]).toBe(`\${{ steps.compare.outputs.${image} }}`);
      expect(read('.ci/propose-packages')).toContain(`compose/${image}/packages.lock`);
    }
  });
});

it('a health gate asks where the step before says, and accepts the certificate that it has seen there', () => {
  const gates = globSync('.github/workflows/*.yml', { cwd: root }).flatMap((file) =>
    jobsOf(file).flatMap(([, { steps = [] }]) =>
      steps.flatMap((step, at) =>
        step.uses === './actions/health-gate' ? [{ step, before: steps.slice(0, at) }] : [],
      ),
    ),
  );
  expect(gates).toHaveLength(4);
  for (const { step, before } of gates) {
    const shipped = before.findLast(({ uses }) => uses === './actions/ssh-deploy')?.id;
    expect(step.with).toMatchObject({
      url: `\${{ steps.${shipped}.outputs.public-url }}/ready`,
      certificate: `\${{ steps.${shipped}.outputs.certificate }}`,
      release: `\${{ steps.${shipped}.outputs.release }}`,
    });
  }
});
