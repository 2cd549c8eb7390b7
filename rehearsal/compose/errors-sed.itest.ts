import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const fileOf = (name: string) => fileURLToPath(new URL(`../../compose/nginx/${name}`, import.meta.url));
/** As start.sh calls it. */
const command = (/2> >\((.+) >&2\)/.exec(readFileSync(fileOf('start.sh'), 'utf8'))?.[1] ?? '').replace(
  '/usr/local/share/errors.sed',
  fileOf('errors.sed'),
);
// The bytes of a client are of no encoding.
const filter = (lines: string[]) =>
  execFileSync('bash', ['-c', command], {
    input: Buffer.from(`${lines.join('\n')}\n`, 'latin1'),
    encoding: 'latin1',
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
    .trimEnd()
    .split('\n');

const START = '2026/11/30 02:28:11 [error] 21#21: *12 limiting requests, excess: 3.1 by zone "requests"';
const line = (quoted: string) => `${START}, client: 203.0.113.9, server: , ${quoted}`;

test('what nginx says of a request keeps its method and a path of plain words', () => {
  const id = '3f9c1c5e-0f4b-4b6a-9d0e-2f6f5b1f7a10';
  const expected = [
    ['request: "GET /v1/jobs?q=me@example.com HTTP/1.1", host: "x"', 'request: "GET /v1/jobs"'],
    [`request: "GET /v1/resumes/${id}/download HTTP/1.1"`, `request: "GET /v1/resumes/${id}/download"`],
    ['request: "GET / HTTP/1.1", upstream: "http://192.168.213.11:3000/?token=x"', 'request: "GET /"'],
    ['request: "POST /v1/users/me@example.com HTTP/1.1"', 'request: "POST *"'],
    ['request: "GET /v1/jobs?token=cut off', 'request: "GET /v1/jobs"'],
    ['request: "GET /v1/jobs?token=x HTTP/2.0", host: "me.example"', 'request: "GET /v1/jobs"'],
  ] as const;
  expect(filter(expected.map(([quoted]) => line(quoted)))).toEqual(expected.map(([, kept]) => line(kept)));
});

test('lines about no request, such as those of TLS, pass as they are', () => {
  const handshake = ' while SSL handshaking, client: 203.0.113.9, server: 0.0.0.0:443';
  const lines = [
    `2026/11/30 02:28:11 [error] 21#21: *12 cannot load certificate "/etc/nginx/certificates/served/fullchain.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory)${handshake}`,
    `2026/11/30 02:28:11 [crit] 21#21: *12 SSL_do_handshake() failed (SSL: error:0A00006C:SSL routines::bad key share)${handshake}`,
    '2026/11/30 02:28:11 [notice] 1#1: signal process started',
    '2026/11/30 02:28:11 [emerg] 1#1: bind() to 0.0.0.0:80 failed (98: Address already in use)',
  ];
  expect(filter(lines)).toEqual(lines);
});

test('no secret passes, wherever a client puts it and however it imitates nginx', () => {
  const secret = 'Secret@example.com';
  const piece = fc.constantFrom(
    ...[
      secret,
      '/v1/jobs',
      '?',
      ' ',
      '"',
      ', ',
      'request: "GET /',
      ', request: "',
      ', host: "',
      ', upstream: "',
    ],
    ...[' HTTP/1.1"', '\\n', '/', 'GET', '\xff', '\xc3'],
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const field = fc.constantFrom('request', 'subrequest', 'upstream', 'host', 'referrer');
  const quoted = fc.array(fc.tuple(field, text), { minLength: 1, maxLength: 4 });
  const lines = fc
    .sample(quoted, 2_000)
    .map((fields) => line(fields.map(([name, value]) => `${name}: "${value}"`).join(', ')));
  expect(lines.join()).toContain(secret);
  expect(filter(lines).filter((one) => one.includes(secret))).toEqual([]);
});
