/** So that `npx vitest` and editors find what `npm test` uses. */
export { default } from './.ci/vitest.config.ts';
