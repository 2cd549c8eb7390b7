// shared/store-command.ts
/** A shell's command that asks for a value unseen and stores it; none of it stays in the shell's history. */
function storeCommand(parameter, options = {}) {
	return `read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name ${parameter} --type SecureString --value file:///dev/stdin${options.overwrite ? " --overwrite" : ""}`;
}
export { storeCommand as t };
