import * as core from '@actions/core';
import { escapeValue } from './dotenv.ts';

/** A shorter line gives nothing away, and masking it would blot out half of the log. */
const SHORTEST_LINE = 4;

/** A key with the moment until which, or since when, it counts: alone, or one of several with commas. */
const DATED_KEY = /(?:^|,)\s*\d{4}-\d\d-\d\dT[\d:.]+Z\/([^,\s]{32,})/g;

/**
 * Keeps a secret out of the log in each form it can appear in: whole, line by line, as `.env` escapes it, and each key of a
 * list of earlier ones.
 */
export function maskSecret(value: string): void {
  if (value.trim() === '') return;
  const lines = value.split(/[\r\n]+/).filter((line) => line.trim().length >= SHORTEST_LINE);
  const keys = [...value.matchAll(DATED_KEY)].flatMap(([, key]) => key ?? []);
  for (const form of new Set([value, ...lines, ...keys, escapeValue(value)])) core.setSecret(form);
}
