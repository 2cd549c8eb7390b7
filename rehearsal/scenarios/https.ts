import type { Scenario } from '../runner/scenario.ts';
import { siteOf } from '../support/https/box.ts';
import { browserPrograms } from '../support/https/browser.ts';
import { addName, NAME } from '../support/https/name.ts';
import { replaceInstance, startWithoutAuthority } from '../support/https/new-box.ts';
import { surviveOutage } from '../support/https/outage.ts';
import { renewUnderLoad } from '../support/https/renewal.ts';
import { signInByBrowser } from '../support/https/sign-in.ts';
import { showSurface } from '../support/https/surface.ts';

export const https: Scenario = {
  name: 'https',
  shows:
    'HTTPS on the bare address, in a browser, then on a name too; a renewal at 200 requests/s; another box; a CA that is unavailable at the first deploy, and for a third of a certificate’s lifetime',
  after: 'first-deploy',
  suite: 'all',
  alone: true,
  estimatedSeconds: 250,
  programs: browserPrograms,
  async run(context) {
    const { world, path } = context;
    const { host } = world.box;
    const both = [host, NAME];
    const during: typeof context.progress.during = (what, work) => context.progress.during(what, work);
    const surface = await during('what the ports answer', () => showSurface(context, [host]));
    const browser = await during('a browser', () =>
      signInByBrowser({
        origin: `https://${host}`,
        authority: siteOf(context).authority,
        path,
        insecure: `http://${host}`,
      }),
    );
    const named = await during('a name', async () => [
      ...(await addName(context)),
      ...(await showSurface(context, both)),
    ]);
    const renewed = await during('a renewal under load', () => renewUnderLoad(context));
    const replaced = await during('another box', () => replaceInstance(context, both));
    const first = await during('a first deploy without the CA', () => startWithoutAuthority(context));
    // The last: it leaves the CA with another root.
    const survived = await during('an outage of the CA', () =>
      surviveOutage(context, { lifetime: 60, from: 0.1 }),
    );
    return {
      assertions: [
        ...surface,
        ...browser,
        ...named,
        ...renewed.assertions,
        replaced,
        ...first.assertions,
        ...survived.assertions,
      ],
      figures: { ...renewed.figures, ...first.figures, ...survived.figures },
    };
  },
};
