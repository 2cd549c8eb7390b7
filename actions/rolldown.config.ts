import { existsSync, globSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineConfig, type Plugin } from 'rolldown';

/** Every folder with an action.yml is an action: index.ts is what it runs, post.ts what it runs after the job. */
const names = globSync('*/action.yml', { cwd: import.meta.dirname }).map((file) => dirname(file));
const entries = names
  .flatMap((name) => [[name, `${name}/index.ts`] as const, [`${name}-post`, `${name}/post.ts`] as const])
  .filter(([, file]) => existsSync(new URL(file, import.meta.url)))
  .sort();

/**
 * An `import` of a built-in module reads each of its exports, and reading `WebSocket` of `node:http` loads all of
 * Node's `fetch`: a third of an action's cold start. Taken by `getBuiltinModule`, an export is read when it is used.
 */
const LEAN_HTTP = `
const http = process.getBuiltinModule('node:http');
export default http;
export const { Agent, globalAgent, request } = http;
`;
const leanHttp: Plugin = {
  name: 'lean-http',
  // undici, which octokit speaks HTTP with, needs more of the module than the SDK does, and is `fetch` itself.
  resolveId: (id, importer = '') =>
    /^(node:)?http$/.test(id) && !importer.includes('/undici/') ? 'lean-http.js' : null,
  load: (id) => (id === 'lean-http.js' ? LEAN_HTTP : null),
};

export default defineConfig({
  cwd: import.meta.dirname,
  input: Object.fromEntries(entries),
  platform: 'node',
  plugins: [leanHttp],
  // The CommonJS builds of the AWS SDK cannot be shaken, and load everything at once.
  resolve: { mainFields: ['module', 'main'] },
  // @actions/core brings a second HTTP client (undici, 0.7 MB) for a function that is not used here.
  treeshake: {
    moduleSideEffects: [{ test: /node_modules\/(@actions|tunnel)\//, sideEffects: false }],
  },
  output: {
    dir: 'dist',
    format: 'esm',
    // No hash in a name: the same sources must give the same files, byte for byte.
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    cleanDir: true,
  },
});
