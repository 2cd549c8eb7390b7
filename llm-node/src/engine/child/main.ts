import type { FromEngine, ToEngine } from '../protocol.ts';
import { loadChat } from './chat.ts';
import { loadEmbedding } from './embedding.ts';
import { explainLoadFailure, type Loaded } from './loaded.ts';

/** One model in a process of its own: a bug in it, or a damaged file, ends this process and no other. */
const send = (message: FromEngine): void => {
  // Once the parent is gone, so is this process.
  if (process.connected) process.send?.(message);
};

let loaded: Loaded | undefined;

process.on('message', (message: ToEngine) => {
  if (message.type !== 'load') return loaded?.handle(message);
  const { id, load } = message;
  (load.kind === 'chat' ? loadChat : loadEmbedding)(load, send).then(
    (model) => {
      loaded = model;
      send({ type: 'ready', id, capacities: model.capacities, dimensions: model.dimensions });
    },
    (error: unknown) => send({ type: 'error', id, reason: 'failed', message: explainLoadFailure(error) }),
  );
});
process.on('disconnect', () => process.exit(0));
// A service manager signals every process of the service, but the parent decides when this one ends.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
