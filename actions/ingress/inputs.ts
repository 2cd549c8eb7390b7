import { isIPv4 } from 'node:net';
import { choice, environment, integer, invalid, optionalText, text } from '../shared/inputs.ts';

export type IngressSettings = ReturnType<typeof readInputs>;
export type OpenSettings = Extract<IngressSettings, { operation: 'open' }>;

/** Reads the action's inputs. */
export function readInputs() {
  const operation = choice('operation', ['open', 'sweep']);
  const common = { environment: environment() };
  if (operation === 'sweep') return { ...common, operation };
  const { GITHUB_RUN_ID = '0', GITHUB_RUN_ATTEMPT = '1' } = process.env;
  return {
    ...common,
    operation,
    port: integer('port', { min: 1, max: 65_535, default: 22 }),
    // No job on a GitHub runner is longer than six hours.
    minutes: integer('minutes', { min: 1, max: 360, default: 60 }),
    addressUrl: text('address-url', {
      default: 'https://checkip.amazonaws.com',
      pattern: /^https?:\/\/[^\s@]+$/,
      expected: 'an http or https URL without a user',
    }),
    /** Null: asked for at `addressUrl`. */
    address: addressInput(),
    /** The run and its attempt, which the rule is tagged with. */
    run: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`,
  };
}

function addressInput(): string | null {
  const address = optionalText('address');
  if (address !== null && !isIPv4(address))
    throw invalid('address', `is ${JSON.stringify(address)}`, 'one IPv4 address such as 203.0.113.7');
  return address;
}
