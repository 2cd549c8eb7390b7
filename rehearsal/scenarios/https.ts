import type { Scenario } from '../runner/scenario.ts';
import { siteOf } from '../support/https/box.ts';
import { browserPrograms } from '../support/https/browser.ts';
import { addName, NAME } from '../support/https/name.ts';
import { replaceInstance, startWithoutAuthority } from '../support/https/new-box.ts';
import { renewUnderLoad } from '../support/https/renewal.ts';
import { signInByBrowser } from '../support/https/sign-in.ts';
import { showSurface } from '../support/https/surface.ts';

export const https: Scenario = {
  name: 'https',
  shows:
    'HTTPS on the bare address, in a browser, then on a name too; a renewal at 200 requests/s; another box; a CA that is unavailable at the first deploy',
  after: 'first-deploy',
  suite: 'all',
  alone: true,
  estimatedSeconds: 150,
  programs: browserPrograms,
  async run(context) {
    const { world, path } = context;
    const { host } = world.box;
    const both = [host, NAME];
    const surface = await showSurface(context, [host]);
    const browser = await signInByBrowser({
      origin: `https://${host}`,
      authority: siteOf(context).authority,
      path,
      insecure: `http://${host}`,
    });
    const named = [...(await addName(context)), ...(await showSurface(context, both))];
    const renewed = await renewUnderLoad(context);
    const replaced = await replaceInstance(context, both);
    const first = await startWithoutAuthority(context);
    return {
      assertions: [...surface, ...browser, ...named, ...renewed.assertions, replaced, ...first.assertions],
      figures: { ...renewed.figures, ...first.figures },
    };
  },
};
