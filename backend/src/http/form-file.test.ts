import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFormFile } from './form-file.ts';

const FILE = Buffer.from('%PDF-1.7 with --b inside, and \r\n--');
const part = (disposition: string, content: Buffer | string = 'x') =>
  Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
const file = part('name="file"; filename="cv.pdf"', FILE);
const end = Buffer.from('--b--\r\n');
const form = (...parts: Buffer[]) => Buffer.concat([...parts, end]);

async function* inPieces(bytes: Buffer, size = bytes.length) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const read = (body: AsyncIterable<Uint8Array>, type = 'multipart/form-data; boundary=b', maxBytes = 1_000) =>
  readFormFile(body, { field: 'file', type, maxBytes, reserve: 300_000, tooLarge: 'too large' });

describe('the file of a form', () => {
  it('is read from pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (size) => {
        const { name, bytes } = await read(inPieces(form(file), size));
        expect([name, Buffer.from(bytes)]).toEqual(['cv.pdf', FILE]);
      }),
    );
  });

  it.each<[string, Buffer, string?]>([
    ['is nothing', Buffer.alloc(0)],
    ['is no form', Buffer.from('hello')],
    ['has no end', Buffer.concat([file, Buffer.from('--b\r\n')])],
    ['ends within its file', file.subarray(0, -10)],
    ['has no file', form(part('name="file"'))],
    ['has its file in another field', form(part('name="cv"; filename="cv.pdf"'))],
    ['has two files', form(file, file)],
    [
      'has a file without a name, as of a browser where none was chosen',
      form(part('name="file"; filename=""')),
    ],
    ['has another field', form(file, part('name="note"'))],
    ['has many fields', form(...Array<Buffer>(5).fill(part('name="a"')), file)],
    ['has no boundary', form(file), 'multipart/form-data'],
    ['has none by that name', form(file), 'multipart/form-data; notboundary=b'],
    [
      'has a boundary longer than there can be',
      form(file),
      `multipart/form-data; boundary=${'b'.repeat(71)}`,
    ],
  ])('is refused when it %s', async (_, body, type) => {
    await expect(read(inPieces(body), type)).rejects.toMatchObject({ reason: 'invalid-request' });
  });

  it('takes no memory for each piece of it', async () => {
    setFlagsFromString('--expose-gc');
    const collected = () => {
      runInNewContext('gc')();
      return process.memoryUsage().heapUsed;
    };
    const pieces = 100_000;
    const grown = Promise.withResolvers<number>();
    async function* body() {
      yield file.subarray(0, -2);
      const before = collected();
      for (let sent = 0; sent < pieces; sent++) yield file.subarray(-3, -2);
      grown.resolve(collected() - before);
      yield Buffer.concat([file.subarray(-2), end]);
    }
    expect((await read(body(), undefined, 2 * pieces)).bytes).toHaveLength(FILE.length + pieces);
    expect((await grown.promise) / pieces).toBeLessThan(20);
  });

  it('is refused at the first byte too many', async () => {
    await expect(read(inPieces(form(file), 7), undefined, FILE.length - 1)).rejects.toMatchObject({
      reason: 'body-too-large',
    });
    expect((await read(inPieces(form(file), 7), undefined, FILE.length)).bytes).toHaveLength(FILE.length);
  });

  it.each([
    ['nothing but text', 'x'],
    ['headers', '--b\r\na: b\r\n'],
    ['headers of one part', 'a: b\r\n'],
    ['boundaries', '--b\r\n'],
    ['parts', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'],
    ['parts without a name', '--b\r\nContent-Disposition: form-data\r\n\r\n\r\n'],
  ])('ends a form of %s after 64 KB at the latest, whatever is to come', async (_, text) => {
    let pieces = 0;
    async function* endless() {
      for (;;) {
        pieces++;
        yield Buffer.from(pieces === 1 ? `--b\r\n${text}` : text.repeat(10_000));
      }
    }
    await expect(read(endless())).rejects.toMatchObject({ reason: 'invalid-request' });
    expect(pieces).toBeLessThanOrEqual(8);
  });
});
