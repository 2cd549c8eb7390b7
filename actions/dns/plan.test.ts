import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DnsRecord, describeChange, planRecords, type Wanted } from './plan.ts';

const domain = 'app.skillgap.example';
const record = (given: Partial<DnsRecord> = {}): DnsRecord => ({
  ...{ id: 'r1', type: 'A', name: domain, content: '203.0.113.9', proxied: false },
  ...given,
});
const A: Wanted = { type: 'A', content: '198.51.100.7', proxied: false };
const AAAA: Wanted = { type: 'AAAA', content: '2001:db8::7', proxied: false };

const done = (records: DnsRecord[], wanted: Wanted[]) =>
  planRecords(records, domain, wanted).changes.map(({ do: what, after }) => `${what} ${after.type}`);

it('creates what is missing, changes what differs, keeps what is right', () => {
  expect(done([], [A, AAAA])).toEqual(['create A', 'create AAAA']);
  expect(done([record()], [A])).toEqual(['update A']);
  expect(done([record({ content: A.content, proxied: true })], [A])).toEqual(['update A']);
  expect(done([record({ content: A.content })], [A])).toEqual(['keep A']);
});

it.each([
  ['a CNAME', record({ type: 'CNAME', content: 'elsewhere.example' })],
  ['a delegation', record({ type: 'NS', content: 'ns.elsewhere.example' })],
  ['an IPv6 address, when the box has none', record({ type: 'AAAA', content: '2001:db8::9' })],
  ['a CNAME in capitals', record({ type: 'CNAME', name: domain.toUpperCase(), content: 'x.example' })],
])('names what stands in the way: %s', (_, there) => {
  expect(planRecords([there], domain, [A]).conflicts).toEqual([there]);
});

it('of several addresses takes the right one for ours, and names the others', () => {
  const [other, right] = [record({ id: 'r1' }), record({ id: 'r2', content: A.content })];
  const { changes, conflicts } = planRecords([other, right], domain, [A]);
  expect([changes, conflicts]).toEqual([[{ do: 'keep', before: right, after: A }], [other]]);
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
  const content = fc.constantFrom(A.content, AAAA.content, '203.0.113.9', 'elsewhere.example');
  const records = fc
    .array(fc.record({ type, name, content, proxied: fc.boolean() }), { maxLength: 8 })
    .map((list) => list.map((one, at) => ({ ...one, id: `r${at}` })));
  fc.assert(
    fc.property(records, fc.constantFrom([A], [A, AAAA]), (before, wanted) => {
      const { changes, conflicts } = planRecords(before, domain, wanted);
      const touched = [...changes.map((change) => change.before), ...conflicts].filter((one) => one !== null);
      for (const one of touched) {
        expect(one.name).toBe(domain);
        expect(['MX', 'TXT', 'CAA']).not.toContain(one.type);
      }
      const after = [
        ...before.filter((one) => !changes.some((change) => change.before === one)),
        ...changes.map(({ before: old, after: now }, at) => record({ ...now, id: old?.id ?? `new${at}` })),
      ];
      const again = planRecords(after, domain, wanted);
      expect(again.changes.map((change) => change.do)).toEqual(wanted.map(() => 'keep'));
      expect(again.conflicts).toHaveLength(conflicts.length);
    }),
  );
});
