import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of one file, as GitHub hands out an artifact: deflated, with the sizes in the directory only. */
export function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 2); // The sizes follow the data.
  common.writeUInt16LE(8, 4);
  common.writeUInt16LE(Buffer.byteLength(name), 22);
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(crc32(content), 4);
  descriptor.writeUInt32LE(packed.length, 8);
  descriptor.writeUInt32LE(content.length, 12);
  const file = Buffer.concat([signature(0x04034b50), common, Buffer.from(name), packed, descriptor]);

  const listed = Buffer.from(common);
  descriptor.copy(listed, 10, 4);
  const entry = Buffer.concat([
    signature(0x02014b50),
    common.subarray(0, 2),
    listed,
    Buffer.alloc(14),
    Buffer.from(name),
  ]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(file.length, 12);
  return Buffer.concat([file, entry, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
