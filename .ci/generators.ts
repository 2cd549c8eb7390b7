import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseTemplate } from '../actions/shared/template.ts';
import { actionReadme } from './action-readme.ts';
import { environmentTable, replaceBetween } from './env-table.ts';
import { mustRun, root } from './process.ts';
import { differences, readFolder } from './stale.ts';
import { temporaryFolder } from './temporary.ts';

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

const listOfRecord = 'compose/.env.production.example';

/** README.md, its table of environment variables generated. */
async function generateEnvironmentTable(): Promise<ReadonlyMap<string, Buffer>> {
  const keys = parseTemplate(await readFile(join(root, listOfRecord), 'utf8'), listOfRecord);
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  return new Map([['README.md', Buffer.from(replaceBetween(readme, 'env', environmentTable(keys)))]]);
}

/** The README of every action, its tables of inputs and outputs generated. */
async function generateActionReadmes(): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const metadata of glob('actions/*/action.yml', { cwd: root })) {
    const action = dirname(metadata);
    files.set(join(action, 'README.md'), Buffer.from(actionReadme(join(root, action))));
  }
  return files;
}

/** Bundles the actions beside the repository's own `actions/dist`, which stays as it is. */
async function generateBundles(): Promise<ReadonlyMap<string, Buffer>> {
  await using folder = await temporaryFolder('bundles');
  await mustRun('npm', ['run', '--silent', 'build', '-w', 'actions', '--', '--dir', folder.path]);
  return await readFolder(relative(root, folder.path), 'actions/dist');
}

/** The migrations there are and, when the schema has moved on, the one that is missing. */
async function generateMigrations(): Promise<ReadonlyMap<string, Buffer>> {
  const backend = join(root, 'backend');
  const { default: config } = await import(join(backend, 'drizzle.config.ts'));
  await using folder = await temporaryFolder('migrations');
  await cp(join(backend, 'drizzle'), folder.path, { recursive: true });
  // drizzle-kit takes paths relative to where it runs only.
  const out = ['--dialect', config.dialect, '--out', relative(backend, folder.path)];
  await mustRun('drizzle-kit', ['check', ...out], { cwd: backend });
  await mustRun('drizzle-kit', ['generate', ...out, '--schema', config.schema], { cwd: backend });
  return await readFolder(relative(root, folder.path), 'backend/drizzle');
}

/** The API's document, from its routes' schemas. */
async function generateOpenApi(): Promise<ReadonlyMap<string, Buffer>> {
  const source = join(root, 'backend/src');
  const { createApp } = await import(join(source, 'app.ts'));
  const { openApiDocument } = await import(join(source, 'http/openapi.ts'));
  const { appDeps, everyRoute } = await import(join(source, 'testing/app.ts'));
  const document = openApiDocument(createApp(appDeps(everyRoute())));
  return new Map([['backend/openapi.json', Buffer.from(`${JSON.stringify(document, null, 2)}\n`)]]);
}
