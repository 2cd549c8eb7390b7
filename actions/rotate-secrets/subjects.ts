import { DEPLOY_FORMATS } from '../shared/deploy-values.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import type { TemplateKey } from '../shared/template.ts';
import type { Subject, SubjectKey } from './strategy.ts';

/** A subject with the name of the strategy that replaces it. */
export interface Listed extends Subject {
  strategy: string;
}

/**
 * What can be rotated, in the order of the list of record: its secrets, each with the keys that go with it, and then
 * the pipeline's own key to the box. Settings are none.
 */
export function subjectsOf(keys: readonly TemplateKey[], environment: string): Listed[] {
  const { app, deploy } = pathsOf(environment);
  const described = ({ key, consumers, format, create, required }: TemplateKey): SubjectKey => ({
    // What the backend reads besides others needs a deploy.
    ...{ key, consumer: consumers[0] ?? 'backend', format, create, required },
    parameter: `${app}/${key}`,
  });
  const listed = keys.flatMap((first) =>
    first.rotateBy === null || first.rotateBy === 'hand'
      ? []
      : {
          name: first.key,
          strategy: first.rotateBy,
          keys: [first, ...keys.filter(({ rotatesWith }) => rotatesWith === first.key)].map(described),
        },
  );
  const sshKey: Listed = {
    name: 'EC2_SSH_KEY',
    strategy: 'ssh-key',
    keys: [
      {
        ...{ key: 'EC2_SSH_KEY', consumer: 'pipeline', create: null, required: true },
        format: DEPLOY_FORMATS.EC2_SSH_KEY,
        parameter: `${deploy}/EC2_SSH_KEY`,
      },
    ],
  };
  return [...listed, sshKey];
}

/** The subject that a name means: its own, or that of a key that goes with it. */
export function findSubject<S extends Subject>(subjects: readonly S[], name: string): S | undefined {
  return subjects.find(({ keys }) => keys.some(({ key }) => key === name));
}
