import { buckets } from './rules/buckets.ts';
import { trust, writes } from './rules/iam.ts';
import { metadata } from './rules/instances.ts';
import { network } from './rules/network.ts';
import { encrypted, kept, known, tagged } from './rules/resources.ts';
import type { Rule } from './rules/rule.ts';

/** The rules for every synthesized stack. */
export const rules: readonly Rule[] = [
  known,
  network,
  encrypted,
  buckets,
  kept,
  metadata,
  writes,
  trust,
  tagged,
];
