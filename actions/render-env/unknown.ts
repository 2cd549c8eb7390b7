import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import type { ListCursor, ParameterStore } from '../shared/ssm.ts';
import type { TemplateKey } from '../shared/template.ts';
import type { RenderSettings } from './inputs.ts';
import { unknownNames } from './plan.ts';

/**
 * Warns of each parameter that the list of record does not know, page after page, as long as `mayGoOn` says so.
 * Returns where to go on, or null at the end. What it is for is a warning, so that it fails is no more than one.
 */
export async function warnOfUnknown(
  store: ParameterStore,
  { path, template }: Pick<RenderSettings, 'path' | 'template'>,
  keys: readonly TemplateKey[],
  mayGoOn: () => boolean = () => true,
  from?: ListCursor,
): Promise<ListCursor | null> {
  try {
    for await (const { names, next } of store.list(path, from)) {
      for (const name of unknownNames(path, keys, names)) {
        core.warning(`${name} is not in ${template}: not rendered. Add it there, or delete the parameter.`);
      }
      if (!mayGoOn()) return next;
    }
  } catch (error) {
    core.warning(`Keys that are not in ${template} may go unnoticed: ${messageOf(error)}`);
  }
  return null;
}
