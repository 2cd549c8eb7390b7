import { prod } from './prod.ts';
import type { Environment } from './types.ts';

/** The same account and people as prod. Off: two boxes leave the free tier. */
export const staging: Environment = {
  ...prod,
  name: 'staging',
  enabled: false,
  // A name leads to one box.
  dns: { provider: 'none' },
};
