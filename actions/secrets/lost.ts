import type { Step } from './plan.ts';
import type { Say } from './prompt.ts';
import type { Secret } from './record.ts';

/** Says what became of the keys that must be put back. True if there are any. */
export function refuseLost(steps: readonly Step[], say: Say): boolean {
  const lost = steps.flatMap((step) => (step.do === 'refuse' ? [step.secret] : []));
  for (const secret of lost) for (const line of explainLost(secret)) say(line);
  return lost.length > 0;
}

const explainLost = ({ key, parameter, encryptsParameter }: Secret) => [
  `  ${key}: NOT MADE. ${parameter} is gone, and ${encryptsParameter} says that this environment has backups: with another key nobody could restore those under the lost one.`,
  `    Put the old one back, from your copy or from the box, as docs/secrets.md says under "The key of the backups":`,
  `    read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name ${parameter} --type SecureString --value file:///dev/stdin`,
  '    Only if there are no backups yet, or the key is gone with every copy: the same command with --new-backup-key.',
];
