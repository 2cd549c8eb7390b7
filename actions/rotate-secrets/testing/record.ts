import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathsOf } from '../../shared/parameter-paths.ts';
import { parseTemplate } from '../../shared/template.ts';
import { subjectsOf } from '../subjects.ts';

/** The list of record, and where its parameters are. */
export const LIST = join(import.meta.dirname, '../../../compose/.env.production.example');
export const TEMPLATE = parseTemplate(await readFile(LIST, 'utf8'), LIST);
export const SUBJECTS = subjectsOf(TEMPLATE, 'prod');
export const PATHS = pathsOf('prod');
export const app = (key: string) => `${PATHS.app}/${key}`;
export const deploy = (key: string) => `${PATHS.deploy}/${key}`;
