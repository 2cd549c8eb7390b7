import { expect, it } from 'vitest';
import { isCrossSite, type Sent } from './csrf.ts';

const own = new Set(['https://skillgap.example']);
const sent: Sent = {
  method: 'POST',
  byCookie: true,
  signsIn: false,
  origin: undefined,
  secFetchSite: undefined,
};

it.each<[string, Partial<Sent>, boolean]>([
  ['a read', { method: 'GET', secFetchSite: 'cross-site' }, false],
  ['a program’s token', { byCookie: false, origin: 'https://evil.example' }, false],
  ['a cookie and no word whence', {}, true],
  ['our own page', { secFetchSite: 'same-origin' }, false],
  ['our own page, of an old browser', { origin: 'https://skillgap.example' }, false],
  ['an address typed in, which sends no POST', { secFetchSite: 'none' }, true],
  ['a sibling of ours', { secFetchSite: 'same-site', origin: 'https://x.skillgap.example' }, true],
  ['another site', { secFetchSite: 'cross-site', origin: 'https://evil.example' }, true],
  ['a sandboxed frame', { origin: 'null' }, true],
  ['our site without TLS', { origin: 'http://skillgap.example' }, true],
  ['DELETE', { method: 'DELETE', secFetchSite: 'cross-site' }, true],
  ['an unknown method', { method: 'BREW', secFetchSite: 'cross-site' }, true],
  ['a program that signs in', { byCookie: false, signsIn: true }, false],
  ['a site that signs visitors in', { byCookie: false, signsIn: true, origin: 'https://evil.example' }, true],
])('%s', (_, more, refused) => {
  expect(isCrossSite({ ...sent, ...more }, own)).toBe(refused);
});
