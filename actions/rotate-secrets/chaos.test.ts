import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { atLeast } from '../../.ci/fast-check.ts';
import { quiet } from './testing/expect-whole.ts';
import { leftovers } from './testing/production.ts';
import { app, deploy, SUBJECTS } from './testing/record.ts';
import { type Command, type Deploy, World } from './testing/world.ts';

beforeEach(quiet);

const NAMES = SUBJECTS.map(({ name }) => name);

const howDeployed = fc.constantFrom<Deploy>('holds', 'gate-fails', 'never-ran');
const command = fc.record(
  {
    names: fc.subarray(NAMES),
    deploy: howDeployed,
    kill: fc.record({ at: fc.integer({ min: 1, max: 200 }), mode: fc.constantFrom('before', 'after') }),
  },
  { requiredKeys: ['names', 'deploy'] },
);

/** What can befall production between two commands. */
type Event =
  | { command: Command }
  | { deploy: Deploy }
  /** A person stores another key of Pinecone: as pending, or as the one in use. */
  | { pinecone: 'pending' | 'in use' };

const event: fc.Arbitrary<Event> = fc.oneof(
  { arbitrary: command.map((each) => ({ command: each as Command })), weight: 4 },
  { arbitrary: howDeployed.map((how) => ({ deploy: how })), weight: 2 },
  { arbitrary: fc.constantFrom('pending', 'in use').map((pinecone) => ({ pinecone })), weight: 1 },
);

test('whatever dies or fails, again and again, production goes on, and a command in peace finishes it all', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 6 }), async (events) => {
      const world = new World().bringPending();
      for (const each of events) {
        if ('command' in each) await world.command(each.command);
        else if ('deploy' in each) world.deploy(each.deploy);
        else {
          const key = `pinecone-${world.apis.pinecone.size}`;
          world.apis.pinecone.add(key);
          const name = 'PINECONE_API_KEY';
          world.memory.set(each.pinecone === 'pending' ? deploy(`pending/${name}`) : app(name), key);
        }
      }
      // What somebody has stored and not deployed is deployed first: a rotation does not replace what does not run.
      world.deploy('holds');
      let outcome = await world.command();
      // A new value that a dead run has half rolled back is not set again; the next command replaces it.
      if (outcome?.reason === 'partly-rotated') outcome = await world.command();
      expect(outcome).toMatchObject({ reason: 'rotated' });
      expect(world.faults).toEqual([]);
      const asked = outcome?.report
        .filter(({ result }) => result === 'manual-action')
        .map(({ subject }) => subject);
      expect(
        leftovers(
          world,
          NAMES.filter((name) => !asked?.includes(name)),
        ),
      ).toEqual([]);
    }),
    atLeast(300),
  );
});
