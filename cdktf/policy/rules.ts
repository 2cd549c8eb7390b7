import { buckets } from './rules/buckets.ts';
import { trust, writes } from './rules/iam.ts';
import { metadata } from './rules/instances.ts';
import { network } from './rules/network.ts';
import { encrypted, kept, known, tagged } from './rules/resources.ts';
import type { Rule } from './rules/rule.ts';

/** What must hold of every stack that is synthesized. */
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
