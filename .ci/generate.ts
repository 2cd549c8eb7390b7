import { generators, staleFiles, writeAll } from './generators.ts';

// Without an argument it writes; --check only says what is stale; --list names what there is.
const [mode] = process.argv.slice(2);
try {
  if (mode === '--list') {
    for (const { name, what } of generators) console.log(`${name.padEnd(14)} ${what}`);
  } else if (mode === '--check') {
    const stale = await staleFiles();
    console.log(stale || 'every generated file is up to date');
    process.exitCode = stale ? 1 : 0;
  } else {
    const { done, failed } = await writeAll();
    console.log(done.length > 0 ? done.join('\n') : 'nothing to write');
    if (failed.length > 0) throw new Error(failed.join('\n'));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
