import { isIPv4 } from 'node:net';
import { choice, integer, invalid, optionalText, text } from '../shared/inputs.ts';

export interface OpenSettings {
  operation: 'open';
  environment: string;
  port: number;
  minutes: number;
  addressUrl: string;
  /** Null: asked for at `addressUrl`. */
  address: string | null;
  /** The run and its attempt, which the rule is tagged with. */
  run: string;
}

export interface SweepSettings {
  operation: 'sweep';
  environment: string;
}

export type IngressSettings = OpenSettings | SweepSettings;

/** Reads the action's inputs. */
export function readInputs(): IngressSettings {
  const operation = choice('operation', ['open', 'sweep']);
  const environment = text('environment', {
    default: 'prod',
    pattern: /^[a-z][a-z0-9-]{0,30}$/,
    expected: 'a lower-case name such as prod',
  });
  if (operation === 'sweep') return { operation, environment };
  const { GITHUB_RUN_ID = '0', GITHUB_RUN_ATTEMPT = '1' } = process.env;
  return {
    operation,
    environment,
    port: integer('port', { min: 1, max: 65_535, default: 22 }),
    // No job on a GitHub runner is longer than six hours.
    minutes: integer('minutes', { min: 1, max: 360, default: 60 }),
    addressUrl: text('address-url', {
      default: 'https://checkip.amazonaws.com',
      pattern: /^https?:\/\/[^\s@]+$/,
      expected: 'an http or https URL without a user',
    }),
    address: addressInput(),
    run: `${GITHUB_RUN_ID}-${GITHUB_RUN_ATTEMPT}`,
  };
}

function addressInput(): string | null {
  const address = optionalText('address');
  if (address !== null && !isIPv4(address))
    throw invalid('address', `is ${JSON.stringify(address)}`, 'one IPv4 address such as 203.0.113.7');
  return address;
}
