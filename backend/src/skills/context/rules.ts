import type { ContextRule } from './rule.ts';
import { everyday } from './rules/everyday.ts';
import { frameworks } from './rules/frameworks.ts';
import { french } from './rules/french.ts';
import { languages } from './rules/languages.ts';
import { spoken } from './rules/spoken.ts';
import { tools } from './rules/tools.ts';
import { words } from './rules/words.ts';

/** All rules, each with texts that show it: a test reads every one of them. */
export const RULES: readonly ContextRule[] = [
  ...languages,
  ...frameworks,
  ...spoken,
  ...tools,
  ...words,
  ...french,
  ...everyday,
];
