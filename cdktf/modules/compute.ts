import { DataAwsSsmParameter } from '@cdktf/provider-aws/lib/data-aws-ssm-parameter/index.js';
import { EbsVolume } from '@cdktf/provider-aws/lib/ebs-volume/index.js';
import { Eip } from '@cdktf/provider-aws/lib/eip/index.js';
import { EipAssociation } from '@cdktf/provider-aws/lib/eip-association/index.js';
import { Instance } from '@cdktf/provider-aws/lib/instance/index.js';
import { SsmParameter } from '@cdktf/provider-aws/lib/ssm-parameter/index.js';
import { VolumeAttachment } from '@cdktf/provider-aws/lib/volume-attachment/index.js';
import { DataResource, type TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import { deployParameters } from './names.ts';
import { escapeForTerraform, renderUserData, type UserDataValues } from './user-data/render.ts';

export interface ComputeProps {
  /** Prefix of every name: `skillgap-prod`. */
  readonly prefix: string;
  readonly instanceType: string;
  /** Changing it replaces the box, from the newest image. */
  readonly boxGeneration: string;
  /** A default subnet, in the data volume's zone. */
  readonly subnetId: string;
  readonly availabilityZone: string;
  readonly securityGroupIds: readonly string[];
  readonly instanceProfileName: string;
  readonly rootVolumeGb: number;
  readonly dataVolumeGb: number;
  /** What else the script of the first boot needs. */
  readonly boot: Omit<UserDataValues, 'dataVolume'>;
}

const dataDevice = '/dev/sdf';

/** The box: a disposable instance, and an address and a data volume that outlive it. */
export class Compute extends Construct {
  readonly instanceId: string;
  readonly publicIp: string;
  readonly dataVolumeId: string;

  constructor(scope: Construct, id: string, props: ComputeProps) {
    super(scope, id);
    const volume = this.#dataVolume(props);
    const instance = this.#instance(props, volume.id);
    // A default subnet lends an address until this one is attached, so that the first boot can download at once.
    const address = new Eip(this, 'address', { domain: 'vpc', tags: { Name: props.prefix } });
    new EipAssociation(this, 'address-association', { allocationId: address.id, instanceId: instance.id });
    new VolumeAttachment(this, 'data-attachment', {
      deviceName: dataDevice,
      volumeId: volume.id,
      instanceId: instance.id,
      // Postgres writes until its box has stopped: detaching the volume earlier would tear its last pages.
      stopInstanceBeforeDetaching: true,
    });

    this.#tell(props, { EC2_HOST: address.publicIp, INSTANCE_ID: instance.id });
    this.instanceId = instance.id;
    this.publicIp = address.publicIp;
    this.dataVolumeId = volume.id;
  }

  #instance(props: ComputeProps, dataVolumeId: string): Instance {
    const image = new DataAwsSsmParameter(this, 'image', {
      name: '/aws/service/debian/release/13/latest/amd64',
    });
    const generation = new DataResource(this, 'generation', { input: { generation: props.boxGeneration } });
    return new Instance(this, 'instance', {
      // `value` is marked as secret: the plan would hide what a new box is made from.
      ami: image.insecureValue,
      instanceType: props.instanceType,
      iamInstanceProfile: props.instanceProfileName,
      subnetId: props.subnetId,
      vpcSecurityGroupIds: [...props.securityGroupIds],
      // Debian publishes an image every few weeks. Without this the next pull request, whatever it is about, would
      // replace the box; updates come from apt, and a new image when the generation says so.
      lifecycle: { ignoreChanges: ['ami'], replaceTriggeredBy: [bareAddress(generation)] },
      userData: escapeForTerraform(
        renderUserData({ ...props.boot, dataVolume: { id: dataVolumeId, device: dataDevice } }),
      ),
      // cloud-init runs the script once in a box's life: a changed script would never run on this one.
      userDataReplaceOnChange: true,
      metadataOptions: {
        httpEndpoint: 'enabled',
        httpTokens: 'required',
        // The box itself and no further: a container's response would pass Docker's bridge.
        httpPutResponseHopLimit: 1,
        instanceMetadataTags: 'disabled',
      },
      // AWS restarts a box with broken hardware elsewhere, with its id, address and volumes. Unlike the recover
      // action of an alarm it takes no alarm and no service-linked role; every T2 and T3 has it.
      maintenanceOptions: { autoRecovery: 'default' },
      // Otherwise a T3 runs on beyond its credits, and costs money.
      creditSpecification: { cpuCredits: 'standard' },
      // Detailed monitoring costs money.
      monitoring: false,
      rootBlockDevice: {
        volumeType: 'gp3',
        volumeSize: props.rootVolumeGb,
        encrypted: true,
        deleteOnTermination: true,
        tags: { Name: `${props.prefix}-root` },
      },
      tags: { Name: props.prefix },
    });
  }

  #dataVolume(props: ComputeProps): EbsVolume {
    return new EbsVolume(this, 'data', {
      availabilityZone: props.availabilityZone,
      type: 'gp3',
      size: props.dataVolumeGb,
      encrypted: true,
      // Terraform refuses a plan that would destroy it, whatever the reason.
      lifecycle: { preventDestroy: true },
      tags: { Name: `${props.prefix}-data` },
    });
  }

  /** What a deploy must know about the box; none of it is secret. */
  #tell({ boot }: ComputeProps, values: Record<(typeof deployParameters)[number], string>): void {
    for (const name of deployParameters) {
      new SsmParameter(this, name, {
        name: `/skillgap-deploy/${boot.environment}/${name}`,
        type: 'String',
        // As `value` it would be hidden in the plan.
        insecureValue: values[name],
      });
    }
  }
}

/** Terraform wants a name here, not `${name}`, which cdktf makes of a resource. */
function bareAddress(resource: TerraformResource): string {
  return `${resource.terraformResourceType}.${resource.friendlyUniqueId}`;
}
