import fc from 'fast-check';
import { expect, it } from 'vitest';
import { environments } from '../../../cdktf/testing/generate.ts';
import { validate } from '../../../cdktf/validation/environment.ts';
import { withZone } from './data.ts';

it('puts the name of any prod into a zone of its own, and changes nothing else', () => {
  fc.assert(
    fc.property(environments, (made) => {
      const changed = withZone(made);
      validate(changed);
      expect(changed.map(({ name, dns }) => [name, dns.provider])).toEqual([
        ['prod', 'route53'],
        ['staging', made[1].dns.provider],
      ]);
      expect(changed.map((one, index) => ({ ...one, dns: made[index]?.dns }))).toEqual(made);
    }),
  );
});
