import { Errors, Pinecone } from '@pinecone-database/pinecone';
import { type Key, type Namespace, portionsOf, unit, VectorError, type VectorStore } from './store.ts';

/** Pinecone takes 2 MB per request: a thousand numbers in JSON are 20 kB. */
const PUT_AT_ONCE = 100;
const DELETE_AT_ONCE = 1_000;
const MOST_MATCHES = 1_000;
const LOOK_AGAIN_MS = 60_000;

export type PineconeOptions = {
  apiKey: string;
  /** The index; created with the first vector. */
  index: string;
  cloud?: string;
  region?: string;
  /** Where Pinecone is, and its indexes, in tests. */
  controllerUrl?: string;
  dataUrl?: string;
  timeoutMs?: number;
  now?: () => number;
};

/** Vectors at Pinecone. */
export function createPineconeStore(options: PineconeOptions): VectorStore {
  const { apiKey, index: name, cloud = 'aws', region = 'us-east-1', dataUrl, timeoutMs = 5_000 } = options;
  const now = options.now ?? Date.now;
  const client = new Pinecone({
    apiKey,
    ...(options.controllerUrl !== undefined && { controllerHostUrl: options.controllerUrl }),
    maxRetries: 1,
    // The SDK waits for ever.
    fetchApi: (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
  });
  type Known = { host: string; dimension: number };
  let known: Known | undefined;
  let looked: { at: number; there: boolean } | undefined;

  /** The index's address and the length of its vectors; undefined when there is none. */
  async function describe(): Promise<Known | undefined> {
    known ??= await run(async () => {
      const found = await client.indexes.describe(name).catch(unlessMissing);
      return found && knownOf(found);
    });
    return known;
  }

  async function make(dimension: number): Promise<Known> {
    const schema = {
      fields: { _values: { type: 'dense_vector' as const, dimension, metric: 'cosine' as const } },
    };
    const deployment = { deploymentType: 'managed' as const, cloud, region };
    await run(() =>
      client.indexes.create({ name, schema, deployment, waitUntilReady: true, suppressConflicts: true }),
    );
    const made = await describe();
    if (!made) throw new VectorError('vectors-unavailable', 'The index was made and is not there.');
    return made;
  }

  function knownOf(model: Awaited<ReturnType<typeof client.indexes.describe>>): Known {
    const { dimension } = model;
    if (dimension === undefined)
      throw new VectorError('vectors-unsupported', 'The index is of no known kind.');
    return { host: dataUrl ?? model.host, dimension };
  }

  const open = ({ host }: Known, namespace: Namespace) => client.index({ host, namespace });

  function mustFit({ dimension }: Known, vector: readonly number[]): number[] {
    if (vector.length === dimension) return unit(vector);
    throw new VectorError(
      'vectors-other-dimension',
      `The vectors stored have ${dimension} numbers, not ${vector.length}.`,
    );
  }

  return {
    kind: 'pinecone',

    async available() {
      if (looked && now() - looked.at < LOOK_AGAIN_MS) return looked.there;
      // A missing index is created with the first vector.
      looked = {
        at: now(),
        there: await describe().then(
          () => true,
          () => false,
        ),
      };
      return looked.there;
    },

    async put(namespace, items) {
      const [first] = items;
      if (!first) return;
      const index = (await describe()) ?? (await make(first.vector.length));
      const records = items.map((item) => ({ id: idOf(item), values: mustFit(index, item.vector) }));
      for (const portion of portionsOf(records, PUT_AT_ONCE)) {
        await run(() => open(index, namespace).upsert({ records: portion }));
      }
    },

    async delete(namespace, keys) {
      const index = await describe();
      if (!index) return;
      for (const ids of portionsOf(keys.map(idOf), DELETE_AT_ONCE)) {
        await run(() => open(index, namespace).deleteMany({ ids }).catch(unlessMissing));
      }
    },

    async deleteByOwner(namespace, owner) {
      const index = await describe();
      if (!index) return;
      const target = open(index, namespace);
      // Not every index deletes by metadata; all list by prefix. List everything before deleting: deleted vectors may
      // still be listed for seconds.
      const ids: string[] = [];
      let paginationToken: string | undefined;
      do {
        const page = { prefix: prefixOf(owner), limit: 100, ...(paginationToken && { paginationToken }) };
        const listed = await run(() => target.listPaginated(page).catch(unlessMissing));
        for (const { id } of listed?.vectors ?? []) if (id !== undefined) ids.push(id);
        paginationToken = listed?.pagination?.next;
      } while (paginationToken);
      for (const portion of portionsOf(ids, DELETE_AT_ONCE)) {
        await run(() => target.deleteMany({ ids: portion }).catch(unlessMissing));
      }
    },

    async query(namespace, vector, topK) {
      const index = await describe();
      if (!index) return [];
      const values = mustFit(index, vector);
      const answer = await run(() =>
        open(index, namespace).query({ vector: values, topK: Math.min(topK, MOST_MATCHES) }),
      );
      return answer.matches.map(({ id, score = 0 }) => ({ id: id.slice(id.indexOf('#') + 1), score }));
    },
  };
}

const prefixOf = (owner: string) => `${owner}#`;
const idOf = ({ id, owner }: Key) => (owner === undefined ? id : prefixOf(owner) + id);

function unlessMissing(error: unknown): undefined {
  if (error instanceof Errors.PineconeNotFoundError) return undefined;
  throw error;
}

/** Pinecone's own messages quote the request. */
async function run<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VectorError) throw error;
    const name = error instanceof Error ? error.name : 'no Error';
    throw new VectorError('vectors-unavailable', `Pinecone does not answer (${name}).`);
  }
}
