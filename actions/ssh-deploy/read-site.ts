import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import * as core from '@actions/core';
import { DEPLOY_FORMATS, requireFormat } from '../shared/deploy-values.ts';
import { readDotenv } from '../shared/dotenv.ts';
import { messageOf } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { ParameterStore } from '../shared/ssm.ts';
import { canonicalAddress, isOfTailnet, type Site, siteOf } from './site.ts';

/** Where from: an environment's parameters, and the host that the action connects to. */
interface Place {
  environment: string;
  host: string;
}

/** Reads what the site is made from. @throws Failure `invalid-input`, or that of Parameter Store. */
export async function readSite(
  env: Buffer,
  { environment, host }: Place,
  open: () => ParameterStore = () => new ParameterStore(),
): Promise<Site> {
  const { deploy } = pathsOf(environment);
  using store = open();
  const names = (['DOMAIN', 'CDN'] as const).map((name) => ({ name, parameter: `${deploy}/${name}` }));
  const found = await store.read(names.map(({ parameter }) => parameter));
  const [domain = null, cdn = null] = names.map(({ name, parameter }) => {
    const value = found.get(parameter)?.value;
    return value ? requireFormat(parameter, DEPLOY_FORMATS[name], value) : null;
  });
  const site = siteOf({ settings: readDotenv(env.toString()), domain, cdn, address: await addressOf(host) });
  core.info(`people reach SkillGap at ${site.publicUrl}; its certificate is for ${site.names.join(', ')}`);
  return site;
}

/** The box's public address; null, with a warning, when its host is a name that does not resolve, or is the tailnet's. */
export async function addressOf(
  host: string,
  resolve: (host: string) => Promise<{ address: string }> = lookup,
): Promise<string | null> {
  let address = host;
  if (!isIP(host)) {
    try {
      ({ address } = await resolve(host));
    } catch (error) {
      core.warning(
        `The box’s host ${host} does not resolve: its address gets no certificate. ${messageOf(error)}`,
      );
      return null;
    }
  }
  if (!isOfTailnet(address)) return canonicalAddress(address);
  core.info(`${host} is of the tailnet: nobody else reaches the box there, so it gets no certificate`);
  return null;
}
