import { loadEnv } from '../env.ts';
import { type CatalogueModel, catalogue } from '../models/catalogue.ts';
import { UsageError } from './usage-error.ts';

/** Where models are kept, unless the command says otherwise. */
export function modelsDir(given: string | undefined): string {
  return given ?? loadEnv().LLM_NODE_MODELS_DIR;
}

/** The models of these names; all of the catalogue without one. */
export function modelsNamed(names: readonly string[]): readonly CatalogueModel[] {
  if (names.length === 0) return catalogue;
  return names.map((name) => {
    const model = catalogue.find((one) => one.name === name);
    if (model) return model;
    const known = catalogue.map((one) => one.name).join(', ');
    throw new UsageError(`there is no model ${name} in the catalogue: ${known}`);
  });
}
