import * as input from './inputs.ts';

/**
 * The registry that images are pulled from, and who asks; the password is masked first. Empty, what is not given.
 * @throws Failure `invalid-input`.
 */
export function readRegistryInputs() {
  const password = input.optionalSecret('registry-password') ?? '';
  const host = {
    pattern: /^[a-z0-9][a-z0-9.:-]*$/,
    expected: 'a host, with a port where it has one',
  };
  // Behind a colon the password would begin; what begins with a dash is an option of docker's.
  const username = { pattern: /^[^\s:-][^\s:]*$/, expected: 'a user name' };
  return {
    host: input.optionalText('registry', host) ?? '',
    username: input.optionalText('registry-username', username) ?? '',
    password,
  };
}
