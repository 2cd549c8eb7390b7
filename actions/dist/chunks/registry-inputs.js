import { c as optionalSecret, l as optionalText } from "./inputs.js";
// shared/registry-inputs.ts
/**
* The registry that images are pulled from, and who asks; the password is masked first. Empty, what is not given.
* @throws Failure `invalid-input`.
*/
function readRegistryInputs() {
	const password = optionalSecret("registry-password") ?? "";
	return {
		host: optionalText("registry", {
			pattern: /^[a-z0-9][a-z0-9.:-]*$/,
			expected: "a host, with a port where it has one"
		}) ?? "",
		username: optionalText("registry-username", {
			pattern: /^[^\s:-][^\s:]*$/,
			expected: "a user name"
		}) ?? "",
		password
	};
}
export { readRegistryInputs as t };
