import type { FromEngine, ToEngine } from '../protocol.ts';
import { loadChat } from './chat.ts';
import { loadEmbedding } from './embedding.ts';
import { explainLoadFailure } from './load-failure.ts';

/** One model in a process of its own: a bug in it, or a damaged file, ends this process and no other. */
type Handler = (message: ToEngine) => void;

const say = (message: FromEngine): void => {
  // Once the parent is gone there is nobody to tell, and this ends with it.
  if (process.connected) process.send?.(message);
};

let handle: Handler | undefined;

process.on('message', (message: ToEngine) => {
  if (message.type !== 'load') return handle?.(message);
  const load = message.load.kind === 'chat' ? loadChat : loadEmbedding;
  load(message.load, say).then(
    (loaded) => {
      handle = loaded.handle;
      say({ type: 'ready', capacities: loaded.capacities, dimensions: loaded.dimensions });
    },
    (error: unknown) => say({ type: 'failed', message: explainLoadFailure(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
// A service manager signals every process of the service. The parent decides when this one ends.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
