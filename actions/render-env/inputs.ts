import { resolve } from 'node:path';
import { choice, text } from '../shared/inputs.ts';
import { CONSUMERS } from '../shared/template.ts';

export type RenderSettings = ReturnType<typeof readInputs>;

/** Reads the action's inputs. */
export function readInputs() {
  const path = text('path', {
    pattern: /^(\/[A-Za-z0-9_.-]+)+\/?$/,
    expected: 'a path of Parameter Store such as /skillgap/prod',
  });
  return {
    /** Path in Parameter Store, without a slash at its end. */
    path: path.replace(/\/$/, ''),
    /** The list of record. */
    template: text('template', { default: 'compose/.env.production.example' }),
    /** Whose keys are rendered. */
    consumer: choice('consumer', CONSUMERS, { default: 'backend' }),
    /** The file to write, absolute. */
    file: resolve(text('file', { expected: 'the path of the file to write' })),
  };
}
