import { expect, test } from 'vitest';
import { catalogue, defaultModel } from './catalogue.ts';

test.each(catalogue)('$name can be fetched and compared', ({ name, file, url, sha256, bytes }) => {
  expect(name).toMatch(/^[\w.-]+$/);
  expect(file).toMatch(/^[\w.-]+\.gguf$/);
  expect(url).toMatch(/^https:\/\/.+\.gguf$/);
  expect(url.endsWith(`/${file}`)).toBe(true);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  if (bytes !== null) expect(bytes).toBeGreaterThan(1e6);
});

test('no name and no file is there twice, and each kind has a default', () => {
  expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
  expect(new Set(catalogue.map(({ file }) => file)).size).toBe(catalogue.length);
  expect(defaultModel('chat')).toContain('mistral');
  expect(defaultModel('embedding')).toContain('embed');
});
