import { describe, expect, it } from 'vitest';
import { checkSteps, plan, type State } from './gate-plan.ts';
import { gateSteps, type Step } from './gate-steps.ts';

const step = (name: string, more: Partial<Step> = {}): Step => ({
  name,
  command: ['true'],
  limitMinutes: 1,
  ...more,
});
const started = (steps: readonly Step[], states: Record<string, State>, lanes = 2) =>
  plan(steps, new Map(Object.entries(states)), lanes).start.map(({ name }) => name);

describe('the plan of the gate', () => {
  it('starts as many as there are lanes, in their order', () => {
    const steps = [step('a'), step('b'), step('c')];
    expect(started(steps, {})).toEqual(['a', 'b']);
    expect(started(steps, { a: 'running', b: 'passed' })).toEqual(['c']);
    expect(started(steps, { a: 'running', b: 'running' })).toEqual([]);
  });

  it('waits for what a step comes after, whatever comes of it', () => {
    const steps = [step('a'), step('b', { after: ['a'] })];
    expect(started(steps, { a: 'running' })).toEqual([]);
    expect(started(steps, { a: 'failed' })).toEqual(['b']);
  });

  it('gives up what needs a step that failed', () => {
    const steps = [step('a'), step('b', { needs: ['a'] }), step('c', { needs: ['b'] })];
    expect(started(steps, { a: 'passed' })).toEqual(['b']);
    const { start, giveUp } = plan(steps, new Map([['a', 'failed' as const]]), 2);
    expect({ start, giveUp }).toEqual({ start: [], giveUp: [{ step: steps[1], because: 'a' }] });
  });

  it.each([
    [[step('a', { after: ['no-such'] })], 'a'],
    [[step('a', { after: ['b'] }), step('b', { needs: ['a'] }), step('c')], 'a, b'],
  ])('refuses steps that can never start', (steps, names) => {
    expect(() => checkSteps(steps)).toThrow(`these steps of the gate can never start: ${names}`);
  });

  it('runs check and unit tests first, then the integration tests beside the rehearsal', () => {
    const steps = gateSteps('figures.json');
    expect(() => checkSteps(steps)).not.toThrow();
    expect(started(steps, {}, 1)).toEqual(['check']);
    const early = { check: 'failed', unit: 'failed', prepare: 'passed', 'other-data': 'passed' } as const;
    expect(started(steps, early)).toEqual(['rehearse', 'integration']);
  });
});
