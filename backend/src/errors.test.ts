import { DrizzleQueryError } from 'drizzle-orm/errors';
import { describe, expect, it } from 'vitest';
import { describeError, errorCode } from './errors.ts';

const RESUME = 'ten years of COBOL';

describe('describeError', () => {
  it('holds no parameter of a query', () => {
    const refused = Object.assign(new Error(`invalid input syntax for type uuid: "${RESUME}"`), {
      code: '22P02',
    });
    const error = new DrizzleQueryError('insert into resumes values ($1)', [RESUME], refused);
    const described = describeError(error);
    expect(JSON.stringify(described)).not.toContain('COBOL');
    expect(described).toMatchObject({
      type: 'DrizzleQueryError',
      query: 'insert into resumes values ($1)',
      cause: { code: '22P02', message: 'Postgres refused a value' },
    });
  });

  it('holds none either when its text looks like the frames of a stack', () => {
    const error = new DrizzleQueryError('select $1', [`\n    at ${RESUME} (cv.txt:1:1)`], new Error('no'));
    expect(JSON.stringify(describeError(error))).not.toContain('COBOL');
  });

  it('keeps what helps: type, message, frames and causes', () => {
    const described = describeError(new TypeError('x is not a function', { cause: new Error('because') }));
    expect(described).toMatchObject({
      type: 'TypeError',
      message: 'x is not a function',
      cause: { message: 'because' },
    });
    expect(described.frames?.[0]).toContain('errors.test.ts');
  });

  it('ends on a cause that causes itself, and takes what is no Error', () => {
    const error = new Error('loop');
    error.cause = error;
    expect(JSON.stringify(describeError(error)).length).toBeLessThan(10_000);
    expect(describeError(RESUME).message).not.toContain('COBOL');
  });
});

describe('errorCode', () => {
  it('is the first on the way down', () => {
    const inner = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
    expect(errorCode(new Error('outer', { cause: inner }))).toBe('ECONNREFUSED');
    expect(errorCode(new Error('none'))).toBeUndefined();
  });
});
