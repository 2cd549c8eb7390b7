// shared/store-command.ts
/** A shell command that asks for a value without echo and stores it; the value stays out of the shell's history. */
function storeCommand(parameter, options = {}) {
	return `read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name ${parameter} --type SecureString --value file:///dev/stdin${options.overwrite ? " --overwrite" : ""}`;
}
export { storeCommand as t };
