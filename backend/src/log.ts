import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { describeError } from './errors.ts';

export type { Logger };

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

/** Node prints an uncaught error with its whole message, query parameters included. This logs it instead. */
export function logFatalErrors(log: Logger): void {
  process.on('uncaughtException', (err) => {
    log.fatal({ err, reason: 'uncaught' }, 'an error nobody caught');
    process.exit(1);
  });
}
