import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '../prepare/run.ts';

/** The files of a certificate authority and of one server that it signed for. */
export interface Certificates {
  readonly ca: string;
  readonly certificate: string;
  readonly key: string;
}

const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Makes an authority that lives as long as one rehearsal, and a certificate for an address. */
export async function makeCertificates(folder: string, address: string): Promise<Certificates> {
  const file = (name: string) => join(folder, name);
  await must([
    'openssl',
    'req',
    '-x509',
    ...newKey,
    '-days',
    '2',
    '-subj',
    '/CN=SkillGap rehearsal',
    '-keyout',
    file('ca.key'),
    '-out',
    file('ca.crt'),
  ]);
  await must([
    'openssl',
    'req',
    ...newKey,
    '-subj',
    `/CN=${address}`,
    '-keyout',
    file('server.key'),
    '-out',
    file('server.csr'),
  ]);
  await writeFile(
    file('server.ext'),
    `subjectAltName=IP:${address}\nextendedKeyUsage=serverAuth\nbasicConstraints=CA:FALSE\n`,
  );
  await must([
    'openssl',
    'x509',
    '-req',
    '-in',
    file('server.csr'),
    '-CA',
    file('ca.crt'),
    '-CAkey',
    file('ca.key'),
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    file('server.ext'),
    '-out',
    file('server.crt'),
  ]);
  return { ca: file('ca.crt'), certificate: file('server.crt'), key: file('server.key') };
}
