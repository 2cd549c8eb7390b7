import { writeFileSync } from 'node:fs';

/**
 * One row a request in typed columns, so that a quarter of a million requests cost 12 MB and no garbage
 * collection: the generator must not pause because of its own notes.
 */
export class Recorder {
  /** Rows in use. A row exists from the moment its request is due. */
  count = 0;
  /** Connections opened by the clients that keep theirs. */
  connections = 0;
  /** When the first request was due, on the monotonic clock. */
  firstAt = 0;
  /** 0: a connection of its own; 1: a kept one. */
  readonly kind: Uint8Array;
  /** Monotonic ms: when it was due, when it was written to its connection, when its answer was whole or lost. */
  readonly scheduled: Float64Array;
  readonly left: Float64Array;
  readonly done: Float64Array;
  /** HTTP status, 0 when there was none. */
  readonly status: Uint16Array;
  /** Indexes into `releaseNames` and `errorNames`; 0 is none. */
  readonly release: Uint16Array;
  readonly error: Uint16Array;
  readonly releaseNames: string[] = [''];
  readonly errorNames: string[] = [''];
  readonly #paths: readonly string[];
  readonly #path: Uint8Array;
  readonly #turns = [0, 0];

  constructor(capacity: number, paths: readonly string[]) {
    this.kind = new Uint8Array(capacity);
    this.scheduled = new Float64Array(capacity);
    this.left = new Float64Array(capacity);
    this.done = new Float64Array(capacity);
    this.status = new Uint16Array(capacity);
    this.release = new Uint16Array(capacity);
    this.error = new Uint16Array(capacity);
    this.#paths = paths;
    this.#path = new Uint8Array(capacity);
  }

  /** Opens the next row. Each kind takes the paths in its own turn, or the two would share them out. */
  due(kind: 0 | 1, scheduled: number): number {
    const i = this.count;
    if (i === 0) this.firstAt = scheduled;
    this.count += 1;
    this.kind[i] = kind;
    this.scheduled[i] = scheduled;
    const turn = this.#turns[kind] ?? 0;
    this.#path[i] = turn % this.#paths.length;
    this.#turns[kind] = turn + 1;
    return i;
  }

  /** Closes a row. Without an error the request has succeeded. */
  finish(i: number, status: number, release: string, error: string): void {
    this.done[i] = performance.now();
    // A request that never left was late to the end.
    if (this.left[i] === 0) this.left[i] = this.done[i];
    this.status[i] = status;
    this.release[i] = indexOf(this.releaseNames, release);
    this.error[i] = indexOf(this.errorNames, error);
  }

  path(i: number): string {
    return this.#paths[this.#path[i] ?? 0] ?? '/';
  }

  /** A monotonic time as a time of day. */
  clock(ms: number): string {
    return new Date(performance.timeOrigin + ms).toISOString();
  }

  /** Writes one CSV line a request. */
  write(file: string): void {
    const lines = ['scheduled,kind,path,left_ms,done_ms,status,release,error'];
    for (let i = 0; i < this.count; i += 1) {
      const scheduled = this.scheduled[i] ?? 0;
      const after = (time: number | undefined) => ((time ?? 0) - scheduled).toFixed(1);
      lines.push(
        [
          this.clock(scheduled),
          this.kind[i] === 1 ? 'keep-alive' : 'new',
          this.path(i),
          after(this.left[i]),
          after(this.done[i]),
          this.status[i],
          this.releaseNames[this.release[i] ?? 0],
          this.errorNames[this.error[i] ?? 0],
        ].join(','),
      );
    }
    writeFileSync(file, `${lines.join('\n')}\n`);
  }
}

/** Few distinct names occur, but a broken server may send any number: the table is bounded. */
const MAX_NAMES = 1000;

function indexOf(names: string[], name: string): number {
  const known = names.indexOf(name);
  if (known >= 0) return known;
  if (names.length >= MAX_NAMES) return names.length - 1;
  return names.push(name.slice(0, 200)) - 1;
}
