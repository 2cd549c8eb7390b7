/** Whose vectors: those of postings have no owner, those of resumes have. */
export type Namespace = 'jobs' | 'resumes';

export type Key = { id: string; owner?: string };
export type Item = Key & { vector: readonly number[] };
/** `score` is the cosine of the angle: 1 for the same direction. */
export type Match = { id: string; score: number };

/** Vectors by id. Everything rejects with a {@link VectorError} when the store cannot. */
export interface VectorStore {
  readonly kind: 'pgvector' | 'pinecone';
  /** Whether it can be used now. Never rejects. */
  available(): Promise<boolean>;
  /** Writes or overwrites. The first vector of all fixes how long they are. Batches are its business. */
  put(namespace: Namespace, items: readonly Item[]): Promise<void>;
  /** What is not there does not matter. */
  delete(namespace: Namespace, keys: readonly Key[]): Promise<void>;
  deleteByOwner(namespace: Namespace, owner: string): Promise<void>;
  /** The nearest ones, nearest first. Approximate. */
  query(namespace: Namespace, vector: readonly number[], topK: number): Promise<Match[]>;
}

export type VectorReason =
  /** There is no store: full text alone. */
  | 'vectors-unsupported'
  /** It does not answer. */
  | 'vectors-unavailable'
  /** It holds vectors of another length: of another embedding model. */
  | 'vectors-other-dimension'
  /** No vector: empty, all zeros, not of numbers. */
  | 'vectors-no-vector';

export class VectorError extends Error {
  override readonly name = 'VectorError';
  readonly reason: VectorReason;

  constructor(reason: VectorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}

/** Of length 1, which cosines do not care about: half precision ends at 65,504. */
export function unit(vector: readonly number[]): number[] {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (!(largest > 0) || !Number.isFinite(largest) || vector.some((value) => Number.isNaN(value))) {
    throw new VectorError('vectors-no-vector', 'A vector has to have a direction.');
  }
  // Divided first, so that no square overflows.
  const scaled = vector.map((value) => value / largest);
  const length = Math.sqrt(scaled.reduce((sum, value) => sum + value * value, 0));
  return scaled.map((value) => value / length);
}

export function* portionsOf<T>(items: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
