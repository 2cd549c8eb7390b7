import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/** What a DNS server says of a name. */
export interface Zone {
  A?: readonly string[];
  AAAA?: readonly string[];
  /** Values of `issue`. */
  CAA?: readonly string[];
}

const TYPES: Readonly<Record<number, keyof Zone>> = { 1: 'A', 28: 'AAAA', 257: 'CAA' };

/** A DNS server (RFC 1035, over UDP) that knows these names; of any other it says that there is none. */
export async function startDns(names: Readonly<Record<string, Zone>>) {
  const socket = createSocket('udp4');
  const asked: string[] = [];
  socket.on('message', (query, { port, address }) => {
    const { name, end } = readName(query);
    const type = query.readUInt16BE(end);
    asked.push(`${TYPES[type] ?? type} ${name}`);
    const known = Object.hasOwn(names, name) ? names[name] : undefined;
    const kind = TYPES[type];
    const answers = kind === undefined ? [] : (known?.[kind] ?? []);
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    // A response that recursed; 3, the name does not exist.
    header.writeUInt16BE(0x8180 | (known ? 0 : 3), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(answers.length, 6);
    const records = answers.map((text) => recordOf(type, dataOf(kind, text)));
    socket.send(Buffer.concat([header, query.subarray(12, end + 4), ...records]), port, address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return {
    server: `127.0.0.1:${socket.address().port}`,
    asked,
    async [Symbol.asyncDispose]() {
      socket.close();
      await once(socket, 'close');
    },
  };
}

function readName(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

function dataOf(kind: keyof Zone | undefined, text: string): Buffer {
  if (kind === 'A') return Buffer.from(text.split('.').map(Number));
  if (kind === 'CAA') return Buffer.concat([Buffer.from([0, 5]), Buffer.from('issue'), Buffer.from(text)]);
  const [head = '', tail = ''] = text.split('::');
  const groups = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [left, right] = [groups(head), groups(tail)];
  const all = [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
  return Buffer.from(all.flatMap((group) => [group >> 8, group & 0xff]));
}

/** A record of the name that was asked for, to which a pointer leads. */
function recordOf(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}
