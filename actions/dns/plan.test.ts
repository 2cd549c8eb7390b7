import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DnsRecord, describeChange, planRecord, type Wanted } from './plan.ts';

const domain = 'app.skillgap.example';
const record = (given: Partial<DnsRecord> = {}): DnsRecord => ({
  ...{ id: 'r1', type: 'A', name: domain, content: '203.0.113.9', proxied: false },
  ...given,
});
const A: Wanted = { type: 'A', content: '198.51.100.7', proxied: false };

it('creates what is missing, changes what differs, keeps what is right', () => {
  const done = (...records: DnsRecord[]) => planRecord(records, domain, A).change.do;
  expect(done()).toBe('create');
  expect(done(record())).toBe('update');
  expect(done(record({ content: A.content, proxied: true }))).toBe('update');
  expect(done(record({ content: A.content }))).toBe('keep');
});

it.each([
  ['a CNAME', record({ type: 'CNAME', content: 'elsewhere.example' })],
  ['a delegation', record({ type: 'NS', content: 'ns.elsewhere.example' })],
  ['an IPv6 address, when the box has none', record({ type: 'AAAA', content: '2001:db8::9' })],
  ['a CNAME in capitals', record({ type: 'CNAME', name: domain.toUpperCase(), content: 'x.example' })],
])('names what stands in the way: %s', (_, there) => {
  expect(planRecord([there], domain, A).conflicts).toEqual([there]);
});

it('of several addresses takes the right one for ours, and names the others', () => {
  const [other, right] = [record({ id: 'r1' }), record({ id: 'r2', content: A.content })];
  const { change, conflicts } = planRecord([other, right], domain, A);
  expect([change, conflicts]).toEqual([{ do: 'keep', before: right, after: A }, [other]]);
});

it('says what a change is', () => {
  const change = { do: 'update' as const, before: record(), after: { ...A, proxied: true } };
  expect(describeChange(change, false)).toBe(
    '  A     203.0.113.9, DNS only → 198.51.100.7, proxied: changed',
  );
  expect(describeChange(change, true)).toMatch(/: would be changed$/);
});

it('leaves every other record alone, and has nothing to do the second time', () => {
  const name = fc.constantFrom(domain, 'skillgap.example', `x.${domain}`, '*.skillgap.example');
  const type = fc.constantFrom('A', 'AAAA', 'CNAME', 'MX', 'TXT', 'NS', 'CAA');
  const content = fc.constantFrom(A.content, '2001:db8::9', '203.0.113.9', 'elsewhere.example');
  const records = fc
    .array(fc.record({ type, name, content, proxied: fc.boolean() }), { maxLength: 8 })
    .map((list) => list.map((one, at) => ({ ...one, id: `r${at}` })));
  fc.assert(
    fc.property(records, (before) => {
      const { change, conflicts } = planRecord(before, domain, A);
      for (const one of [change.before, ...conflicts]) {
        if (one === null) continue;
        expect(one.name).toBe(domain);
        expect(['MX', 'TXT', 'CAA']).not.toContain(one.type);
      }
      const others = before.filter((one) => one !== change.before);
      const after = record({ ...change.after, id: change.before?.id ?? 'new' });
      const again = planRecord([...others, after], domain, A);
      expect(again.change.do).toBe('keep');
      expect(again.conflicts).toHaveLength(conflicts.length);
    }),
  );
});
