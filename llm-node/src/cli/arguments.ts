import { loadEnv } from '../env.ts';
import { type CatalogueModel, catalogue } from '../models/catalogue.ts';

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The folder of the models. */
export function modelsDir(given: string | undefined): string {
  return given ?? loadEnv().LLM_NODE_MODELS_DIR;
}

/** The models of these names; without names, the whole catalogue. */
export function modelsNamed(names: readonly string[]): readonly CatalogueModel[] {
  if (names.length === 0) return catalogue;
  return names.map((name) => {
    const model = catalogue.find((one) => one.name === name);
    if (model) return model;
    const known = catalogue.map((one) => one.name).join(', ');
    throw new UsageError(`there is no model ${name} in the catalogue: ${known}`);
  });
}
