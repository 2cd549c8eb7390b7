import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A value of the metadata, with the type it is written as. */
export type MetadataValue =
  | { readonly u32: number }
  | { readonly f32: number }
  | { readonly bool: boolean }
  | { readonly string: string }
  | { readonly strings: readonly string[] }
  | { readonly i32s: readonly number[] }
  | { readonly f32s: readonly number[] };

export type TensorType = 'f32' | 'f16' | 'q8_0';

export interface Tensor {
  readonly name: string;
  /** Numbers a row, and rows. */
  readonly columns: number;
  /** 0: a vector. */
  readonly rows: number;
  readonly type: TensorType;
  /** The numbers of one row. */
  row(index: number): Float32Array;
}

/** Codes of the GGUF specification, version 3. */
const VERSION = 3;
const ALIGNMENT = 32;
const KIND = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 } as const;
const TENSOR_KIND: Readonly<Record<TensorType, number>> = { f32: 0, f16: 1, q8_0: 8 };
/** Numbers of a q8_0 block: a scale and so many bytes. */
const BLOCK = 32;

/** Writes a model. Tensors are made and written row by row, so that its size is no matter of memory. */
export async function writeGguf(
  path: string,
  metadata: Readonly<Record<string, MetadataValue>>,
  tensors: readonly Tensor[],
): Promise<void> {
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

function header(metadata: Readonly<Record<string, MetadataValue>>, tensors: readonly Tensor[]): Buffer {
  const entries = Object.entries(metadata);
  const parts = [Buffer.from('GGUF'), u32(VERSION), u64(tensors.length), u64(entries.length)];
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
  if (type === 'f16') {
    const halves = new Float16Array(row);
    return new Uint8Array(halves.buffer);
  }
  const blocks = Buffer.alloc((row.length / BLOCK) * (BLOCK + 2));
  for (let block = 0; block * BLOCK < row.length; block += 1) {
    const numbers = row.subarray(block * BLOCK, (block + 1) * BLOCK);
    const scale = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0) / 127;
    const at = block * (BLOCK + 2);
    blocks.writeUInt16LE(new Uint16Array(new Float16Array([scale]).buffer)[0] ?? 0, at);
    for (const [index, number] of numbers.entries()) {
      blocks.writeInt8(scale === 0 ? 0 : Math.round(number / scale), at + 2 + index);
    }
  }
  return blocks;
}

function padding(length: number): Buffer {
  return Buffer.alloc((ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT);
}

function string(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function f32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}
