import { DEPLOY_FORMATS } from '../shared/deploy-values.ts';
import type { KeyRecipe } from '../shared/make-secret.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import type { Recipe, TemplateKey } from '../shared/template.ts';

/** A parameter that must or may be in the store. */
export interface Secret
  extends Pick<TemplateKey, 'key' | 'description' | 'required' | 'default' | 'create' | 'format'> {
  /** Its full name in Parameter Store. */
  parameter: string;
  /** How to make it; null when a person supplies it. */
  recipe: Recipe | KeyRecipe | null;
  /** The parameter of the public half, for a box that is created later; null if there is none. */
  publicParameter: string | null;
  /** What to do with the public half, for a key pair. */
  publish: ((publicKey: string) => string) | null;
  /** The parameter that keeps what this one held before; null where that has ended with its replacement. */
  previousParameter: string | null;
  /** The parameter whose presence says that data is encrypted under this secret; null where none is. */
  encryptsParameter: string | null;
}

/** Everything an environment needs: the list of record, and the key pairs of the pipeline, which no container reads. */
export function secretsOf(keys: readonly TemplateKey[], environment: string): Secret[] {
  const { app, deploy } = pathsOf(environment);
  const pair = {
    ...{ required: true, default: null, create: null },
    ...{ previousParameter: null, encryptsParameter: null },
  };
  /** Of a key under which there are backups. */
  const previousOf = ({ key, rotateBy }: TemplateKey) => {
    const previous = keys.find(({ rotatesWith }) => rotateBy === 'backup-key' && rotatesWith === key);
    return previous === undefined ? null : `${app}/${previous.key}`;
  };
  return [
    ...keys
      .filter(({ madeBy }) => madeBy !== 'rotation')
      .map((key) => ({
        ...{ ...key, parameter: `${app}/${key.key}`, publicParameter: null, publish: null },
        previousParameter: previousOf(key),
        encryptsParameter: key.rotateBy === 'backup-key' ? `${deploy}/BACKUP_BUCKET` : null,
      })),
    {
      ...pair,
      key: 'EC2_SSH_KEY',
      description: 'Key with which a deploy logs in on the box.',
      recipe: 'ssh-key',
      format: DEPLOY_FORMATS.EC2_SSH_KEY,
      parameter: `${deploy}/EC2_SSH_KEY`,
      publicParameter: `${deploy}/EC2_SSH_KEY.pub`,
      publish: (publicKey) =>
        `its public half goes into deployKeys of cdktf/environments/${environment}.ts:\n    ${publicKey}`,
    },
    {
      ...pair,
      key: 'plan_private_key',
      description: 'Key that opens the plans which pull requests store encrypted.',
      recipe: 'plan-key',
      format: DEPLOY_FORMATS.plan_private_key,
      parameter: `${deploy}/plan_private_key`,
      publicParameter: null,
      publish: (publicKey) =>
        `its public half is a variable of the repository:\n    gh variable set INFRA_PLAN_KEY --body '${publicKey}'`,
    },
  ];
}

/** Full names of what a rotation leaves for a while; nobody is asked for these. */
export function leftByRotation(keys: readonly TemplateKey[], environment: string): string[] {
  const { app } = pathsOf(environment);
  return keys.flatMap(({ key, madeBy }) => (madeBy === 'rotation' ? [`${app}/${key}`] : []));
}
