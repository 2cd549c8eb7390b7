import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CloudflareState, startCloudflare, storedRecord } from '../testing/cloudflare.ts';
import { startDns, type Zone } from '../testing/dns.ts';
import { compiled } from '../testing/run-action.ts';
import { serve } from '../testing/server.ts';

const index = join(import.meta.dirname, 'index.ts');
const token = 'cf-token-0123456789-abcdefghijklmnopqrst';
const domain = 'app.skillgap.example';
const box = '198.51.100.7';
const everything = ['zone-read', 'dns-edit'] as const;

interface World {
  /** Of the deploy prefix. */
  parameters?: Record<string, string>;
  /** What DNS says. */
  names?: Record<string, Zone>;
  env?: Record<string, string>;
  prepare?: (state: CloudflareState) => void;
  /** Typed at a terminal of its own; without, there is none. */
  typed?: string;
}

const atCloudflare = { EC2_HOST: box, DOMAIN: domain, DNS_PROVIDER: 'cloudflare' };

/** Runs the command beside a Cloudflare, a Parameter Store and a DNS server of its own. */
async function run(args: readonly string[], world: World = {}) {
  await using cloudflare = await startCloudflare();
  const { state } = cloudflare;
  state.tokens[token] = everything;
  state.zones.push({ id: 'a1', name: 'skillgap.example', status: 'active', records: [] });
  world.prepare?.(state);
  await using dns = await startDns(world.names ?? { [domain]: { A: [box] } });
  await using store = await startStore(world.parameters ?? atCloudflare);
  const env = {
    ...{ PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: compiled },
    ...{ CLOUDFLARE_BASE_URL: cloudflare.url, CLOUDFLARE_API_TOKEN: token },
    ...{ AWS_ENDPOINT_URL: store.url, AWS_REGION: 'us-east-1' },
    ...{ AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' },
    ...world.env,
  };
  const command = [process.execPath, index, '--resolver', dns.server, ...args];
  const { code, shown } = await start(command, env, world.typed);
  expect(shown).not.toContain(token);
  return { code, shown, state, writes: state.calls.filter((call) => !call.startsWith('GET ')) };
}

function start([program = '', ...args]: readonly string[], env: Record<string, string>, typed?: string) {
  const child =
    typed === undefined
      ? spawn(program, args, { env, stdio: ['pipe', 'pipe', 'pipe'] })
      : spawn('script', ['--quiet', '--return', '--command', [program, ...args].join(' '), '/dev/null'], {
          env: { ...env, TERM: 'dumb' },
        });
  let shown = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (typed !== undefined && text.includes('not stored): ')) child.stdin.write(typed);
      shown += text;
    });
  // What is piped must never be read as a token.
  if (typed === undefined) child.stdin.on('error', () => {}).end(`${token}\n`);
  return new Promise<{ code: number | null; shown: string }>((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve({ code, shown })),
  );
}

function startStore(parameters: Record<string, string>) {
  return serve((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const names: string[] = body.startsWith('{') ? (JSON.parse(body).Names ?? []) : [];
      const Parameters = names.flatMap((Name) => {
        const Value = parameters[Name.replace('/skillgap-deploy/prod/', '')];
        return Value === undefined ? [] : [{ Name, Value, Version: 1 }];
      });
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ Parameters }));
    });
  });
}

const onlyRecords = (state: CloudflareState) => state.zones[0]?.records;

