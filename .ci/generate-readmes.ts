import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseTemplate } from '../actions/shared/template.ts';
import { actionReadme } from './action-readme.ts';
import { environmentTable, replaceBetween } from './env-table.ts';
import { root } from './process.ts';

const listOfRecord = 'compose/.env.production.example';

/** README.md, its table of environment variables generated. */
export async function generateEnvironmentTable(): Promise<ReadonlyMap<string, Buffer>> {
  const keys = parseTemplate(await readFile(join(root, listOfRecord), 'utf8'), listOfRecord);
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  return new Map([['README.md', Buffer.from(replaceBetween(readme, 'env', environmentTable(keys)))]]);
}

/** The README of every action, its tables of inputs and outputs generated. */
export async function generateActionReadmes(): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for await (const metadata of glob('actions/*/action.yml', { cwd: root })) {
    const action = dirname(metadata);
    files.set(join(action, 'README.md'), Buffer.from(actionReadme(join(root, action))));
  }
  return files;
}
