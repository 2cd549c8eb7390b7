import { describe, expect, it } from 'vitest';
import { exampleProd } from '../testing/example.ts';
import { all, only, synthesized } from '../testing/stack.ts';
import { deployParameters } from './names.ts';

const stack = synthesized(exampleProd);
const instance = only(stack, 'aws_instance');
const volume = only(stack, 'aws_ebs_volume');

describe('the box', () => {
  it("is of the environment's type, from Debian 13's public parameter", () => {
    expect(instance.instance_type).toBe('t2.micro');
    expect(instance.ami).toMatch(/^\$\{data\.aws_ssm_parameter\.\w+\.insecure_value\}$/);
    expect(Object.values(stack.data.aws_ssm_parameter ?? {})).toMatchObject([
      { name: '/aws/service/debian/release/13/latest/amd64' },
    ]);
  });

  it('gives its credentials to IMDSv2 only, and to no container', () => {
    expect(instance.metadata_options).toMatchObject({
      http_tokens: 'required',
      http_put_response_hop_limit: 1,
    });
  });

  it('costs nothing beyond its hours', () => {
    expect(instance).toMatchObject({ credit_specification: { cpu_credits: 'standard' }, monitoring: false });
    expect(instance.root_block_device.volume_size + volume.size).toBeLessThanOrEqual(30);
  });

  it('recovers from broken hardware', () => {
    expect(instance.maintenance_options).toEqual({ auto_recovery: 'default' });
  });

  it('is replaced for a new script or generation, and not for a new image', () => {
    expect(instance.user_data_replace_on_change).toBe(true);
    expect(instance.lifecycle.ignore_changes).toEqual(['ami']);
    // A name, not `${name}`: Terraform refuses that here.
    expect(instance.lifecycle.replace_triggered_by).toEqual([expect.stringMatching(/^terraform_data\.\w+$/)]);
    expect(only(stack, 'terraform_data').input).toEqual({ generation: '1' });
  });

  it('is found by a deploy', () => {
    const told = all(stack, 'aws_ssm_parameter').map(({ name, type }) => [name, type]);
    for (const name of deployParameters)
      expect(told).toContainEqual([`/skillgap-deploy/prod/${name}`, 'String']);
    expect(only(stack, 'aws_eip').domain).toBe('vpc');
  });
});

describe('the user-data', () => {
  it('is bash, with nothing in it that Terraform would take for a template but the volume', () => {
    expect(instance.user_data).toMatch(/^#!\/bin\/bash\n/);
    expect(instance.user_data.match(/(?<!\$)\$\{[^}]*\}/g)).toEqual([
      expect.stringMatching(/^\$\{aws_ebs_volume\.\w+\.id\}$/),
    ]);
    expect(instance.user_data).not.toMatch(/(?<!%)%\{/);
  });

  it('fits into what EC2 takes', () => {
    expect(Buffer.byteLength(instance.user_data.replaceAll('$${', '${'))).toBeLessThan(16_384);
  });
});

describe('the data volume', () => {
  it('is encrypted gp3 like the root', () => {
    expect(volume).toMatchObject({ type: 'gp3', encrypted: true, size: exampleProd.dataVolumeGb });
    expect(instance.root_block_device).toMatchObject({ volume_type: 'gp3', encrypted: true });
  });

  it('outlives the box, whose zone it does not learn from the box', () => {
    expect(volume.lifecycle).toEqual({ prevent_destroy: true });
    expect(volume.availability_zone).toBe('us-east-1a');
    expect(JSON.stringify(volume)).not.toContain('aws_instance');
  });

  it('is taken from a box that has stopped', () => {
    expect(only(stack, 'aws_volume_attachment').stop_instance_before_detaching).toBe(true);
  });
});
