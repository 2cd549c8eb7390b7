/** Of the normal distribution, for 95 %. */
const Z = 1.96;

/**
 * Between which shares the true one lies with 95 % confidence, when `n` of `of` were seen: Wilson's score interval, which
 * holds for small numbers too (E. B. Wilson, 1927). From 0 to 1; [0, 1] when nothing was seen.
 */
export function interval(n: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const share = n / of;
  const spread = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  const [middle, scale] = [share + Z ** 2 / (2 * of), 1 + Z ** 2 / of];
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
