import { parseArgs } from 'node:util';

export interface GateInputs {
  /** Where the rehearsal's figures go. */
  readonly figures: string;
  /** How many steps run at the same time. */
  readonly lanes: number;
  /** Seconds that `npm ci` took before. */
  readonly installed: number;
  /** The environment of every step. */
  readonly env: NodeJS.ProcessEnv;
}

/** Reads the command line and the environment of `.ci/run`. */
export function readGateInputs(argv: readonly string[], env: NodeJS.ProcessEnv): GateInputs {
  const { values } = parseArgs({
    args: [...argv],
    options: { lanes: { type: 'string', default: '2' }, installed: { type: 'string', default: '0' } },
  });
  const lanes = Number(values.lanes);
  if (!Number.isInteger(lanes) || lanes < 1)
    throw new Error(`--lanes needs a number from 1, got: ${values.lanes}`);
  return {
    figures: env.FIGURES || '.rehearsal/figures.json',
    lanes,
    installed: Number(values.installed),
    env: { ...env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined },
  };
}
