import {
  DeleteParametersCommand,
  GetParameterCommand,
  GetParametersCommand,
  LabelParameterVersionCommand,
  PutParameterCommand,
  paginateGetParametersByPath,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { waitFor } from '../poll.ts';
import { standIns } from '../prepare/images.ts';
import { type Place, startContainer } from './network.ts';

/** Values by the name of their parameter. */
export type Values = Readonly<Record<string, string>>;

/** moto's server in the place of AWS. */
export interface Aws {
  readonly endpoint: string;
  readonly region: string;
  /** What a process needs in its environment to talk to it: endpoint, region and keys. */
  readonly env: Readonly<Record<string, string>>;
  /** Writes SecureString parameters under `/skillgap/<environment>/`; an existing one gets a new version. */
  putSecrets(values: Values): Promise<void>;
  /** The same under `/skillgap-deploy/<environment>/`. */
  putDeployValues(values: Values): Promise<void>;
  /** Reads one of those. */
  deployValue(name: string): Promise<string>;
  /** Reads one by its full name; null when it is not there. */
  parameter(name: string): Promise<string | null>;
  /** Full names of all under a path. */
  names(path: string): Promise<readonly string[]>;
  /** Gives a parameter as many versions as Parameter Store keeps, and the oldest of them a label. */
  fillVersions(name: string, value: string): Promise<void>;
  /** Removes one by its full name; a missing one is no error. */
  remove(name: string): Promise<void>;
  /** Removes parameters under `/skillgap/<environment>/`; a missing one is no error. */
  deleteSecrets(names: readonly string[]): Promise<void>;
  /** Every parameter of SkillGap with its value, by its full name. */
  parameters(): Promise<Values>;
  /** Empties the whole account and puts these parameters into it, each as its first version. */
  reset(parameters: Values): Promise<void>;
}

/** The region that everything of the rehearsal is in. */
export const region = 'eu-central-1';

/** Starts it empty. */
export async function startAws(place: Place, environment: string): Promise<Aws> {
  const endpoint = `http://${place.subnet}.3:5000`;
  const container = await startContainer(place, 'moto', 3, standIns.moto);
  await waitFor('moto', container, 60, async () => {
    const { ok } = await fetch(`${endpoint}/moto-api/data.json`, { signal: AbortSignal.timeout(2000) });
    return ok || undefined;
  });
  const credentials = { accessKeyId: 'AKIAREHEARSAL0000000', secretAccessKey: 'rehearsal' };
  const ssm = new SSMClient({ endpoint, region, credentials });
  const put = async (path: string, values: Values) => {
    for (const [name, value] of Object.entries(values)) {
      await ssm.send(
        new PutParameterCommand({
          Name: path === '' ? name : `${path}/${name}`,
          Value: value,
          Type: 'SecureString',
          Overwrite: true,
        }),
      );
    }
  };
  const names = async (path: string) => {
    const found: string[] = [];
    const pages = paginateGetParametersByPath({ client: ssm }, { Path: path, Recursive: true });
    for await (const { Parameters = [] } of pages)
      found.push(...Parameters.flatMap(({ Name }) => Name ?? []));
    return found;
  };
  const parameter = async (name: string) => {
    const { Parameters } = await ssm.send(new GetParametersCommand({ Names: [name], WithDecryption: true }));
    return Parameters?.[0]?.Value ?? null;
  };
  return {
    endpoint,
    region,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    putSecrets: (values) => put(`/skillgap/${environment}`, values),
    putDeployValues: (values) => put(`/skillgap-deploy/${environment}`, values),
    deployValue: async (name) => {
      const Name = `/skillgap-deploy/${environment}/${name}`;
      const { Parameter } = await ssm.send(new GetParameterCommand({ Name, WithDecryption: true }));
      return Parameter?.Value ?? '';
    },
    parameter,
    names,
    parameters: async () => {
      const all = (await Promise.all(['/skillgap', '/skillgap-deploy'].map(names))).flat();
      return Object.fromEntries(
        await Promise.all(all.map(async (name) => [name, (await parameter(name)) ?? ''] as const)),
      );
    },
    reset: async (parameters) => {
      const { ok, status } = await fetch(`${endpoint}/moto-api/reset`, { method: 'POST' });
      if (!ok) throw new Error(`moto could not be reset: ${status}`);
      await put('', parameters);
    },
    fillVersions: async (Name, Value) => {
      await ssm.send(new DeleteParametersCommand({ Names: [Name] }));
      for (let version = 0; version < 100; version++) {
        const input = { Name, Value, Type: 'SecureString', Overwrite: true } as const;
        await ssm.send(new PutParameterCommand(input));
      }
      await ssm.send(new LabelParameterVersionCommand({ Name, ParameterVersion: 1, Labels: ['kept'] }));
    },
    remove: async (name) => {
      await ssm.send(new DeleteParametersCommand({ Names: [name] }));
    },
    deleteSecrets: async (names) => {
      await ssm.send(
        new DeleteParametersCommand({ Names: names.map((name) => `/skillgap/${environment}/${name}`) }),
      );
    },
  };
}
