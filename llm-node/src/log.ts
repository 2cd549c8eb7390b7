import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';

export type { Logger };

/** JSON lines on stdout, written synchronously. Prompts, answers and tokens are never handed to it. */
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
    },
    destination,
  );
}
