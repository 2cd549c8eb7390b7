import { expect, it } from 'vitest';
import { validate } from '../validation/environment.ts';
import { prod } from './prod.ts';
import { staging } from './staging.ts';

/** The one test that reads the operator's own data, and that may fail because of it. */
it('prod.ts and staging.ts can be built', () => {
  expect(() => validate([prod, staging])).not.toThrow();
});
