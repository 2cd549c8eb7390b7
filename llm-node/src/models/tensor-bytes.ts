/** Numbers of a block and bytes that it takes, by ggml's code of the type (ggml.h and ggml-common.h of llama.cpp). */
const BLOCKS: Readonly<Record<number, readonly [numbers: number, bytes: number]>> = {
  0: [1, 4], // F32
  1: [1, 2], // F16
  2: [32, 18], // Q4_0
  3: [32, 20], // Q4_1
  6: [32, 22], // Q5_0
  7: [32, 24], // Q5_1
  8: [32, 34], // Q8_0
  10: [256, 84], // Q2_K
  11: [256, 110], // Q3_K
  12: [256, 144], // Q4_K
  13: [256, 176], // Q5_K
  14: [256, 210], // Q6_K
  20: [32, 18], // IQ4_NL
  23: [256, 136], // IQ4_XS
  30: [1, 2], // BF16
};

/** What a tensor takes in its file. 0 for a type that is not known here: newer ones come, and the engine knows them. */
export function tensorBytes(type: number, shape: readonly number[]): number {
  const block = BLOCKS[type];
  if (!block) return 0;
  const [numbers, bytes] = block;
  const [columns = 0, ...others] = shape;
  return others.reduce((all, count) => all * count, Math.ceil(columns / numbers) * bytes);
}
