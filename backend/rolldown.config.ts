import { defineConfig } from 'rolldown';

/**
 * A file a command, with everything in it that the start needs; beside it a folder with what is loaded when it is first
 * needed, such as better-auth: in the file it would cost 30 MB and a third of a second at every start. The image has no
 * `node_modules`.
 */
const bundle = (name: string, input: string) =>
  defineConfig({
    input: { [name]: input },
    platform: 'node',
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
  bundle('server', 'src/index.ts'),
  bundle('migrate', 'src/migrate.ts'),
  // The process that reads PDFs: the server starts it from beside itself.
  bundle('pdf-worker', 'src/resumes/pdf-worker.ts'),
];
