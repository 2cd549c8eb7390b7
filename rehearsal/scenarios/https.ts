import type { Scenario } from '../runner/scenario.ts';
import { siteOf } from '../support/https/box.ts';
import { browserPrograms } from '../support/https/browser.ts';
import { addName, NAME } from '../support/https/name.ts';
import { replaceInstance, startWithoutAuthority } from '../support/https/new-box.ts';
import { signInByBrowser } from '../support/https/sign-in.ts';
import { showSurface } from '../support/https/surface.ts';
import { networkOf } from '../testbed/stand-ins/tailnet.ts';

export const https: Scenario = {
  name: 'https',
  shows:
    'HTTPS in a browser, on the bare address and on a name; a rollback past the name; another box; a first deploy while the CA is unavailable',
  after: 'first-deploy',
  suite: 'all',
  estimatedSeconds: 240,
  programs: browserPrograms,
  async run(context) {
    const { world, path, progress } = context;
    const { host } = world.box;
    const both = [host, NAME];
    const browser = await progress.during('a browser', async () =>
      signInByBrowser({
        origin: `https://${host}`,
        authority: siteOf(context).authority,
        path,
        // Beside the DNS server, where no address comes or goes.
        within: await networkOf(world.acme.dns.container),
        insecure: `http://${host}`,
      }),
    );
    const named = await progress.during('a name', async () => [
      ...(await addName(context)),
      ...(await showSurface(context, both)),
    ]);
    const replaced = await progress.during('another box', () => replaceInstance(context, both));
    const first = await progress.during('a first deploy without the CA', () =>
      startWithoutAuthority(context),
    );
    return { assertions: [...browser, ...named, ...replaced, ...first.assertions], figures: first.figures };
  },
};
