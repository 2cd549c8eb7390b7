import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A metadata value by its type. */
export type MetadataValue =
  | { readonly u32: number }
  | { readonly f32: number }
  | { readonly bool: boolean }
  | { readonly string: string }
  | { readonly strings: readonly string[] }
  | { readonly i32s: readonly number[] }
  | { readonly f32s: readonly number[] };

export type Metadata = Readonly<Record<string, MetadataValue>>;

export type TensorType = 'f32' | 'f16' | 'q8_0';

export interface Tensor {
  readonly name: string;
  readonly columns: number;
  /** 0 for a vector. */
  readonly rows: number;
  readonly type: TensorType;
  row(index: number): Float32Array;
}

/** Codes of the GGUF specification, version 3. */
const VERSION = 3;
const ALIGNMENT = 32;
const KIND = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 } as const;
const TENSOR_KIND: Readonly<Record<TensorType, number>> = { f32: 0, f16: 1, q8_0: 8 };
/** Values of a q8_0 block, which has a scale and a byte per value. */
const BLOCK = 32;

/** Writes a model row by row, so that a large one needs little memory. */
export async function writeGguf(path: string, metadata: Metadata, tensors: readonly Tensor[]): Promise<void> {
  const file = createWriteStream(path);
  const write = async (bytes: Uint8Array): Promise<void> => {
    if (!file.write(bytes)) await once(file, 'drain');
  };
  const head = header(metadata, tensors);
  await write(head);
  await write(padding(head.length));
  for (const tensor of tensors) {
    for (let index = 0; index < Math.max(1, tensor.rows); index += 1) {
      await write(encode(tensor.type, tensor.row(index)));
    }
    await write(padding(sizeOf(tensor)));
  }
  file.end();
  await finished(file);
}

function header(metadata: Metadata, tensors: readonly Tensor[]): Buffer {
  const entries = Object.entries(metadata);
  const parts: Buffer[] = [Buffer.from('GGUF'), u32(VERSION), u64(tensors.length), u64(entries.length)];
  for (const [key, value] of entries) parts.push(string(key), ...encodeValue(value));
  let offset = 0;
  for (const tensor of tensors) {
    const dimensions = tensor.rows === 0 ? [tensor.columns] : [tensor.columns, tensor.rows];
    parts.push(string(tensor.name), u32(dimensions.length), ...dimensions.map(u64));
    parts.push(u32(TENSOR_KIND[tensor.type]), u64(offset));
    offset += sizeOf(tensor);
    offset += padding(offset).length;
  }
  return Buffer.concat(parts);
}

function encodeValue(value: MetadataValue): Buffer[] {
  if ('u32' in value) return [u32(KIND.u32), u32(value.u32)];
  if ('f32' in value) return [u32(KIND.f32), f32(value.f32)];
  if ('bool' in value) return [u32(KIND.bool), Buffer.from([value.bool ? 1 : 0])];
  if ('string' in value) return [u32(KIND.string), string(value.string)];
  const list = (kind: number, parts: readonly Buffer[]): Buffer[] => [
    u32(KIND.array),
    u32(kind),
    u64(parts.length),
    ...parts,
  ];
  if ('strings' in value) return list(KIND.string, value.strings.map(string));
  if ('i32s' in value) return list(KIND.i32, value.i32s.map(u32));
  return list(KIND.f32, value.f32s.map(f32));
}

function sizeOf({ type, columns, rows }: Tensor): number {
  const row = type === 'f32' ? columns * 4 : type === 'f16' ? columns * 2 : (columns / BLOCK) * (BLOCK + 2);
  return row * Math.max(1, rows);
}

function encode(type: TensorType, row: Float32Array): Uint8Array {
  if (type === 'f32') return new Uint8Array(row.buffer, row.byteOffset, row.byteLength);
  if (type === 'f16') return new Uint8Array(new Float16Array(row).buffer);
  return quantize(row);
}

/** To q8_0: per block a scale, by its greatest value, and a byte per value. */
function quantize(row: Float32Array): Uint8Array {
  const blocks = new DataView(new ArrayBuffer((row.length / BLOCK) * (BLOCK + 2)));
  for (let at = 0, start = 0; start < row.length; start += BLOCK) {
    let max = 0;
    for (let index = start; index < start + BLOCK; index += 1) max = Math.max(max, Math.abs(row[index] ?? 0));
    const scale = max / 127;
    const inverse = scale === 0 ? 0 : 1 / scale;
    blocks.setFloat16(at, scale, true);
    at += 2;
    for (let index = start; index < start + BLOCK; index += 1, at += 1) {
      blocks.setInt8(at, Math.round((row[index] ?? 0) * inverse));
    }
  }
  return new Uint8Array(blocks.buffer);
}

function padding(length: number): Buffer {
  return Buffer.alloc((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);
}

const string = (text: string) => Buffer.concat([u64(Buffer.byteLength(text)), Buffer.from(text)]);

// GGUF is little-endian, as are all machines that run these tests.
const u32 = (value: number) => Buffer.from(new Int32Array([value]).buffer);
const u64 = (value: number) => Buffer.from(new BigInt64Array([BigInt(value)]).buffer);
const f32 = (value: number) => Buffer.from(new Float32Array([value]).buffer);
