import { expect, it } from 'vitest';
import { parseBenchOptions } from './options.ts';

const parse = (...argv: string[]) => parseBenchOptions(argv, ['api', 'llm', 'backup']);

it('measures everything, for ten minutes, by default', () => {
  expect(parse()).toEqual({
    help: false,
    json: false,
    names: [],
    sizes: [10_000, 100_000, 500_000],
    minutes: 10,
    rounds: 5,
    megabytes: [100, 1_000],
  });
  expect(parse('api', '--sizes', '5000,6000', '--minutes', '0.5', '--json')).toMatchObject({
    ...{ names: ['api'], sizes: [5_000, 6_000], minutes: 0.5, json: true },
  });
});

it.each([
  [['nothing'], 'no bench is called nothing'],
  [['api', '--sizes', '10000,10000'], '--sizes'],
  [['api', '--sizes', '10'], '--sizes'],
  [['api', '--sizes', 'many'], '--sizes'],
  [['api', '--sizes', ''], '--sizes'],
  [['api', '--minutes', '0'], '--minutes'],
  [['api', '--minutes', 'ten'], '--minutes'],
  [['backup', '--rounds', '1.5'], '--rounds'],
  [['backup', '--megabytes', '100,100'], '--megabytes'],
  [['--unknown'], '--unknown'],
])('refuses %j', (argv, message) => {
  expect(() => parse(...argv)).toThrow(message);
});