describe('at Cloudflare', () => {
  it('creates the record, and does nothing the second time', async () => {
    const { code, shown, state, writes } = await run([]);
    expect([code, writes]).toEqual([0, ['POST /zones/a1/dns_records']]);
    expect(onlyRecords(state)).toMatchObject([
      { type: 'A', name: domain, content: box, proxied: false, ttl: 1 },
    ]);
    expect(shown).toContain(`none → ${box}, DNS only: created`);
    expect(shown).toContain(`DNS: ${domain} leads to the box.`);

    const again = await run([], { prepare: (next) => (next.zones = state.zones) });
    expect([again.code, again.writes]).toEqual([0, []]);
    expect(again.shown).toContain('is so already');
  });

  it('changes the record, shows before and after, and touches no other', async () => {
    const others = [
      storedRecord({ type: 'MX', name: domain, content: 'mail.example' }),
      storedRecord({ type: 'A', name: 'skillgap.example', content: '203.0.113.1' }),
      storedRecord({ type: 'AAAA', name: 'skillgap.example', content: '2001:db8::1' }),
    ];
    const own = storedRecord({ type: 'A', name: domain, content: '203.0.113.9', comment: 'ours' });
    const before = structuredClone(others);
    const { code, shown, state } = await run([], {
      prepare: ({ zones }) => zones[0]?.records.push(...others, own),
    });
    expect(code).toBe(0);
    expect(shown).toContain(`203.0.113.9, DNS only → ${box}, DNS only: changed`);
    expect(onlyRecords(state)).toEqual([...before, { ...own, content: box, ttl: 3600, comment: 'ours' }]);
  });

  it('turns the proxy on, and says what has to be set beside it', async () => {
    const { code, shown, state } = await run([], {
      parameters: { ...atCloudflare, CDN: 'cloudflare' },
      names: { [domain]: { A: ['104.16.0.1'] } },
      prepare: ({ zones }) => zones[0]?.records.push(storedRecord({ type: 'A', name: domain, content: box })),
    });
    expect(code).toBe(0);
    expect(onlyRecords(state)).toMatchObject([{ content: box, proxied: true, ttl: 1 }]);
    expect(shown).toContain('Full (strict)');
    expect(shown).toContain('Leave “Always Use HTTPS” off');
    expect(shown).toContain('leads to Cloudflare');
  });

  it('creates an AAAA record for a box with an IPv6 address', async () => {
    const { code, state } = await run([], {
      parameters: { ...atCloudflare, EC2_HOST: '2001:DB8:0::7' },
      names: { [domain]: { AAAA: ['2001:db8::7'] } },
    });
    expect(code).toBe(0);
    expect(onlyRecords(state)).toMatchObject([{ type: 'AAAA', content: '2001:db8::7' }]);
  });

  it('with --dry-run changes nothing', async () => {
    const { code, shown, writes } = await run(['--dry-run']);
    expect([code, writes]).toEqual([0, []]);
    expect(shown).toContain('would be created');
  });

  it('finds the zone on the last page, and takes the longest that holds the name', async () => {
    const { code, writes, state } = await run([], {
      prepare: (state) => {
        state.pageSize = 5;
        for (let at = 0; at < 11; at++)
          state.zones.unshift({ id: `b${at}`, name: `x${at}.example`, status: 'active', records: [] });
        state.zones.push({ id: 'c1', name: domain, status: 'active', records: [] });
        // Ends alike, and is another domain.
        state.zones.push({ id: 'd1', name: 'gap.example', status: 'active', records: [] });
      },
    });
    expect([code, writes]).toEqual([0, ['POST /zones/c1/dns_records']]);
    expect(state.calls.filter((call) => call === 'GET /zones')).toHaveLength(3);
  });

  it('says what the registrar has to do while the zone is pending', async () => {
    const { code, shown } = await run([], {
      names: {},
      prepare: (state) => {
        state.zones = [{ id: 'a1', name: 'skillgap.example', status: 'pending', records: [] }];
      },
    });
    expect(code).toBe(1);
    expect(shown).toContain('registrar names ada.ns.cloudflare.com and bob.ns.cloudflare.com');
  });

  it('is done when DNS does not know it yet, and not when nothing was left to change', async () => {
    const first = await run([], { names: {} });
    expect([first.code, first.shown]).toEqual([0, expect.stringContaining('It was changed just now:')]);
    const again = await run([], { names: {}, prepare: (next) => (next.zones = first.state.zones) });
    expect([again.code, again.shown]).toEqual([
      1,
      expect.stringContaining('Not yet: app.skillgap.example has no'),
    ]);
  });

  it.each([
    ['a CNAME', { type: 'CNAME', name: domain, content: 'elsewhere.example' }],
    ['an AAAA record of something else', { type: 'AAAA', name: domain, content: '2001:db8::9' }],
  ])('changes nothing beside %s', async (_, there) => {
    const record = storedRecord(there);
    const { code, shown, state, writes } = await run([], {
      prepare: ({ zones }) => zones[0]?.records.push(record),
    });
    expect([code, writes, onlyRecords(state)]).toEqual([1, [], [record]]);
    expect(shown).toContain(`${there.type} ${domain} → ${there.content}`);
    expect(shown).toContain('Nothing was changed.');
  });

  it('names the zones that the token sees when the name is in none', async () => {
    const { code, shown, writes } = await run([], {
      prepare: (state) => {
        state.zones = [{ id: 'b1', name: 'other.example', status: 'active', records: [] }];
      },
    });
    expect([code, writes]).toEqual([1, []]);
    expect(shown).toContain(`sees no zone that ${domain} is in. It sees other.example.`);
  });

  it.each<[string, Record<string, string>, (state: CloudflareState) => void, RegExp]>([
    [
      'is not known',
      { CLOUDFLARE_API_TOKEN: 'x'.repeat(40) },
      () => {},
      /refused the token for the list of zones: Invalid access token \(9109\)/,
    ],
    [
      'is malformed',
      { CLOUDFLARE_API_TOKEN: 'x.y'.repeat(10) },
      () => {},
      /Invalid request headers \(6003\); Invalid format for Authorization header \(6111\)/,
    ],
    ['may not list zones', {}, ({ tokens }) => (tokens[token] = ['dns-edit']), /It sees none\./],
    [
      'may not read records',
      {},
      ({ tokens }) => (tokens[token] = ['zone-read']),
      /refused the token for the zone’s records: Authentication error \(10000\)/,
    ],
    [
      'may not change records',
      {},
      ({ tokens }) => (tokens[token] = ['zone-read', 'dns-read']),
      /refused the token for the zone’s records/,
    ],
  ])('says which rights a token needs that %s', async (_, env, prepare, message) => {
    const { code, shown, state } = await run([], { env, prepare });
    expect([code, onlyRecords(state)]).toEqual([1, []]);
    expect(shown).toMatch(message);
    expect(shown).toMatch(/Zone → DNS → Edit|zone resources/);
  });

  it('waits as long as Cloudflare asks for, when that is not long', async () => {
    let times = 0;
    const { code, shown, writes } = await run([], {
      prepare: (state) => {
        state.before = (call) =>
          call.startsWith('POST') && times++ === 0
            ? { status: 429, body: {}, headers: { 'Retry-After': '1' } }
            : undefined;
      },
    });
    expect([code, writes.length]).toEqual([0, 2]);
    expect(shown).toContain('Cloudflare asks to wait 1 s');
  });

  const always =
    (status: number, body: unknown, headers = {}) =>
    (state: CloudflareState) => {
      state.before = () => ({ status, body, headers });
    };
  it.each<[string, (state: CloudflareState) => void, RegExp]>([
    ['asks to wait for minutes', always(429, {}, { 'Retry-After': '240' }), /Run it again in 240 seconds/],
    ['does not say how long to wait', always(429, {}), /Run it again in five minutes/],
    ['is unavailable', always(503, 'no'), /Cloudflare is unavailable: status 503/],
    ['drops the connection', (state) => (state.before = () => 'drop'), /127.0.0.1:\d+ did not answer/],
    ['sends somewhere else', always(302, '', { Location: 'https://evil.example/' }), /did not answer/],
    [
      'answers with a page',
      always(200, `<html>\n\u001b[2J${token}`),
      /no answer of its API: <html> \[2J\*\*\*/,
    ],
    ['answers with nothing', always(200, ''), /no answer of its API: nothing/],
    ['answers with half of it', always(200, '{"success":true,"result":[{"id'), /no answer of its API/],
    ['answers with no list', always(200, { success: true, result: { id: 'x' } }), /no list where one/],
    [
      'answers with a path for an id',
      always(200, { success: true, result: [{ id: '../x', name: domain }] }),
      /without id or name/,
    ],
    [
      'repeats a page for ever',
      always(200, {
        success: true,
        result: [{ id: 'x', name: 'y.example' }],
        result_info: { total_pages: 1e9 },
      }),
      /more than 200 pages/,
    ],
    [
      'has a fault',
      always(400, { success: false, errors: [{ code: 1, message: 'no\nway' }] }),
      /did not do it: no way \(1\)/,
    ],
  ])('says in one line when Cloudflare %s', async (_, prepare, message) => {
    const { code, shown, writes } = await run([], { prepare });
    expect([code, writes]).toEqual([1, []]);
    expect(shown).toMatch(message);
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toContain(' at file:');
  });

  it('says when Cloudflare has stored something else', async () => {
    const { code, shown } = await run([], {
      prepare: (state) => {
        const result = storedRecord({ type: 'A', name: domain, content: '203.0.113.9' });
        state.before = (call) =>
          call.startsWith('POST') ? { status: 200, body: { success: true, errors: [], result } } : undefined;
      },
    });
    expect([code, shown]).toEqual([
      1,
      expect.stringContaining('another record than was sent: A 203.0.113.9'),
    ]);
  });

  it('says how a token is given where nobody can be asked', async () => {
    const { code, shown, state } = await run([], { env: { CLOUDFLARE_API_TOKEN: '' } });
    expect([code, state.calls]).toEqual([1, []]);
    expect(shown).toContain('There is no API token of Cloudflare.');
    expect(shown).toContain('set CLOUDFLARE_API_TOKEN');
  });

  it('asks for the token at a terminal, without echo', { tags: 'terminal' }, async () => {
    const env = { CLOUDFLARE_API_TOKEN: '' };
    expect((await run([], { env, typed: `${token}\r` })).code).toBe(0);
    const stopped = await run([], { env, typed: `${token}\x03` });
    expect([stopped.code, stopped.state.calls]).toEqual([130, []]);
  });

  it('masks the token in a workflow', async () => {
    const child = await run([], { env: { GITHUB_ACTIONS: 'true', CLOUDFLARE_API_TOKEN: 'y'.repeat(30) } });
    expect(child.shown).toContain(`::add-mask::${'y'.repeat(30)}`);
  });
});

describe('elsewhere', () => {
  const at = (provider: string) => ({ ...atCloudflare, DNS_PROVIDER: provider });

  it('has nothing to do where there is no name', async () => {
    const { code, shown, state } = await run([], { parameters: { EC2_HOST: box, DNS_PROVIDER: 'none' } });
    expect([code, state.calls]).toEqual([0, []]);
    expect(shown).toContain(`it is reached at https://${box}. There is nothing to do.`);
  });

  it('says which records to create, until the name leads to the box', async () => {
    const parameters = at('none');
    const before = await run([], { parameters, names: { [domain]: { A: ['203.0.113.9'] } } });
    expect([before.code, before.state.calls]).toEqual([1, []]);
    expect(before.shown).toMatch(
      new RegExp(`create two records:\\n +A +${domain} +${box}\\n +CAA +${domain} +0 issue`),
    );
    expect(before.shown).toContain('Not yet: app.skillgap.example leads to 203.0.113.9 (A)');
    const after = await run([], { parameters });
    expect([after.code, after.shown]).toEqual([0, expect.not.stringContaining('create two records')]);
  });

  it.each([
    ['duckdns', 'the box reports its address', 'DUCKDNS_TOKEN'],
    ['route53', 'Terraform makes the zone and its records', 'registrar'],
  ])('says what %s needs', async (provider, ...words) => {
    const { code, shown, state } = await run([], { parameters: at(provider), names: {} });
    expect([code, state.calls]).toEqual([1, []]);
    for (const word of words) expect(shown).toContain(word);
    expect((await run([], { parameters: at(provider) })).code).toBe(0);
  });
});

describe('what Terraform wrote', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['is not there', {}, /there is no \/skillgap-deploy\/prod\/EC2_HOST\.\n.*step 4/],
    [
      'is a name in place of an address',
      { ...atCloudflare, EC2_HOST: 'box.example' },
      /a record needs an address/,
    ],
    [
      'is an address that only the tailnet reaches',
      { ...atCloudflare, EC2_HOST: '100.64.0.7' },
      /of the tailnet/,
    ],
    [
      'is of a provider that there is not',
      { ...atCloudflare, DNS_PROVIDER: 'freenom' },
      /DNS_PROVIDER is not/,
    ],
    ['is no name', { ...atCloudflare, DOMAIN: 'https://x.example' }, /DOMAIN is not a host name/],
  ])('%s', async (_, parameters, message) => {
    const { code, shown, state } = await run([], { parameters });
    expect([code, state.calls]).toEqual([1, []]);
    expect(shown).toMatch(message);
  });

  it('may not be read: says who may', async () => {
    await using store = await serve((_, response) => {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(JSON.stringify({ __type: 'AccessDeniedException', message: 'not authorized' }));
    });
    const { code, shown } = await run([], { env: { AWS_ENDPOINT_URL: store.url } });
    expect([code, shown]).toEqual([1, expect.stringContaining('It takes ssm:GetParameters on')]);
  });
});

it('prints how it is used, and refuses what it does not know', async () => {
  expect(await run(['--help'])).toMatchObject({ code: 0, shown: expect.stringContaining('npm run dns') });
  expect(await run(['--proxied'])).toMatchObject({
    code: 2,
    shown: expect.stringContaining('--help says more'),
  });
});
