/** The standard deviation of the weights: small enough that nothing overflows in f16 after many layers. */
const DEVIATION = 0.05;
/** Rows are slices of a pool of numbers: new ones for each row would take minutes for a hundred million. */
const POOL = 65_521;

/** Rows of normally distributed numbers around 0, the same for the same seed. */
export function randomRows(seed: number): (columns: number) => Float32Array {
  let state = Math.imul(seed, 2_654_435_761) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  const normal = (): number =>
    DEVIATION * Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
  const pool = Float32Array.from({ length: POOL }, normal);
  return (columns) => {
    const start = Math.floor(next() * (POOL - columns));
    return pool.subarray(start, start + columns);
  };
}
