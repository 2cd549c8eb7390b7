import { c as getState, f as saveState } from "./outcome.js";
// shared/post-state.ts
/** What a step leaves to its post step: the main one may be killed. No secret is in it. */
function postState(name) {
	return {
		/** The last call counts; null: nothing is left. */
		save: (value) => saveState(name, value === null ? "" : JSON.stringify(value)),
		load: () => {
			const json = getState(name);
			return json === "" ? null : JSON.parse(json);
		}
	};
}
export { postState as t };
