import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketName } from './bucket-name.ts';

describe('bucketName', () => {
  it('joins its parts', () => {
    expect(bucketName('skillgap-prod', 'resumes', '123456789012')).toBe('skillgap-prod-resumes-123456789012');
  });

  it('takes 63 characters and not one more', () => {
    expect(bucketName('a'.repeat(63))).toHaveLength(63);
    expect(() => bucketName('a'.repeat(64))).toThrow(/has 64 characters: S3 takes 3 to 63/);
    expect(() => bucketName('ab')).toThrow(/has 2 characters/);
  });

  it.each(['Skillgap', 'skill_gap', 'skill.gap', '-skillgap', 'skillgap-', 'skill gap', 'skillgäp'])(
    'refuses %s',
    (name) => {
      expect(() => bucketName(name)).toThrow(/lower-case letters, digits and hyphens/);
    },
  );

  it('gives nothing but what S3 takes (any parts)', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (parts) => {
        let name: string;
        try {
          name = bucketName(...parts);
        } catch {
          return;
        }
        expect(name).toMatch(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/);
      }),
    );
  });
});
