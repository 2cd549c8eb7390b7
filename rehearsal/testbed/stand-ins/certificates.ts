import { join } from 'node:path';
import { must } from '../prepare/run.ts';

/** Makes an authority that lives as long as a rehearsal, and a certificate for an address; returns their files. */
export async function makeCertificates(folder: string, address: string) {
  const file = (name: string) => join(folder, name);
  const make = (name: string, subject: string, args: readonly string[]) =>
    must([
      ...['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '2', '-subj', `/CN=${subject}`],
      ...['-keyout', file(`${name}.key`), '-out', file(`${name}.crt`), ...args],
    ]);
  // Python verifies strictly (RFC 5280) since 3.13: an authority says what its key is for.
  await make('ca', 'SkillGap rehearsal', ['-addext', 'keyUsage=critical,keyCertSign,cRLSign']);
  const extensions = [
    `subjectAltName=IP:${address}`,
    'extendedKeyUsage=serverAuth',
    'basicConstraints=CA:FALSE',
  ];
  await make('server', address, [
    ...['-CA', file('ca.crt'), '-CAkey', file('ca.key')],
    ...extensions.flatMap((extension) => ['-addext', extension]),
  ]);
  return { ca: file('ca.crt'), certificate: file('server.crt'), key: file('server.key') };
}
