import type { Assertion, Scenario } from '../runner/scenario.ts';
import { addBucket } from '../support/attacks/box.ts';
import { createClient } from '../support/attacks/client.ts';
import { attacks as classes } from '../support/attacks/index.ts';
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
    const [address = '', ...others] = world.clientAddresses;
    const client = createClient(world.box.host, address, context.signal);
    const user = { ...(await createAccount(client, 'user@rehearsal.example')), address };
    const attackers = [
      await createAccount(client, 'one@rehearsal.example'),
      await createAccount(client, 'two@rehearsal.example'),
    ];
    const assertions: Assertion[] = [];
    for (const attack of classes.filter(({ name }) => new RegExp(options.only).test(name))) {
      // An attack has addresses of its own: the limits that it reached must not protect from the next one.
      const own = others.splice(-attackers.length);
      const from = attackers.map((account, index) => ({ ...account, address: own[index] ?? '' }));
      for (const some of [from.slice(0, 1), from])
        assertions.push(
          await underAttack(context, attack, {
            attackers: some,
            user,
            clients: others.slice(0, CLIENTS),
          }),
        );
    }
    return { assertions, figures: {} };
  },
};

/** So many addresses share the regular requests: no limit of one client stops them. */
const CLIENTS = 11;
