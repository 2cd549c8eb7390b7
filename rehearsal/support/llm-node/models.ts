import { copyFile, mkdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  makeCrashingModel,
  makeEmbedder,
  makeRandomModel,
  makeScriptedModel,
} from '../../../llm-node/src/testing/make-gguf.ts';
import { hasSmallModel, smallModel } from '../../testbed/prepare/small-model.ts';

/** Makes the scenario’s models, and adds the real small one where it was fetched. */
export async function makeModels(folder: string): Promise<void> {
  const at = (name: string) => join(folder, name);
  await mkdir(folder, { recursive: true });
  await makeScriptedModel(at('parrot.gguf'), 'A fox eats what it finds by the river');
  await makeRandomModel(at('babbler.gguf'), { context: 4096 });
  // Large enough to be replaced in the middle of an answer.
  await makeRandomModel(at('slow.gguf'), { layers: 8, dim: 512, heads: 8, feedForward: 1024, context: 4096 });
  await makeEmbedder(at('embedder.gguf'));
  await makeCrashingModel(at('killer-loaded.gguf'), 'loaded');
  await makeCrashingModel(at('killer-asked.gguf'), 'asked');
  await writeFile(at('not-gguf.gguf'), 'This is no model.\n'.repeat(10_000));
  await copyFile(at('babbler.gguf'), at('cut-off.gguf'));
  await truncate(at('cut-off.gguf'), 200_000);
  if (await hasSmallModel()) await copyFile(smallModel, at('small.gguf'));
}
