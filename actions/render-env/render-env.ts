import * as core from '@actions/core';
import { nothingFound } from '../shared/aws-place.ts';
import { maskSecret } from '../shared/mask.ts';
import { messageOf } from '../shared/outcome.ts';
import { readTemplate } from '../shared/read-template.ts';
import { writeSecretFile } from '../shared/secret-file.ts';
import { type ListCursor, ParameterStore } from '../shared/ssm.ts';
import type { TemplateKey } from '../shared/template.ts';
import type { RenderSettings } from './inputs.ts';
import { isFor, parameterName, planRender } from './plan.ts';
import { listRest } from './state.ts';
import { warnOfUnknown } from './unknown.ts';

/** As long as the list may take beside the values: enough for a path of the usual size. */
const LIST_MS = 300;

/**
 * Renders the `.env` of a release. While the values are read, ten per call and in parallel, the path is listed for unknown keys.
 * A list comes one page after the other: the rest of a long one is read in the post step, because no deploy should wait
 * for a warning.
 */
export async function renderEnv(settings: RenderSettings) {
  const keys = await readTemplate(settings.template);
  using store = new ParameterStore();
  const started = performance.now();
  // Another consumer's role may read its own values by name, but not list them.
  const listed =
    settings.consumer === 'backend'
      ? warnOfUnknown(store, settings, keys, () => performance.now() - started < LIST_MS)
      : Promise.resolve(null);
  const found = await readMasked(store, settings, keys);
  try {
    const rendered = await writePlan(settings, keys, found);
    const rest = await listed;
    if (rest !== null) listRest.save(rest);
    return rendered;
  } catch (error) {
    // A missing key may be there under a mistyped name: now the whole list is worth the wait.
    const rest = await listed;
    if (rest !== null) await warnOfUnknown(store, settings, keys, undefined, rest);
    throw error;
  }
}

/** Warns of the unknown keys in the part of the list that was left over. Nothing here fails the job. */
export async function finishList(settings: RenderSettings, rest: ListCursor): Promise<void> {
  using store = new ParameterStore();
  try {
    await warnOfUnknown(store, settings, await readTemplate(settings.template), undefined, rest);
  } catch (error) {
    core.warning(messageOf(error));
  }
}

async function readMasked(
  store: ParameterStore,
  { path, consumer }: RenderSettings,
  keys: readonly TemplateKey[],
) {
  const read = keys.filter(({ consumers }) => isFor(consumer, consumers));
  const found = await store.read(read.map(({ key }) => parameterName(path, key)));
  for (const { key, setting, format } of read) {
    const value = found.get(parameterName(path, key))?.value;
    // A setting is no secret, and may be `0` or the site's address: GitHub would blot that out of every line, and drop
    // every job output that has it. Somebody's own address is nobody's business in a public log.
    if (value && (!setting || format.declared === 'email')) maskSecret(value);
  }
  return found;
}

async function writePlan(
  { path, file, consumer }: RenderSettings,
  keys: readonly TemplateKey[],
  found: Awaited<ReturnType<ParameterStore['read']>>,
) {
  // Optional keys may all be unset.
  if (found.size === 0 && keys.some(({ required, consumers }) => required && isFor(consumer, consumers)))
    throw await nothingFound('nothing-found', path);
  const { text, versions, unset } = planRender(path, keys, found, consumer);
  if (unset.length > 0) core.info(`Optional and not set: ${unset.join(', ')}`);
  await writeSecretFile(file, text);
  const count = Object.keys(versions).length;
  core.info(`${count} keys from ${path} written to ${file}`);
  return { reason: 'rendered', file, keys: count, versions };
}
