/** A shell command that asks for a value without echo and stores it; the value stays out of the shell's history. */
export function storeCommand(parameter: string, options: { overwrite?: boolean } = {}): string {
  const overwrite = options.overwrite ? ' --overwrite' : '';
  return `read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name ${parameter} --type SecureString --value file:///dev/stdin${overwrite}`;
}
