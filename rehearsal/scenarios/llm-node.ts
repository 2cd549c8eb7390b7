import type { PromiseResult, Scenario } from '../runner/scenario.ts';
import { badExchanges, deadlyModel } from '../support/llm-node/bad-models.ts';
import { badRequests } from '../support/llm-node/bad-requests.ts';
import { boxKnows, nodeOff } from '../support/llm-node/box-deploys.ts';
import { clients } from '../support/llm-node/clients.ts';
import { crowded } from '../support/llm-node/crowded.ts';
import { exchanged } from '../support/llm-node/exchange.ts';
import { startHome } from '../support/llm-node/home.ts';
import { installed } from '../support/llm-node/install.ts';
import { outages } from '../support/llm-node/outages.ts';
import { reach } from '../support/llm-node/reach.ts';
import { updates } from '../support/llm-node/updates.ts';

export const llmNode: Scenario = {
  name: 'llm-node',
  unnamed: 'all',
  promise:
    'the model at home is delivered by the pipeline, answers the box and nobody else, and whatever happens to it ends with itself',
  after: 'first-deploy',
  takes: 380,
  async play(stage) {
    const promises: PromiseResult[] = [];
    const { progress } = stage;
    await using home = await progress.during('machine at home, in the tailnet', () => startHome(stage));
    const { node, box, delivering } = home;
    const themes: Readonly<Record<string, () => Promise<PromiseResult[]>>> = {
      'installed and delivered': () => installed(stage, node, delivering),
      'the box is told': async () => [await boxKnows(stage, node)],
      'who reaches it': () => reach(stage, node, box),
      'the openai package': () => clients(stage, node),
      'bad input': () => badRequests(node),
      'bad models': () => badExchanges(node),
      'a model exchanged': async () => [await exchanged(node)],
      outages: () => outages(stage, node),
      'a crowd': () => crowded(stage, node),
      'a deadly model': () => deadlyModel(node),
      updates: () => updates(stage, node, delivering),
      'off during a deploy': async () => [await nodeOff(stage, node)],
    };
    for (const [theme, play] of Object.entries(themes))
      promises.push(...(await progress.during(theme, play)));
    return { promises, figures: {} };
  },
};
