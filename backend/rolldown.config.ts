import { defineConfig } from 'rolldown';

/** One file a command, with everything in it: the image has no `node_modules`. */
const bundle = (name: string, input: string) =>
  defineConfig({
    input: { [name]: input },
    platform: 'node',
    output: { dir: 'dist', format: 'esm', entryFileNames: '[name].mjs', codeSplitting: false },
  });

export default [
  bundle('server', 'src/index.ts'),
  bundle('migrate', 'src/migrate.ts'),
  // A worker thread's own file: the server starts it from beside itself.
  bundle('pdf-worker', 'src/resumes/pdf-worker.ts'),
];
