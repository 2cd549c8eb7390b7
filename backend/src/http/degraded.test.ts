import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { LlmError } from '../llm/errors.ts';
import { Degraded } from './degraded.ts';

/** An answer that is better with the language model. */
async function answered(skills: () => Promise<string[]>): Promise<unknown> {
  const app = new Hono().get('/', async (c) => {
    const degraded = new Degraded();
    const found = await degraded.llmOr(skills(), []);
    const again = await degraded.llmOr(skills(), []);
    return c.json({ skills: [...found, ...again], degraded: degraded.parts });
  });
  return (await app.request('/')).json();
}

it('says nothing while nothing is missing', async () =>
  expect(await answered(async () => ['SQL'])).toEqual({ skills: ['SQL', 'SQL'], degraded: [] }));

it('gives what can be had without the language model, and says once that it was missing', async () => {
  const away = async () => Promise.reject(new LlmError('llm-down', 'away'));
  expect(await answered(away)).toEqual({ skills: [], degraded: ['llm'] });
});

it('is no excuse for anything else', async () => {
  const degraded = new Degraded();
  const broken = Promise.reject(new RangeError('ours'));
  await expect(degraded.llmOr(broken, [])).rejects.toThrow('ours');
  expect(degraded.parts).toEqual([]);
});
