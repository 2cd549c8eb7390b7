import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export type { Logger };

/** What of an error may be logged. */
export interface LoggedError {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly frames?: readonly string[];
  readonly cause?: LoggedError;
}

/** JSON lines on stdout. Written synchronously: a line is never lost at exit. */
export function createLogger(
  options: { LOG_LEVEL: string; RELEASE: string },
  destination: DestinationStream = pino.destination({ fd: 1, sync: true }),
): Logger {
  return pino(
    {
      level: options.LOG_LEVEL,
      base: { release: options.RELEASE },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
    },
    destination,
  );
}

/** Node prints an error nobody caught with its whole message. This logs it instead. */
export function logFatalErrors(log: Logger): void {
  process.on('uncaughtException', (err) => {
    log.fatal({ err, reason: 'uncaught' }, 'an error nobody caught');
    process.exit(1);
  });
}

/** An error as the log may hold it: a SyntaxError's message quotes what could not be read, which can be a prompt. */
function describeError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, code, cause } = error as Error & { code?: unknown };
  return {
    type: name,
    ...(!(error instanceof SyntaxError) && { message }),
    ...(typeof code === 'string' && { code }),
    frames: framesOf(error),
    ...(cause instanceof Error && depth < 5 && { cause: describeError(cause, depth + 1) }),
  };
}

/** The stack without the message before it, whose lines could pass for frames. */
function framesOf({ message, stack = '' }: Error): string[] {
  const at = stack.indexOf(message);
  if (at === -1) return [];
  const lines = stack.slice(at + message.length).split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 8);
}
