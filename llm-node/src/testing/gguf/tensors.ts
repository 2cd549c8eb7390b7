import type { Tensor, TensorType } from './write.ts';

/** The sizes of a model. */
export interface Sizes {
  readonly layers: number;
  readonly dim: number;
  readonly heads: number;
  readonly feedForward: number;
  readonly context: number;
}

/** Generates one row. */
export type Row = (columns: number, index: number) => Float32Array;

export type MakeMatrix = (name: string, columns: number, rows: number) => Tensor;

/** Matrices of one type, from one generator of rows. */
export function matrices(type: TensorType, row: Row): MakeMatrix {
  return (name, columns, rows) => ({
    ...{ name, columns, rows, type },
    row: (index) => row(columns, index),
  });
}

/** A constant vector. llama.cpp expects vectors in f32. */
export function vector(name: string, columns: number, value: number): Tensor {
  return { name, columns, rows: 0, type: 'f32', row: () => new Float32Array(columns).fill(value) };
}

export const zeros: Row = (columns) => new Float32Array(columns);

/** The identity matrix. */
export const unit: Row = (columns, index) => {
  const row = new Float32Array(columns);
  row[index] = 1;
  return row;
};
