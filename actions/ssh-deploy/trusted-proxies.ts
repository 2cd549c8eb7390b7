import { parseFormat } from '../shared/formats.ts';
import { Failure } from '../shared/outcome.ts';
import type { Reason } from './reasons.ts';

/** The part of nginx's configuration that a deploy writes. In the repository it is empty: no proxy is trusted. */
export const TRUSTED_PROXIES_FILE = 'trusted-proxies.conf';

const format = parseFormat('list of network');

/**
 * nginx's list of trusted proxies: the setting TRUSTED_PROXIES of a rendered `.env`, as one `set_real_ip_from` per network.
 * @throws Failure `invalid-input`.
 */
export function trustedProxiesConf(env: string): string {
  const [, setting = ''] = /^TRUSTED_PROXIES="(.*)"$/m.exec(env) ?? [];
  if (setting.trim() === '') return '';
  const fault = format.fault(setting);
  if (fault !== null) {
    throw new Failure<Reason>('invalid-input', `TRUSTED_PROXIES ${fault}`, {
      nextStep:
        'Write networks such as 203.0.113.0/24, 2001:db8::/32, separated by commas, and deploy again.',
    });
  }
  const networks = setting.split(',').map((network) => network.trim());
  return networks.map((network) => `set_real_ip_from ${network};\n`).join('');
}
