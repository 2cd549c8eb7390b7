import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';

/** Puts parameters under a path, as AWS takes them: `SecureString`, 4 KB at most. */
export async function fillStore(
  env: Record<string, string>,
  path: string,
  values: Record<string, string>,
  overwrite: boolean = false,
): Promise<void> {
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '' } = env;
  const credentials = {
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? '',
  };
  const client = new SSMClient({ endpoint, region, credentials });
  for (const [key, Value] of Object.entries(values)) {
    // The stand-in would take it; AWS does not.
    if (Buffer.byteLength(Value) > 4096) throw new Error(`${key} is longer than 4 KB`);
    await client.send(
      new PutParameterCommand({ Name: `${path}/${key}`, Value, Type: 'SecureString', Overwrite: overwrite }),
    );
  }
  client.destroy();
}
