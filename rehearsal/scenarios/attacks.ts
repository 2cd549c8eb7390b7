import type { Assertion, Scenario } from '../runner/scenario.ts';
import { addBucket } from '../support/attacks/box.ts';
import { createClient } from '../support/attacks/client.ts';
import { refusesCursors } from '../support/attacks/cursor.ts';
import { attacks as classes, noAttack } from '../support/attacks/index.ts';
import { logsNoSecrets } from '../support/attacks/logs.ts';
import { staysHere } from '../support/attacks/redirect.ts';
import { underAttack } from '../support/attacks/under-attack.ts';
import { createAccount } from '../support/attacks/user.ts';

export const attacks: Scenario = {
  name: 'attacks',
  shows:
    'attacks on shared resources, from one address and from two, at 100 requests/s: no regular request fails',
  after: 'first-deploy',
  suite: 'all',
  alone: true,
  estimatedSeconds: 120,
  async run(context) {
    const { world, options } = context;
    await addBucket(world);
    const [address = '', ...addresses] = world.clientAddresses;
    let made = 0;
    const createOne = () => {
      const client = createClient(world.box.host, addresses[made++] ?? address, context.signal);
      return createAccount(client, `user-${made}@rehearsal.example`);
    };
    const three = () => Promise.all([createOne(), createOne(), createOne()]);
    const [account, one, two] = await Promise.all([createOne(), three(), three()]);
    const user = { ...account, address };
    const clients = () => addresses.slice(0, CLIENTS);
    const assertions: Assertion[] = [
      await underAttack(context, noAttack, { attackers: [], user, clients: clients() }),
    ];
    for (const attack of classes.filter(({ name }) => new RegExp(options.only ?? '').test(name))) {
      // Each attack has addresses of its own: the limits that it reached must not protect from the next one.
      const [first = '', second = ''] = addresses.splice(-2);
      const both = [
        { accounts: one, address: first },
        { accounts: two, address: second },
      ];
      for (const attackers of [both.slice(0, 1), both])
        assertions.push(await underAttack(context, attack, { attackers, user, clients: clients() }));
    }
    const stranger = createClient(world.box.host, addresses[0] ?? address, context.signal);
    assertions.push(
      await staysHere(stranger, `https://${world.box.host}`),
      await refusesCursors(stranger),
      await logsNoSecrets(world, stranger, [user, ...one, ...two]),
    );
    return { assertions, figures: {} };
  },
};

/** So many addresses share the regular requests: no limit of one client stops them. */
const CLIENTS = 11;
