import { resolve } from 'node:path';
import { choice, text } from '../shared/inputs.ts';
import { CONSUMERS, type Consumer } from '../shared/template.ts';

export interface RenderSettings {
  /** Path in Parameter Store, without a slash at its end. */
  path: string;
  /** The list of record. */
  template: string;
  /** Whose keys are rendered. */
  consumer: Consumer;
  /** The file to write, absolute. */
  file: string;
}

/** Reads the action's inputs. */
export function readInputs(): RenderSettings {
  const path = text('path', {
    pattern: /^(\/[A-Za-z0-9_.-]+)+\/?$/,
    expected: 'a path of Parameter Store such as /skillgap/prod',
  });
  return {
    path: path.replace(/\/$/, ''),
    template: text('template', { default: 'compose/.env.production.example' }),
    consumer: choice('consumer', CONSUMERS, { default: 'backend' }),
    file: resolve(text('file', { expected: 'the path of the file to write' })),
  };
}
