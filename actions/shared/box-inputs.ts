import type { BoxInputs } from './box-target.ts';
import * as input from './inputs.ts';

/** Reads which box an action is about; the key is masked. @throws Failure `invalid-input`. */
export function readBoxInputs(): BoxInputs {
  return {
    sshKey: input.optionalSecret('ssh-key'),
    environment: input.text('environment', {
      default: 'prod',
      pattern: /^[a-z][a-z0-9-]{0,30}$/,
      expected: 'a lower-case name such as prod',
    }),
    host: input.optionalText('host', {
      pattern: /^[A-Za-z0-9][A-Za-z0-9.:-]*$/,
      expected: 'a host name or an address',
    }),
    hostKey: input.optionalText('host-key', {
      pattern: /^ssh-ed25519 [A-Za-z0-9+/=]+( .*)?$/,
      expected: 'a line such as ssh-ed25519 AAAA…',
    }),
    port: input.integer('port', { min: 1, max: 65_535, default: 22 }),
    user: input.text('user', { default: 'deploy', pattern: /^[a-z_][a-z0-9_-]*$/, expected: 'a user name' }),
    connectTimeoutSeconds: input.integer('connect-timeout', { min: 1, max: 300, default: 30 }),
  };
}
