import { n as messageOf, t as Failure } from "./outcome.js";
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
// shared/secret-file.ts
/**
* Writes a file, whole or not at all, that only its owner and perhaps one group can read: a new file beside it takes
* its name once it is safely on disk. A reader sees the old file or the new one, never half of one.
*/
async function writeSecretFile(file, text, shared) {
	const directory = dirname(file);
	const draft = join(directory, `.${basename(file)}.${randomBytes(6).toString("hex")}.tmp`);
	try {
		const handle = await open(draft, "wx", 384);
		try {
			await handle.writeFile(text);
			if (shared) {
				await handle.chown((await handle.stat()).uid, shared.groupId);
				await handle.chmod(416);
			}
			await handle.sync();
		} finally {
			await handle.close();
		}
		await rename(draft, file);
		await syncDirectory(directory);
	} catch (cause) {
		await rm(draft, { force: true });
		throw new Failure("write-failed", `Cannot write ${file}: ${messageOf(cause)}`, {
			nextStep: `Make sure that ${directory} exists, that this job may write there and that the disk is not full.`,
			cause
		});
	}
}
/** The rename itself is on disk only once the directory is. */
async function syncDirectory(directory) {
	const handle = await open(directory, "r");
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
export { writeSecretFile as t };
