import { parseFormat } from '../shared/formats.ts';
import { Failure } from '../shared/outcome.ts';
import type { Reason } from './reasons.ts';

/** Of nginx's configuration the file that a deploy writes. In the repository it is empty: no proxy is trusted. */
export const TRUSTED_PROXIES_FILE = 'trusted-proxies.conf';

/** What the list of record takes, too. */
const NETWORK = parseFormat('network');

/**
 * nginx's list of trusted proxies: the setting TRUSTED_PROXIES of a rendered `.env`, one `set_real_ip_from` a network.
 * @throws Failure `invalid-input`.
 */
export function trustedProxiesConf(env: string): string {
  const [, setting = ''] = /^TRUSTED_PROXIES="(.*)"$/m.exec(env) ?? [];
  if (setting.trim() === '') return '';
  const networks = setting.split(',').map((network) => network.trim());
  const wrong = networks.find((network) => NETWORK.fault(network) !== null);
  if (wrong !== undefined) {
    throw new Failure<Reason>(
      'invalid-input',
      `TRUSTED_PROXIES has ${JSON.stringify(wrong)}, which ${NETWORK.fault(wrong)}`,
      {
        nextStep:
          'Write networks such as 203.0.113.0/24, 2001:db8::/32, separated by commas, and deploy again.',
      },
    );
  }
  return networks.map((network) => `set_real_ip_from ${network};\n`).join('');
}
