import { parseArgs } from 'node:util';
import { pull, type Source } from '../models/pull.ts';
import { modelsDir, modelsNamed, UsageError } from './arguments.ts';
import { progressBar } from './progress-bar.ts';

/** `pull`: downloads models, one after the other. */
export async function pullModels(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      dir: { type: 'string' },
      verify: { type: 'boolean' },
      url: { type: 'string' },
      sha256: { type: 'string' },
      file: { type: 'string' },
    },
  });
  const dir = modelsDir(values.dir);
  const sources = values.url ? [named(values.url, values)] : modelsNamed(positionals);
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupt.abort());
  for (const source of sources) {
    const bar = progressBar(source.file);
    try {
      const { reason, path } = await pull(source, {
        dir,
        signal: interrupt.signal,
        verify: values.verify ?? false,
        onProgress: bar.show,
        onNote: bar.note,
      });
      bar.end(reason === 'fetched' ? `downloaded to ${path}` : `is there already (${path})`);
    } catch (error) {
      bar.end('failed');
      throw error;
    }
  }
  return 0;
}

function named(url: string, { sha256, file }: { sha256?: string; file?: string }): Source {
  if (!sha256 || !/^[0-9a-f]{64}$/.test(sha256)) {
    throw new UsageError('--url needs --sha256, 64 hexadecimal digits: the download is verified');
  }
  if (!file || !/^[\w.-]+\.gguf$/.test(file)) throw new UsageError('--url needs --file, such as model.gguf');
  return { url, sha256, file, bytes: null };
}
