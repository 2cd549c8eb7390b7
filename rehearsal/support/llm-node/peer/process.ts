import { crowd } from './crowd.ts';
import type { Jobs } from './jobs.ts';
import { openai } from './openai-client.ts';
import type { Order, Reply } from './peer.ts';
import { ask, knock, stream } from './requests.ts';

const jobs: Jobs = { ask, stream, knock, openai, crowd };

process.on('message', async ({ id, job, input }: Order) => {
  const send = (reply: Reply) => process.send?.(reply);
  const run = jobs[job] as (input: unknown, tell: (told: string) => void) => Promise<unknown>;
  try {
    send({ id, done: await run(input, (told) => send({ id, told })) });
  } catch (error) {
    send({ id, failed: (error as Error).stack ?? String(error) });
  }
});
process.on('disconnect', () => process.exit());
