import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type SelectableNode, selectNode } from './select-node.ts';

const node = (inFlight: number, isUsable = true, serves = true): SelectableNode => ({
  inFlight,
  isUsable,
  serves: () => serves,
});
const none = new Set<SelectableNode>();

it('takes the least busy', () => {
  const nodes = [node(3), node(1), node(2)];
  expect(selectNode(nodes, 'chat', none)).toBe(nodes[1]);
});

it('takes one with the model before one without, however busy', () => {
  const nodes = [node(0, true, false), node(9)];
  expect(selectNode(nodes, 'chat', none)).toBe(nodes[1]);
  expect(selectNode(nodes, 'chat', new Set(nodes.slice(1)))).toBe(nodes[0]);
});

it('takes none that is away or was asked, and an idle one whenever there is one', () => {
  const some = fc.record({ inFlight: fc.nat(3), isUsable: fc.boolean(), asked: fc.boolean() });
  fc.assert(
    fc.property(fc.array(some), (list) => {
      const nodes = list.map(({ inFlight, isUsable }) => node(inFlight, isUsable));
      const asked = new Set(nodes.filter((_, index) => list[index]?.asked));
      const free = nodes.filter((one) => one.isUsable && !asked.has(one));
      const chosen = selectNode(nodes, 'chat', asked);
      expect(chosen?.inFlight).toBe(
        free.length === 0 ? undefined : Math.min(...free.map((one) => one.inFlight)),
      );
      if (chosen) expect(free).toContain(chosen);
    }),
  );
});
