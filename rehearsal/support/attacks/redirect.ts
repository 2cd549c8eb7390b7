import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion } from '../../runner/scenario.ts';
import type { Client } from './client.ts';

/** Each is of another site to a browser, or becomes that on the way. */
const ELSEWHERE = [
  '/..//evil.example',
  '/a/../..//evil.example',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
];

/** Class 7: no link leads from here to another site. */
export async function staysHere(client: Client, origin: string): Promise<Assertion> {
  const targets = await Promise.all(
    ELSEWHERE.map(async (callbackURL) => {
      const query = new URLSearchParams({ token: 'nonsense', callbackURL });
      const { headers } = await client.ask('GET', `/v1/auth/verify-email?${query}`);
      const { location } = headers;
      const leaves = location !== undefined && new URL(location, origin).host.includes('evil');
      return [callbackURL, [leaves ? location : 'here', 'here']] as const;
    }),
  );
  return expectAll('no link to SkillGap redirects to another site', Object.fromEntries(targets));
}
