import { Cron } from 'croner';
import type { Logger } from '../log.ts';
import type { EmbedOutcome } from './embedder.ts';

type Embedder = { run(signal: AbortSignal): Promise<EmbedOutcome> };

/** Has what waits for a vector embedded every five minutes. `stop` ends what is under way after its batch. */
export function scheduleEmbedding(embedder: Embedder, log: Pick<Logger, 'error'>): { stop(): Promise<void> } {
  const closing = new AbortController();
  let underWay: Promise<unknown> = Promise.resolve();
  const cron = new Cron('*/5 * * * *', { unref: true, protect: true }, async () => {
    underWay = embedder
      .run(closing.signal)
      .catch((err: unknown) => log.error({ err, reason: 'embedding-failed' }, 'postings not embedded'));
    await underWay;
  });
  return {
    async stop() {
      cron.stop();
      closing.abort();
      await underWay;
    },
  };
}
