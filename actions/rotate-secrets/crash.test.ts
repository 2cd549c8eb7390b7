import { beforeEach, describe, expect, test } from 'vitest';
import { crashPoints, expectWhole, quiet } from './testing/expect-whole.ts';
import { valuesOf } from './testing/production.ts';
import { SUBJECTS } from './testing/record.ts';
import { World } from './testing/world.ts';

beforeEach(quiet);

const NAMES = SUBJECTS.map(({ name }) => name);
const AFTERWARDS = { reason: expect.stringMatching(/^(rotated|nothing-to-rotate)$/) };

/** Each secret alone, and all of them in one command. */
describe.each([...NAMES.map((name) => ({ title: name, names: [name] })), { title: 'all', names: NAMES }])(
  '$title',
  ({ names }) => {
    test('is replaced, and what it was opens nothing', async () => {
      const world = new World().bringPending();
      const before = valuesOf(world);
      const outcome = await world.command({ names });
      expect(outcome).toMatchObject({ reason: 'rotated', report: names.map((subject) => ({ subject })) });
      expectWhole(world, before, names, outcome);
    });

    test.each(['gate-fails', 'never-ran'] as const)('is as before when its deploy %s', async (deploy) => {
      const world = new World().bringPending();
      const before = valuesOf(world);
      const outcome = await world.command({ names, deploy });
      expectWhole(world, before, names, outcome);
      // What no backend reads is not deployed, and so is none the worse for it.
      const results = new Set(outcome?.report.map(({ result }) => result));
      const alone = names.length === 1 && ['TAILSCALE_AUTH_KEY', 'EC2_SSH_KEY'].includes(names[0] ?? '');
      expect([...results]).toEqual([alone ? 'rotated' : 'rolled-back']);
    });

    test.each([
      ['holds', 'nothing'],
      ['holds', 'a deploy'],
      ['gate-fails', 'nothing'],
      ['gate-fails', 'a deploy'],
      ['never-ran', 'nothing'],
      ['never-ran', 'a deploy'],
      // What was tested may have begun to end its old value: no deploy that fails may take it back.
      ['holds', 'a command whose deploy fails'],
    ] as const)(
      'survives that the run dies, wherever that is: the deploy %s, %s in between',
      async (deploy, between) => {
        const points = await crashPoints(names, deploy);
        expect(points.length).toBeGreaterThan(40);
        for (const kill of points) {
          const world = new World().bringPending();
          const before = valuesOf(world);
          expect(await world.command({ names, deploy, kill })).toBeNull();
          const died = `${kill.mode} ${world.fuse.calls.at(-1)}`;
          if (between === 'a deploy') world.deploy('holds');
          if (between === 'a command whose deploy fails')
            await world.command({ names, deploy: 'gate-fails' });
          try {
            let outcome = await world.command({ names });
            expectWhole(world, before, names, outcome);
            // None is stuck: what was rolled back is replaced now, at the latest.
            if (outcome?.reason === 'partly-rotated') outcome = await world.command({ names });
            expect(outcome).toMatchObject(AFTERWARDS);
            expectWhole(world, before, names, outcome);
          } catch (error) {
            throw new Error(`It died ${died}`, { cause: error });
          }
        }
      },
      60_000,
    );
  },
);
