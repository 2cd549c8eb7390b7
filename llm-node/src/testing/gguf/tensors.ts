import type { Tensor, TensorType } from './write.ts';

/** Makes the numbers of one row: so many of them, for this row. */
export type Row = (columns: number, index: number) => Float32Array;

export type MakeMatrix = (name: string, columns: number, rows: number) => Tensor;

/** Matrices of one type, whose rows come from one place. */
export function matrices(type: TensorType, row: Row): MakeMatrix {
  return (name, columns, rows) => ({
    ...{ name, columns, rows, type },
    row: (index) => row(columns, index),
  });
}

/** A vector that holds one number everywhere. llama.cpp wants all vectors as f32. */
export function vector(name: string, columns: number, value: number): Tensor {
  return { name, columns, rows: 0, type: 'f32', row: () => new Float32Array(columns).fill(value) };
}

export const zeros: Row = (columns) => new Float32Array(columns);

/** The unit matrix, row by row. */
export const unit: Row = (columns, index) => {
  const row = new Float32Array(columns);
  row[index] = 1;
  return row;
};
