import { expect, test } from 'vitest';
import { isTailnetAddress } from './ranges.ts';

test.each([
  '100.64.0.0',
  '100.127.255.255',
  '::ffff:100.100.1.2',
  'fd7a:115c:a1e0::1',
  'FD7A:115C:A1E0:ab12::9',
])('%s is an address of a tailnet', (address) => expect(isTailnetAddress(address)).toBe(true));

test.each([
  '100.63.255.255',
  '100.128.0.0',
  '0.0.0.0',
  '::',
  '127.0.0.1',
  '::1',
  '10.0.0.1',
  '192.168.1.1',
  '8.8.8.8',
  '::ffff:10.0.0.1',
  'fd7a:115c:a1e1::1',
  'localhost',
  '100.64.0.0.1',
  '',
])('%s is none', (address) => expect(isTailnetAddress(address)).toBe(false));
