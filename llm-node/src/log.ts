import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export type { Logger };

/** The parts of an error that may be logged. */
export interface LoggedError {
  readonly type: string;
  readonly message?: string;
  readonly code?: string;
  readonly frames?: readonly string[];
  readonly cause?: LoggedError;
}

/** JSON lines on stdout, written synchronously, so that none is lost at exit. */
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

/** Logs an uncaught error, which Node would print with its whole message. */
export function logFatalErrors(log: Logger): void {
  process.on('uncaughtException', (err) => {
    log.fatal({ err, reason: 'uncaught' }, 'uncaught error');
    process.exit(1);
  });
}

/** Without the message of a SyntaxError, which quotes the invalid text and so possibly a prompt. */
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
