import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';
import { mend, mendable, mended } from './src/db/mend-postgres.ts';

/** Postgres's parser is WebAssembly, which its JavaScript looks for beside itself. */
const parser: Plugin = {
  name: 'libpg-query',
  generateBundle() {
    const folder = join(createRequire(import.meta.url).resolve('libpg-query'), '..');
    const fileName = 'libpg-query.wasm';
    this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, fileName)) });
  },
};

/** What pdf.js needs of the standard fonts' codes: beside the process that reads resumes, which may read nothing else. */
const cmaps: Plugin = {
  name: 'cmaps',
  generateBundle() {
    const folder = join(import.meta.dirname, 'src/resumes/reading/cmaps');
    for (const file of readdirSync(folder))
      this.emitFile({ type: 'asset', fileName: `cmaps/${file}`, source: readFileSync(join(folder, file)) });
  },
};

/** The build fails when postgres.js is another one than the one that is mended, or is not found where it is looked for. */
function mendPostgres(): Plugin {
  const seen = new Set<string>();
  return {
    name: 'mend-postgres',
    transform(code, id) {
      const name = mendable(id);
      if (name === undefined) return null;
      seen.add(name);
      return mend(name, code);
    },
    buildEnd(error) {
      if (!error && seen.size !== mended.length)
        throw new Error(`postgres.js is not in the bundle: ${[...seen]}`);
    },
  };
}

/**
 * A file a command, with everything in it that the start needs; beside it a folder with what is loaded when it is first
 * needed, such as better-auth: in the file it would cost 30 MB and a third of a second at every start. The image has no
 * `node_modules`.
 */
const bundle = (name: string, input: string, plugins: Plugin[] = []) =>
  defineConfig({
    input: { [name]: input },
    platform: 'node',
    plugins,
    // For the parser, which was written for CommonJS.
    transform: { define: { __dirname: 'import.meta.dirname' } },
    output: {
      dir: 'dist',
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: `${name}/[name].mjs`,
      // One letter beyond Latin-1 and V8 keeps two bytes for each letter of the file; nobody reads its comments.
      charset: 'ascii',
      comments: false,
    },
  });

export default [
  bundle('server', 'src/index.ts', [mendPostgres()]),
  bundle('migrate', 'src/migrate.ts', [parser, mendPostgres()]),
  bundle('explain', 'src/explain.ts', [mendPostgres()]),
  // The process that reads resumes: the server starts it from beside itself.
  bundle('resume-reader', 'src/resumes/reading/worker.ts', [cmaps]),
];
