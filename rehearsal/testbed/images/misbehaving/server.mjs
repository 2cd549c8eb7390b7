import { createServer } from 'node:http';

const { BEHAVIOUR, RELEASE, PORT } = process.env;

if (BEHAVIOUR === 'crashes') {
  console.error('misbehaving: told to crash at its start');
  process.exit(3);
}
if (BEHAVIOUR === 'starts-too-slowly') await new Promise((resolve) => setTimeout(resolve, 600_000));

createServer((request, response) => {
  const throughNginx = request.headers['x-forwarded-for'] !== undefined;
  const answers = {
    'never-ready': [request.url === '/ready' ? 503 : 200, RELEASE],
    redirects: [302, RELEASE, { location: '/elsewhere' }],
    'answers-as-another': [200, '20000101T000000Z-000000000000'],
    'fails-through-nginx': [throughNginx ? 500 : 200, RELEASE],
  };
  const [status, release, headers] = answers[BEHAVIOUR] ?? [200, RELEASE];
  response.writeHead(status, { 'x-release': release, ...headers }).end('{}');
}).listen(Number(PORT));

process.on('SIGTERM', () => process.exit(0));
