import * as input from '../shared/inputs.ts';
import { readRegistryInputs } from '../shared/registry-inputs.ts';

export type Settings = ReturnType<typeof readInputs>;

const IMAGE = {
  pattern: /^([a-z0-9][a-z0-9._:/-]*@)?sha256:[0-9a-f]{64}$/,
  expected: 'an image by digest, name@sha256:…, or the id of one that this machine has',
} as const;
const CERTIFICATE = {
  pattern: /^-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=-]+-----END CERTIFICATE-----\s*$/,
  expected: 'a certificate as PEM',
} as const;

/** The only reader of the action's inputs. Secrets are masked first. @throws Failure `invalid-input`. */
export function readInputs() {
  const { host, username, password } = readRegistryInputs();
  return {
    operation: input.choice('operation', ['drill', 'expire']),
    environment: input.environment(),
    /** With the scripts of the backups in it. */
    postgresImage: input.text('postgres-image', IMAGE),
    /** The application; its Node also hands the connections to the bucket on. */
    backendImage: input.text('backend-image', IMAGE),
    registry: {
      host,
      /** Null: no login. */
      login: username !== '' && password !== '' ? { username, password } : null,
    },
    /** The authority of a private endpoint; null, those of the image. */
    ca: input.optionalText('ca', CERTIFICATE),
    /** An older newest backup fails the drill. */
    maxAgeHours: input.integer('max-age', { min: 0, max: 8760, default: 48 }),
    /** For everything. */
    deadlineMs: input.seconds('deadline', { min: 10, max: 21_000, default: 3000 }),
    /** Unique to one attempt of one run: what is left of it is found by it. */
    id: [process.env.GITHUB_RUN_ID, process.env.GITHUB_RUN_ATTEMPT, process.pid].filter(Boolean).join('-'),
  };
}
