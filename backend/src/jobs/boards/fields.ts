import { z } from 'zod';
import { EARLIEST } from '../posting/normalize.ts';

/** Fields as boards send them: what may be missing may be null as well. */
export const optionalText = z.string().nullish();
export const optionalTexts = z.array(z.string()).nullish();
export const amount = z.number().nullish();
/** Some boards send a number where others send its digits. */
export const id = z.union([z.string(), z.number()]).transform(String);

/** A text or null. */
export const orNone = (text: string | null | undefined): string | undefined => text ?? undefined;

/** An epoch in seconds as a date in words; boards that send a text keep it. */
export const date = z
  .union([z.string(), z.number()])
  .transform((value) => (typeof value === 'string' ? value : dateOfEpoch(value)));

/** Whether a date that may be left out is one of a posting; else another counts. */
export const isPlausible = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && Date.parse(text) >= EARLIEST;

/** Seconds, or milliseconds where there are three digits more. Empty where it is no date. */
function dateOfEpoch(value: number): string {
  const moment = new Date(value > 1e11 ? value : value * 1_000);
  return Number.isNaN(moment.getTime()) ? '' : moment.toISOString();
}
