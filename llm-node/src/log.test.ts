import { expect, it } from 'vitest';
import { createLogger } from './log.ts';

it('tells what went wrong, and quotes nothing that could not be read', () => {
  const lines: Record<string, unknown>[] = [];
  const log = createLogger(
    { LOG_LEVEL: 'info', RELEASE: 'dev' },
    { write: (line) => lines.push(JSON.parse(line)) },
  );
  const parse = () => {
    try {
      JSON.parse('my secret resume');
    } catch (error) {
      return error;
    }
  };
  const err = Object.assign(new Error('cannot listen', { cause: parse() }), { code: 'EADDRINUSE' });
  log.error({ err }, 'broken');
  log.error({ err: 'my secret resume' }, 'thrown');
  log.debug('not of interest');
  expect(lines).toMatchObject([
    {
      level: 'error',
      release: 'dev',
      msg: 'broken',
      err: { type: 'Error', message: 'cannot listen', code: 'EADDRINUSE', cause: { type: 'SyntaxError' } },
    },
    { err: { type: 'string' } },
  ]);
  expect(JSON.stringify(lines)).not.toContain('secret');
});
