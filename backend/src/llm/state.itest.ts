import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { clientOf, request, stay, until } from '../testing/llm.ts';
import { type LlmServer, refuses, says, startLlmServer, stream } from '../testing/llm-server.ts';

describe('the state', () => {
  it('is down without a node, and calls say so at once', async () => {
    using llm = clientOf([]);
    expect(llm.state()).toBe('down');
    await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason: 'llm-down' });
  });

  it('is down until a node was asked, and a call waits for that', async () => {
    await using server = await startLlmServer(says('hello'));
    using llm = clientOf([server]);
    expect(llm.state()).toBe('down');
    expect(await llm.chat(request, stay())).toBe('hello');
    expect(llm.state()).toBe('up');
  });

  it('follows what the nodes say, and each change is one line in the log', async () => {
    await using one = await startLlmServer(says('x'));
    await using other = await startLlmServer(says('x'));
    using llm = clientOf([one, other]);
    await until(() => llm.state() === 'up');
    one.status = 'not-ready';
    await until(() => llm.state() === 'degraded');
    other.status = 'stopping';
    await until(() => llm.state() === 'down');
    one.status = 'degraded';
    await until(() => llm.state() === 'degraded');
    await sleep(300);
    expect(llm.lines.map(({ node, ...line }) => line).slice(2)).toEqual([
      { state: 'down', reason: 'not-ready' },
      { state: 'down', reason: 'stopping' },
      { state: 'degraded', reason: 'half-ready' },
    ]);
  });

  it.each<[string, string, (server: LlmServer) => void]>([
    [
      'another token',
      'token-refused',
      (server) => {
        server.token = 'another';
      },
    ],
    [
      'a page',
      'no-node',
      (server) => {
        server.ready = (_, response) => response.writeHead(200).end('<html>');
      },
    ],
    [
      'half a JSON',
      'no-node',
      (server) => {
        server.ready = (_, response) => response.writeHead(200).end('{"status":');
      },
    ],
    [
      'too much',
      'no-node',
      (server) => {
        server.ready = (_, response) => response.writeHead(200).end('x'.repeat(200_000));
      },
    ],
    [
      'nothing',
      'unreachable',
      (server) => {
        server.ready = () => {};
      },
    ],
    [
      'half a head',
      'unreachable',
      (server) => {
        server.ready = (_, response) => response.socket?.end('HTTP/1.1 200 OK\r\nCont');
      },
    ],
    [
      'the way elsewhere',
      'unreachable',
      (server) => {
        server.ready = (_, response) => response.writeHead(302, { Location: '/v1/models' }).end();
      },
    ],
  ])('is down for a node with %s: %s', async (what, reason, spoil) => {
    await using server = await startLlmServer(says('x'));
    spoil(server);
    using llm = clientOf([server], what === 'nothing' ? { probeMs: 300 } : {});
    await until(() => llm.lines.length > 0);
    expect(llm.lines[0]).toEqual({ node: server.url, state: 'down', reason });
    await expect(llm.chat(request, stay())).rejects.toMatchObject({ reason: 'llm-down' });
    expect(server.requests).toEqual([]);
  });

  it('a machine that sleeps costs nobody a timeout once that is known', async () => {
    // Takes connections and says nothing, as one behind a tunnel.
    const asleep = createServer(() => {});
    await new Promise<void>((resolve) => asleep.listen(0, '127.0.0.1', resolve));
    const { port } = asleep.address() as { port: number };
    using llm = clientOf([{ url: `http://127.0.0.1:${port}` }], { probeMs: 300, firstMs: 60_000 });
    await until(() => llm.lines.length > 0);
    const startedAt = performance.now();
    for (let call = 0; call < 50; call += 1) await llm.chat(request, stay()).catch(() => {});
    // Fifty looks at the node alone would take 15 s.
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    asleep.close();
  });

  it('is up again when a node that slept has woken, without anybody asking for anything', async () => {
    const asleep = await startLlmServer(says('hello'));
    using llm = clientOf([asleep]);
    await until(() => llm.state() === 'up');
    await asleep[Symbol.asyncDispose]();
    await Promise.allSettled(Array.from({ length: 5 }, () => llm.chat(request, stay())));
    await until(() => llm.state() === 'down');
    await using awake = await startLlmServer(says('hello'), Number(new URL(asleep.url).port));
    await until(() => llm.state() === 'up');
    expect(awake.requests).toEqual([]);
    expect(await llm.chat(request, stay())).toBe('hello');
  });

  it('is down for a node that fails whatever it says, which is tried by the client itself', async () => {
    await using server = await startLlmServer(refuses(500, 'internal'));
    using llm = clientOf([server]);
    for (let call = 0; call < 3; call += 1) await llm.chat(request, stay()).catch(() => {});
    expect(llm.state()).toBe('down');
    await expect(llm.chat(request, stay())).rejects.toThrow('Every node is down.');
    await until(() => server.trials.length === 2);
    expect([server.requests.length, llm.state()]).toEqual([3, 'down']);
    server.answer = (_, response) => stream(response, ['yes'], 'length');
    await until(() => llm.state() === 'up');
    expect(llm.lines.map(({ reason }) => reason)).toEqual(['ready', 'failing', 'ready']);
  });

  it('is not made worse by requests that no node could answer', async () => {
    await using server = await startLlmServer((_, response) => stream(response, ['{'], 'length'));
    using llm = clientOf([server]);
    for (let call = 0; call < 5; call += 1) await llm.chat(request, stay()).catch(() => {});
    server.answer = refuses(429, 'queue_full');
    for (let call = 0; call < 5; call += 1) await llm.chat(request, stay()).catch(() => {});
    expect(llm.state()).toBe('up');
  });

  it('is asked for no more when the client is closed', async () => {
    let looks = 0;
    await using server = await startLlmServer(says('x'));
    server.ready = (_, response) => {
      looks += 1;
      response.destroy();
    };
    const llm = clientOf([server]);
    await until(() => looks > 0);
    llm.close();
    // What was on its way has arrived when this has.
    const before = looks + 1;
    await fetch(`${server.url}/ready`).catch(() => {});
    await expect.poll(() => looks).toBeGreaterThanOrEqual(before);
    const seen = looks;
    await sleep(500);
    expect(looks).toBe(seen);
  });
});
