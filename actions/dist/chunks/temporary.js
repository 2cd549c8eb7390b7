import { mkdtemp, rm } from "node:fs/promises";
import path from "node:path";
import { tmpdir } from "node:os";
// shared/temporary.ts
/**
* A new private folder for secrets. The runner empties its temporary folder when a job ends, even after a step was
* killed; without a runner it is the system's.
*/
function privateFolder(name) {
	return mkdtemp(path.join(process.env.RUNNER_TEMP || tmpdir(), `${name}-`));
}
/** The same, removed at the end of its scope: `await using folder = await scopedFolder('terraform')`. */
async function scopedFolder(name) {
	const folder = await privateFolder(name);
	return {
		path: folder,
		[Symbol.asyncDispose]: () => rm(folder, {
			recursive: true,
			force: true
		})
	};
}
export { scopedFolder as n, privateFolder as t };
