import type { Say } from './prompt.ts';
import type { Secret } from './record.ts';

/** Says how to keep a copy of a key without which backups are lost, and which nobody else has. */
export function adviseCopy({ key, parameter, previousParameter }: Secret, say: Say): void {
  if (previousParameter === null) return;
  say(
    `  ${key}: keep a copy outside AWS, without which every backup is lost with the account. It is shown by:`,
  );
  say(
    `    aws ssm get-parameter --name ${parameter} --with-decryption --query Parameter.Value --output text`,
  );
}
