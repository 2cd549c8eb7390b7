import { badExchanges, deadlyModel } from '../llm/bad-models.ts';
import { badRequests } from '../llm/bad-requests.ts';
import { boxKnows, nodeOff } from '../llm/box-deploys.ts';
import { clients } from '../llm/clients.ts';
import { crowded } from '../llm/crowded.ts';
import { exchanged } from '../llm/exchange.ts';
import { startHome } from '../llm/home.ts';
import { installed } from '../llm/install.ts';
import { outages } from '../llm/outages.ts';
import { reach } from '../llm/reach.ts';
import { updates } from '../llm/updates.ts';
import type { PromiseResult, Scenario } from './scenario.ts';

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
