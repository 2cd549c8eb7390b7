import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateBundles } from './generate-bundles.ts';
import { generateMigrations } from './generate-migrations.ts';
import { generateOpenApi } from './generate-openapi.ts';
import { generateActionReadmes, generateEnvironmentTable } from './generate-readmes.ts';
import { root } from './process.ts';
import { differences, readFolder } from './stale.ts';

/** Something in git that is made from something else in git. */
export interface Generator {
  readonly name: string;
  readonly what: string;
  /** A folder that holds nothing but what is generated: a file in it that is not made any more is stale too. */
  readonly folder?: string;
  /** What must be there: path in the repository → bytes. Writes nothing there itself. */
  render(): Promise<ReadonlyMap<string, Buffer>>;
}

export const generators: readonly Generator[] = [
  { name: 'env-table', what: "README's table, from the list of record", render: generateEnvironmentTable },
  { name: 'action-readmes', what: "the actions' READMEs, from action.yml", render: generateActionReadmes },
  {
    name: 'bundles',
    what: 'actions/dist, what action.yml points at',
    folder: 'actions/dist',
    render: generateBundles,
  },
  {
    name: 'migrations',
    what: 'backend/drizzle, from the schema',
    folder: 'backend/drizzle',
    render: generateMigrations,
  },
  { name: 'openapi', what: "backend/openapi.json, from the routes' schemas", render: generateOpenApi },
];

/** What is stale, a line each; empty when nothing is. One generator that fails does not hide what another finds. */
export async function staleFiles(): Promise<string> {
  const lines = await Promise.all(
    generators.map(async (generator) => {
      try {
        return (await compare(generator)).map(({ path, state }) => `${path} is ${state}`);
      } catch (error) {
        return [`${generator.name}: ${error instanceof Error ? error.message : error}`];
      }
    }),
  );
  const stale = lines.flat();
  return stale.length === 0 ? '' : [...stale, 'npm run generate writes them; commit the result'].join('\n');
}

/** Writes what differs and removes what is no longer made. One generator that fails does not keep the others from it. */
export async function writeAll(): Promise<{
  readonly done: readonly string[];
  readonly failed: readonly string[];
}> {
  const done: string[] = [];
  const failed: string[] = [];
  for (const generator of generators) {
    try {
      for (const { path, content } of await compare(generator)) {
        await apply(join(root, path), content);
        done.push(`${content ? 'wrote' : 'removed'} ${path}`);
      }
    } catch (error) {
      failed.push(`${generator.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { done, failed };
}

async function apply(target: string, content: Buffer | undefined): Promise<void> {
  if (!content) return rm(target);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

async function compare(generator: Generator) {
  const wanted = await generator.render();
  return differences(wanted, await present(generator, wanted));
}

async function present(generator: Generator, wanted: ReadonlyMap<string, Buffer>) {
  if (generator.folder) return readFolder(generator.folder);
  const files = new Map<string, Buffer>();
  for (const path of wanted.keys()) {
    const content = await readFile(join(root, path)).catch(() => undefined);
    if (content) files.set(path, content);
  }
  return files;
}
