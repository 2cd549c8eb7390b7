import { parseArgs } from 'node:util';

/** Reads the command line and the environment of `.ci/run`. */
export function readGateInputs(argv: readonly string[], env: NodeJS.ProcessEnv) {
  const { values } = parseArgs({
    args: [...argv],
    options: { lanes: { type: 'string', default: '2' }, installed: { type: 'string', default: '0' } },
  });
  const lanes = Number(values.lanes);
  if (!Number.isInteger(lanes) || lanes < 1)
    throw new Error(`--lanes needs a number from 1, got: ${values.lanes}`);
  return {
    /** Where the rehearsal's figures go. */
    figures: env.FIGURES || '.rehearsal/figures.json',
    /** How many steps run at the same time. */
    lanes,
    /** Seconds that `npm ci` took before. */
    installed: Number(values.installed),
    /** The environment of every step. */
    env: { ...env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined },
  };
}
