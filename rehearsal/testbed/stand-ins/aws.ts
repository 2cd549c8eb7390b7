import {
  DeleteParametersCommand,
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

/** moto's server instead of AWS. */
export type Aws = Awaited<ReturnType<typeof startAws>>;

/** The region of everything in the rehearsal. */
export const region = 'eu-central-1' as const;

export async function startAws(place: Place, environment: string) {
  const endpoint = `http://${place.subnet}.3:5000`;
  const container = await startContainer(place, 'moto', 3, standIns.moto);
  await waitFor('moto', container, 60, async () => {
    const { ok } = await fetch(`${endpoint}/moto-api/data.json`, { signal: AbortSignal.timeout(2000) });
    return ok || undefined;
  });
  const credentials = { accessKeyId: 'AKIAREHEARSAL0000000', secretAccessKey: 'rehearsal' };
  const client = { endpoint, region, credentials };
  const ssm = new SSMClient(client);
  const putOne = (Name: string, Value: string) =>
    ssm.send(new PutParameterCommand({ Name, Value, Type: 'SecureString', Overwrite: true }));
  const put = async (path: string, values: Values) => {
    for (const [name, value] of Object.entries(values)) await putOne(`${path}${name}`, value);
  };
  /** Removes one by its full name, if it exists. */
  const remove = async (name: string) => {
    await ssm.send(new DeleteParametersCommand({ Names: [name] }));
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
    /** The configuration of an SDK's client. */
    client,
    env: {
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    /** Writes SecureString parameters under `/skillgap/<environment>/`; an existing one gets a new version. */
    putSecrets: (values: Values) => put(`/skillgap/${environment}/`, values),
    /** The same under `/skillgap-deploy/<environment>/`. */
    putDeployValues: (values: Values) => put(`/skillgap-deploy/${environment}/`, values),
    deployValue: async (name: string) => (await parameter(`/skillgap-deploy/${environment}/${name}`)) ?? '',
    parameter,
    names,
    /** Every parameter of SkillGap with its value, by its full name. */
    parameters: async (): Promise<Values> => {
      const all = (await Promise.all(['/skillgap', '/skillgap-deploy'].map(names))).flat();
      return Object.fromEntries(
        await Promise.all(all.map(async (name) => [name, (await parameter(name)) ?? ''] as const)),
      );
    },
    /** Empties the whole account and stores these parameters, each as its first version. */
    reset: async (parameters: Values) => {
      const { ok, status } = await fetch(`${endpoint}/moto-api/reset`, { method: 'POST' });
      if (!ok) throw new Error(`moto could not be reset: ${status}`);
      await put('', parameters);
    },
    /** Gives a parameter as many versions as Parameter Store keeps, and the oldest of them a label. */
    fillVersions: async (Name: string, Value: string) => {
      await remove(Name);
      for (let version = 0; version < 100; version++) await putOne(Name, Value);
      await ssm.send(new LabelParameterVersionCommand({ Name, ParameterVersion: 1, Labels: ['kept'] }));
    },
    remove,
    /** Removes a parameter under `/skillgap/<environment>/`, if it exists. */
    deleteSecret: (name: string) => remove(`/skillgap/${environment}/${name}`),
  };
}
