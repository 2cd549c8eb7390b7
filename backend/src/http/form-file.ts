import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { Refusal } from './problem.ts';

/** What a form around one file may have. A browser sends a part with two headers, some of 200 bytes. */
const LIMITS = { files: 1, fields: 4, parts: 5, fieldSize: 1_024, headerPairs: 8, headerSize: 4_096 };
/** What a form may take around its file, in headers, fields and text between the parts. */
export const MAX_AROUND_BYTES = 64 * 1024;
/** Given to the parser at once: it looks at all of it before a limit ends the form. */
const SLICE_BYTES = 16 * 1024;
/** RFC 2046 allows no longer one. */
const BOUNDARY = /^multipart\/form-data *;.*boundary="?[^";]{1,70}"?\s*(;|$)/i;

export type FormFile = { name: string; bytes: Uint8Array };

type Wanted = {
  /** The field of the file. */
  field: string;
  type: string;
  maxBytes: number;
  tooLarge: string;
  /** What the file has at most, as declared: the memory is reserved once, and used as bytes arrive. */
  reserve: number;
};

/**
 * The file of a form, parsed as it arrives: in memory there is the file alone. Parts and headers are counted while they
 * are read, so a form of boundaries ends after a few.
 */
export async function readFormFile(body: AsyncIterable<Uint8Array>, wanted: Wanted): Promise<FormFile> {
  const parser = parserOf(wanted);
  const { reject, during } = createFailure();
  const file = collectFile(parser, wanted, reject);
  const finished = new Promise<void>((resolve) => parser.once('finish', resolve));
  parser.on('error', () => reject(unreadable()));
  for (const event of ['field', 'partsLimit', 'filesLimit', 'fieldsLimit'] as const)
    parser.on(event, () => reject(new Refusal('invalid-request', oneFile(wanted.field))));

  let received = 0;
  for await (const chunk of body) {
    received += chunk.length;
    for (let at = 0; at < chunk.length; at += SLICE_BYTES)
      await during((done) => parser.write(chunk.subarray(at, at + SLICE_BYTES), () => done()));
    if (received - file.length() > MAX_AROUND_BYTES) throw unreadable();
  }
  await during((done) => {
    void finished.then(done);
    parser.end();
  });
  return file.found() ?? fail(new Refusal('invalid-request', oneFile(wanted.field)));
}

/**
 * What ends a form early, also while something is waited for. Not one promise for `Promise.race`, which would keep
 * 300 bytes for each piece until it settles: a resume in pieces of one byte would take all memory.
 */
function createFailure() {
  let failure: Refusal | undefined;
  let interrupt: (reason: Refusal) => void = () => {};
  return {
    reject(reason: Refusal): void {
      failure ??= reason;
      interrupt(failure);
    },
    async during(work: (done: () => void) => void): Promise<void> {
      if (failure) throw failure;
      await new Promise<void>((done, reject) => {
        interrupt = reject;
        work(done);
      });
    },
  };
}

function parserOf({ type, maxBytes }: Wanted): BusboyInstance {
  if (!BOUNDARY.test(type)) throw unreadable();
  try {
    return new Busboy({
      headers: { 'content-type': type },
      limits: { ...LIMITS, fileSize: maxBytes },
    });
  } catch {
    // It reads parameters more strictly: `notboundary=b` is none.
    throw unreadable();
  }
}

function collectFile(
  parser: BusboyInstance,
  { field, maxBytes, reserve, tooLarge }: Wanted,
  reject: (reason: Refusal) => void,
): { length: () => number; found: () => FormFile | undefined } {
  let found: FormFile | undefined;
  let length = 0;
  parser.on('file', (name, stream, fileName) => {
    stream.on('error', () => reject(unreadable()));
    if (name !== field || !fileName) reject(new Refusal('invalid-request', oneFile(field)));
    // Not filled with zeros: pages that no byte arrives for take no memory.
    const buffer = Buffer.allocUnsafeSlow(Math.min(maxBytes, reserve));
    stream.on('data', (chunk: Buffer) => {
      chunk.copy(buffer, length);
      length += chunk.length;
    });
    stream.on('limit', () => reject(new Refusal('body-too-large', tooLarge)));
    stream.on('end', () => {
      found = { name: fileName, bytes: buffer.subarray(0, length) };
    });
  });
  return { length: () => length, found: () => found };
}

const oneFile = (field: string) => `The form needs one file, in its field "${field}".`;
const unreadable = () => new Refusal('invalid-request', 'The form cannot be read.');

function fail(reason: Refusal): never {
  throw reason;
}
