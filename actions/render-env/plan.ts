import { renderDotenv } from '../shared/dotenv.ts';
import { Failure } from '../shared/outcome.ts';
import type { Parameter } from '../shared/ssm.ts';
import { storeCommand } from '../shared/store-command.ts';
import type { Consumer, TemplateKey } from '../shared/template.ts';

/**
 * Decides what the file holds: the template's keys for this consumer, in the template's order. All missing keys are
 * reported at once, and so are all values that do not conform to their format.
 */
export function planRender(
  path: string,
  keys: readonly TemplateKey[],
  found: ReadonlyMap<string, Parameter>,
  consumer: Consumer = 'backend',
) {
  const rows = keys
    .filter(({ consumers }) => isFor(consumer, consumers))
    .map((entry) => ({ entry, parameter: found.get(parameterName(path, entry.key)) }));

  const missing = rows.filter(({ entry, parameter }) => entry.required && !parameter?.value);
  if (missing.length > 0) {
    const list = missing.map(({ entry }) => describeMissing(path, entry));
    throw new Failure(
      'missing-keys',
      `${missing.length} required ${missing.length === 1 ? 'key is' : 'keys are'} missing under ${path}:\n${list.join('\n')}`,
      {
        nextStep:
          'Run `npm run secrets -- init` from a clone, or the commands: each asks for the value, which keeps it out of the shell’s history.',
      },
    );
  }

  const faults = rows.flatMap(({ entry, parameter }) => {
    const fault = parameter?.value ? entry.format.fault(parameter.value) : null;
    return fault === null ? [] : [{ entry, line: `  ${entry.key} (version ${parameter?.version}) ${fault}` }];
  });
  if (faults.length > 0) {
    const optional = faults.find(({ entry }) => !entry.required)?.entry.key;
    const command = `aws ssm delete-parameter --name ${parameterName(path, optional ?? '')}`;
    const deleting = optional ? [`An optional one may also go: \`${command}\``] : [];
    throw new Failure(
      'invalid-value',
      `Values that are not what their @format in the list of record takes:\n${faults.map(({ line }) => line).join('\n')}`,
      {
        nextStep: [
          'Store each again: `npm run secrets -- set NAME` asks for it and checks it.',
          ...deleting,
        ].join(' '),
      },
    );
  }

  const present = rows.flatMap(({ entry, parameter }) =>
    parameter?.value ? [{ key: entry.key, parameter }] : [],
  );
  return {
    /** The text of the file. */
    text: renderDotenv(present.map(({ key, parameter }) => [key, parameter.value])),
    /** Version of each key in it, in its order. */
    versions: Object.fromEntries(present.map(({ key, parameter }) => [key, parameter.version])),
    /** Optional keys that are not set. */
    unset: rows.flatMap(({ entry, parameter }) => (parameter?.value ? [] : [entry.key])),
  };
}

/** What the backend's file also holds: the deploy reads its own settings from it, and moves the backups' to a file of theirs. */
const WITH_BACKEND: readonly Consumer[] = ['backend', 'deploy', 'backup'];

/** Whether a key of these consumers is in the file of this one. */
export function isFor(consumer: Consumer, consumers: readonly Consumer[]): boolean {
  const held = consumer === 'backend' ? WITH_BACKEND : [consumer];
  return consumers.some((each) => held.includes(each));
}

/** The names directly under the path that the list of record does not have. */
export function unknownNames(
  path: string,
  keys: readonly TemplateKey[],
  listed: readonly string[],
): string[] {
  const known = new Set(keys.map(({ key }) => parameterName(path, key)));
  return listed.filter((name) => !known.has(name)).sort();
}

export function parameterName(path: string, key: string): string {
  return `${path}/${key}`;
}

function describeMissing(path: string, entry: TemplateKey): string {
  const name = parameterName(path, entry.key);
  if (entry.recipe !== null) return `  ${entry.key}: ${entry.description} (npm run secrets -- init makes it)`;
  return [
    `  ${entry.key}: ${entry.description} (${entry.create ?? 'made by the operator'})`,
    `    ${storeCommand(name)}`,
  ].join('\n');
}
