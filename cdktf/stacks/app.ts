import { DataAwsSubnet } from '@cdktf/provider-aws/lib/data-aws-subnet/index.js';
import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import type { Environment } from '../environments/types.ts';
import { estimateBackups } from '../estimate/backups.ts';
import { Compute } from '../modules/compute.ts';
import { Dns } from '../modules/dns.ts';
import { Monitoring } from '../modules/monitoring.ts';
import { backendRoleName, environmentPrefix, roleArn } from '../modules/names.ts';
import { Security } from '../modules/security.ts';
import { Storage } from '../modules/storage.ts';
import { AwsStack } from './aws-stack.ts';

/** One environment: the box, its buckets, its rights, and its alarms. */
export class AppStack extends AwsStack {
  constructor(scope: Construct, environment: Environment) {
    super(scope, environment.name, { ...environment, environment: environment.name });
    const prefix = environmentPrefix(environment.name);

    const storage = new Storage(this, 'storage', {
      ...environment,
      environment: environment.name,
      prefix,
    });
    const security = new Security(this, 'security', { ...environment, environment: environment.name });
    const subnet = new DataAwsSubnet(this, 'subnet', {
      availabilityZone: environment.availabilityZone,
      defaultForAz: true,
    });
    const compute = new Compute(this, 'compute', {
      ...environment,
      prefix,
      subnetId: subnet.id,
      securityGroupIds: [security.securityGroupId, security.deployIngressGroupId],
      instanceProfileName: security.instanceProfileName,
      boot: {
        environment: environment.name,
        region: environment.region,
        backendRole: roleArn(environment.accountId, backendRoleName(prefix)),
        deployKeys: environment.deployKeys,
      },
    });
    const dns = new Dns(this, 'dns', {
      environment: environment.name,
      dns: environment.dns,
      address: compute.publicIp,
    });
    new Monitoring(this, 'monitoring', {
      ...environment,
      prefix,
      instanceId: compute.instanceId,
      // The repository has one set of schedules, so one environment watches them.
      watchesSchedules: environment.name === 'prod',
    });

    new TerraformOutput(this, 'public-ip', { value: compute.publicIp });
    new TerraformOutput(this, 'instance-id', { value: compute.instanceId });
    new TerraformOutput(this, 'resumes-bucket', { value: storage.resumes.name });
    new TerraformOutput(this, 'backups-bucket', { value: storage.backups.name });
    // Read by the pull request's estimate: what is stored and asked for is in no plan.
    new TerraformOutput(this, 'object-storage', {
      value: { [storage.backups.name]: estimateBackups(environment.backups) },
    });
    if (dns.nameServers) new TerraformOutput(this, 'name-servers', { value: dns.nameServers });
  }
}
