import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELEASE, TOKEN, testApp } from '../testing/app.ts';
import { tagsIn } from './whois.ts';

describe('tagsIn', () => {
  it('reads the tags of a machine, and none for a person’s', () => {
    const machine = { Node: { Name: 'box.tail.ts.net.', Tags: ['tag:skillgap-box', 'tag:ci'] } };
    expect(tagsIn(JSON.stringify(machine))).toEqual(['tag:skillgap-box', 'tag:ci']);
    expect(tagsIn('{"Node":{"Name":"laptop"},"UserProfile":{"LoginName":"jane@example.org"}}')).toEqual([]);
    expect(tagsIn('null')).toEqual([]);
  });

  it('is a list of strings, or throws', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        for (const tag of tagsIn(json)) expect(typeof tag).toBe('string');
      }),
    );
    expect(() => tagsIn('peer not found')).toThrow(SyntaxError);
  });
});

describe('the app that asks who a peer is', () => {
  const headers = { Authorization: `Bearer ${TOKEN}` };
  const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress, remotePort: 40_000 } } });

  it('serves those with the tag, and refuses others everywhere', async () => {
    const asked: unknown[] = [];
    const { app } = testApp({
      whois: async (peer) => {
        asked.push(peer);
        return peer.address === '100.64.0.2';
      },
    });
    const box = await app.request('/v1/models', { headers }, from('::ffff:100.64.0.2'));
    expect(box.status).toBe(200);
    for (const path of ['/v1/models', '/health', '/ready', '/metrics']) {
      const other = await app.request(path, { headers }, from('100.64.0.3'));
      expect(other.status).toBe(403);
      expect(other.headers.get('Connection')).toBe('close');
      expect(other.headers.get('X-Release')).toBe(RELEASE);
      expect(await other.json()).toMatchObject({ error: { code: 'peer_refused' } });
    }
    expect(asked[0]).toEqual({ address: '100.64.0.2', port: 40_000 });
    expect((await app.request('/health', { headers })).status).toBe(403);
  });
});
