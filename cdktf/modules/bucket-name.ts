/** S3's own rule without dots: a dot breaks TLS on `<bucket>.s3.amazonaws.com`. */
const pattern = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * A bucket's name made of parts, refused here where S3 would refuse it in the middle of an apply.
 *
 * @example
 * bucketName('skillgap-prod', 'resumes', '123456789012') // skillgap-prod-resumes-123456789012
 */
export function bucketName(...parts: readonly string[]): string {
  const name = parts.join('-');
  if (name.length < 3 || name.length > 63) {
    throw new Error(`bucket name "${name}" has ${name.length} characters: S3 takes 3 to 63`);
  }
  if (!pattern.test(name)) {
    throw new Error(
      `bucket name "${name}" is not allowed: lower-case letters, digits and hyphens, with a letter or digit at both ends`,
    );
  }
  return name;
}
