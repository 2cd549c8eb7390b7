/** What of an error may be logged. */
export type LoggedError = {
  type: string;
  message: string;
  code?: string;
  /** The statement with its placeholders; its parameters are left out. */
  query?: string;
  frames?: string[];
  cause?: LoggedError;
};

/**
 * An error as the log may hold it: without query parameters, which can be a resume's text. They hide in the message
 * of Drizzle's errors, at the start of every `stack`, and in Postgres's messages of class 22 and P0.
 */
export function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something that is no Error was thrown' };
  const { name, code, query, params, cause } = error as Error & Record<string, unknown>;
  const withParameters = typeof query === 'string' && Array.isArray(params);
  const aboutData = typeof code === 'string' && /^(22|P0)[0-9A-Z]{3}$/.test(code);

  return {
    type: withParameters ? 'DrizzleQueryError' : String(name),
    message: withParameters ? 'a query failed' : aboutData ? 'Postgres refused a value' : error.message,
    ...(typeof code === 'string' && { code }),
    ...(withParameters && { query }),
    frames: framesOf(error),
    ...(cause instanceof Error && depth < 5 && { cause: describeError(cause, depth + 1) }),
  };
}

/** The first errno or SQLSTATE found on the way down the causes. */
export const errorCode = (error: unknown): string | undefined => firstOf(error, 'code');

const FOREIGN_KEY_VIOLATION = '23503';

/** The foreign key that a query violated: what it refers to is gone. */
export const violatedKey = (error: unknown): string | undefined =>
  errorCode(error) === FOREIGN_KEY_VIOLATION ? firstOf(error, 'constraint_name') : undefined;

function firstOf(error: unknown, property: string): string | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    const value: unknown = Reflect.get(at, property);
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** The stack without the message, whose lines could look like frames. */
function framesOf({ message, stack = '' }: Error): string[] {
  const at = stack.indexOf(message);
  if (at === -1) return [];
  const lines = stack.slice(at + message.length).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
}
