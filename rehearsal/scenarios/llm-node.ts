import type { Assertion, Scenario } from '../runner/scenario.ts';
import { badExchanges, deadlyModel } from '../support/llm-node/bad-models.ts';
import { badRequests } from '../support/llm-node/bad-requests.ts';
import { boxKnows, nodeOff } from '../support/llm-node/box-deploys.ts';
import { startHome } from '../support/llm-node/home-machine.ts';
import { installed } from '../support/llm-node/install.ts';
import { manyClients } from '../support/llm-node/many-clients.ts';
import { exchanged } from '../support/llm-node/model-swap.ts';
import { reach } from '../support/llm-node/network-access.ts';
import { clients } from '../support/llm-node/openai-package.ts';
import { outages } from '../support/llm-node/outages.ts';
import { updates } from '../support/llm-node/updates.ts';

export const llmNode: Scenario = {
  name: 'llm-node',
  suite: 'all',
  shows:
    'the pipeline delivers the model at home, which answers only the box, and whose failures stay its own',
  after: 'first-deploy',
  estimatedSeconds: 380,
  async run(context) {
    const assertions: Assertion[] = [];
    const { progress } = context;
    await using home = await progress.during('machine at home, in the tailnet', () => startHome(context));
    const { node, box, delivering } = home;
    const themes: Readonly<Record<string, () => Promise<Assertion[]>>> = {
      'installed and delivered': () => installed(context, node, delivering),
      'the box knows it': async () => [await boxKnows(context, node)],
      'who reaches it': () => reach(context, node, box),
      'the openai package': () => clients(context, node),
      'bad input': () => badRequests(node),
      'bad models': () => badExchanges(node),
      'a model exchanged': async () => [await exchanged(node)],
      outages: () => outages(context, node),
      'many clients': () => manyClients(context, node),
      'a deadly model': () => deadlyModel(node),
      updates: () => updates(context, node, delivering),
      'off during a deploy': async () => [await nodeOff(context, node)],
    };
    for (const [theme, run] of Object.entries(themes))
      assertions.push(...(await progress.during(theme, run)));
    return { assertions, figures: {} };
  },
};
