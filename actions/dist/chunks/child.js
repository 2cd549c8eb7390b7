import { spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
// shared/child.ts
/** How long to wait for a process that the child has left behind and that holds its output open. */
const HELD_OPEN_MS = 1e4;
/**
* Runs a program to its end. Any exit code is a result; only a program that cannot be started is an error.
*
* Not with @actions/exec: that writes to the child's stdin without listening for errors. A child that ends before it has
* read all of it, or before an empty input is closed, then ends this process with an uncaught EPIPE: no outputs, no
* reason. On a busy machine one of some fifty short ssh connections did.
*/
async function runChild(program, args, { stdin = "", onLine, filters, signal, env, cwd, group = false } = {}) {
	const child = spawn(program, args, {
		stdio: "pipe",
		detached: group,
		env,
		cwd
	});
	child.stdin.on("error", () => {});
	child.stdin.end(stdin);
	const letGo = () => {
		child.stdout.destroy();
		child.stderr.destroy();
	};
	const end = () => {
		if (!group) child.kill();
		else if (child.pid !== void 0 && child.exitCode === null) killGroup(child.pid);
		letGo();
	};
	if (signal?.aborted) end();
	signal?.addEventListener("abort", end);
	const stdout = collect(child.stdout, onLine, filters?.stdout);
	const stderr = collect(child.stderr, onLine, filters?.stderr);
	let heldOpen;
	child.once("exit", () => {
		heldOpen = setTimeout(letGo, HELD_OPEN_MS);
	});
	try {
		return {
			exitCode: await new Promise((resolve, reject) => {
				child.once("error", (cause) => reject(new Error(`cannot run ${program}: ${cause.message}`, { cause })));
				child.once("close", (code) => resolve(code ?? 128));
			}),
			stdout: stdout(),
			stderr: stderr()
		};
	} finally {
		signal?.removeEventListener("abort", end);
		clearTimeout(heldOpen);
	}
}
function killGroup(pid) {
	try {
		process.kill(-pid, "SIGKILL");
	} catch {}
}
/** Reads a stream as it comes; the result ends it, and gives what has come so far. */
function collect(stream, onLine, filter) {
	const chunks = [];
	const decoder = new StringDecoder();
	let line = "";
	const add = (chunk) => {
		chunks.push(chunk);
		if (!onLine) return;
		const lines = (line + decoder.write(chunk)).split(/\r?\n/);
		line = lines.pop() ?? "";
		for (const each of lines) onLine(each);
	};
	stream.on("data", (chunk) => add(filter ? filter.take(chunk) : chunk));
	return () => {
		if (filter) add(filter.rest());
		if (line !== "") onLine?.(line);
		return Buffer.concat(chunks).toString();
	};
}
export { runChild as t };
