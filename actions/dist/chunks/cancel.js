// shared/cancel.ts
/**
* Aborted when the job is cancelled. GitHub sends SIGINT, after 7.5 s SIGTERM, and kills after another 2.5 s: the first
* one counts, and the rest of the time is for rolling back.
*/
function cancellation() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.on(name, () => controller.abort(/* @__PURE__ */ new Error(`the job was cancelled (${name})`)));
	return controller.signal;
}
export { cancellation as t };
