import { open, writeFile } from 'node:fs/promises';

/** What a disk or a download can make of a model. */
export type Damage =
  /** An HTML page under a model's name. */
  | 'not-gguf'
  /** Its second half is missing. */
  | 'cut-off';

/** Writes a damaged copy of a model. */
export async function damage(from: string, to: string, how: Damage): Promise<void> {
  if (how === 'not-gguf') {
    await writeFile(to, '<!doctype html><title>404</title>');
    return;
  }
  await using file = await open(from);
  const { size } = await file.stat();
  const bytes = Buffer.alloc(Math.floor(size / 2));
  await file.read(bytes, 0, bytes.length, 0);
  await writeFile(to, bytes);
}
