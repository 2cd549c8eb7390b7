import { n as messageOf, t as Failure } from "./outcome.js";
import { t as parseTemplate } from "./template.js";
import { readFile } from "node:fs/promises";
// shared/read-template.ts
/** The list of record from its file. @throws Failure `template-invalid`, also when there is no such file. */
async function readTemplate(file) {
	try {
		return parseTemplate(await readFile(file, "utf8"), file);
	} catch (cause) {
		if (cause instanceof Failure) throw cause;
		throw new Failure("template-invalid", `Cannot read the template ${file}: ${messageOf(cause)}`, {
			nextStep: "Check the repository out before this step; the path is relative to its root.",
			cause
		});
	}
}
export { readTemplate as t };
