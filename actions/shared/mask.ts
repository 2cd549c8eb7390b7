import * as core from '@actions/core';
import { escapeValue } from './dotenv.ts';

/** A shorter line gives nothing away, and masking it would blot out half of the log. */
const SHORTEST_LINE = 4;

/** Keeps a secret out of the log in each form it can appear in: whole, line by line, and as `.env` escapes it. */
export function maskSecret(value: string): void {
  if (value.trim() === '') return;
  const lines = value.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_LINE);
  for (const form of new Set([value, ...lines, escapeValue(value)])) core.setSecret(form);
}
