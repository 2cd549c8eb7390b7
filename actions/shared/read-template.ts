import { readFile } from 'node:fs/promises';
import { Failure, messageOf } from './outcome.ts';
import { parseTemplate, type TemplateKey } from './template.ts';

/** Reads the list of record from its file. @throws Failure `template-invalid`, also when there is no such file. */
export async function readTemplate(file: string): Promise<TemplateKey[]> {
  try {
    return parseTemplate(await readFile(file, 'utf8'), file);
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw new Failure('template-invalid', `Cannot read the template ${file}: ${messageOf(cause)}`, {
      nextStep: 'Check the repository out before this step; the path is relative to its root.',
      cause,
    });
  }
}
