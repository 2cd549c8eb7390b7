import { DEPLOY_FORMATS } from './deploy-values.ts';
import * as input from './inputs.ts';

export type BoxInputs = ReturnType<typeof readBoxInputs>;

/**
 * Reads which box an action is about; the key is masked. What is null is read from the environment's deploy prefix.
 * @throws Failure `invalid-input`.
 */
export function readBoxInputs() {
  return {
    sshKey: input.optionalSecret('ssh-key'),
    environment: input.environment(),
    host: input.formatted('host', DEPLOY_FORMATS.EC2_HOST),
    hostKey: input.formatted('host-key', DEPLOY_FORMATS['ssh_host_ed25519_key.pub']),
    port: input.integer('port', { min: 1, max: 65_535, default: 22 }),
    user: input.text('user', { default: 'deploy', pattern: /^[a-z_][a-z0-9_-]*$/, expected: 'a user name' }),
    connectTimeoutSeconds: input.integer('connect-timeout', { min: 1, max: 300, default: 30 }),
  };
}
