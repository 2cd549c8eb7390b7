import fc from 'fast-check';
import { valueFault } from '../shared/dotenv.ts';

/** Means something to some parser of `.env`, of YAML, of a shell or of Go's templates. */
const visible =
  '\\ " \' ` $ $\x7b } $$ $(id) $HOME {{ }} # = : ! % %s & * | > ; \\n \\" \\$ \\\\ A 0 null ~ \'\'\' """ KEY_0= é 🙂';
const invisible =
  '\n,\r,\r\n,\n\n,\t, ,\u00a0,\u2028,\ufeff,\u0001,\u001b[31m,\u007f,\u0085, #,: ,export ,"\n,\\\n,---BEGIN KEY---\n';

/** Pieces of the values that `.env` files are known to lose. */
export const pieces: readonly string[] = [...visible.split(' '), ...invisible.split(',')];

/** Any value that an environment variable can carry, the ugly ones first. */
export const carriedValue: fc.Arbitrary<string> = fc
  .oneof(
    {
      weight: 5,
      arbitrary: fc
        .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 24 })
        .map((parts) => parts.join('')),
    },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
    { weight: 1, arbitrary: fc.json() },
  )
  .filter((text) => valueFault(text) === null);
