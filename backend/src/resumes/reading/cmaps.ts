import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Beside this file in the source, beside the process's own file in the image. */
const FOLDER = import.meta.url.endsWith('.ts')
  ? join(import.meta.dirname, 'cmaps')
  : join(dirname(process.argv[1] ?? ''), 'cmaps');

type Wanted = { kind: string; filename: string };

/**
 * Gives pdf.js the standard CMaps: what the codes of a Chinese, Japanese or Korean font mean when the file does not say it
 * but only names one of them. The fonts of pdf.js are for drawing; it gets none.
 */
export class CMaps {
  async fetch({ kind, filename }: Wanted): Promise<Uint8Array> {
    // pdf.js asks only for names that it knows; the file of a stranger is what it has them from.
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error('not a CMap');
    return new Uint8Array(readFileSync(join(FOLDER, filename)));
  }
}
