import { setImmediate as tick } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createPlanSlots } from './plan-slots.ts';

it('gives an account two plans, and a network with however many accounts half of all', async () => {
  const take = createPlanSlots();
  const of = (n: number, network = '203.0.113.1') => take([network, `account ${n}`]);
  const [free] = [await of(1), await of(1), await of(2), await of(2), await of(3)];
  await expect(of(4)).rejects.toMatchObject({ reason: 'busy' });
  await expect(of(1, '203.0.113.2')).rejects.toMatchObject({ reason: 'busy' });
  await of(5, '203.0.113.2');
  free();
  await tick();
  await of(4);
});
