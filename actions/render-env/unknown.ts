import * as core from '@actions/core';
import { messageOf } from '../shared/outcome.ts';
import type { ListCursor, ParameterStore } from '../shared/ssm.ts';
import type { TemplateKey } from '../shared/template.ts';
import type { RenderSettings } from './inputs.ts';
import { unknownNames } from './plan.ts';

/**
 * Warns of each parameter that the list of record does not have, page by page, as long as `mayContinue` says so.
 * Returns where to continue, or null at the end. A failure is a warning, too: nothing depends on this list.
 */
export async function warnOfUnknown(
  store: ParameterStore,
  { path, template }: Pick<RenderSettings, 'path' | 'template'>,
  keys: readonly TemplateKey[],
  mayContinue: () => boolean = () => true,
  from?: ListCursor,
): Promise<ListCursor | null> {
  try {
    for await (const { names, next } of store.list(path, from)) {
      for (const name of unknownNames(path, keys, names)) {
        core.warning(`${name} is not in ${template}: not rendered. Add it there, or delete the parameter.`);
      }
      if (!mayContinue()) return next;
    }
  } catch (error) {
    core.warning(`Keys that are not in ${template} may go unnoticed: ${messageOf(error)}`);
  }
  return null;
}
