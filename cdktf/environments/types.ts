/** GitHub's repository whose workflows may enter AWS. The ids go into the newer form of a token's `sub`. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** `gh api repos/OWNER/NAME --jq '.owner.id, .id'`; both or neither. */
  readonly ownerId?: number;
  readonly id?: number;
}

/** All that differs between one environment and another. Data only: what is made of it stands in `modules/`. */
export interface Environment {
  /** `prod`: part of every name in AWS and of the parameters' paths. */
  readonly name: string;
  /** Synthesized without being asked for. A second box leaves the free tier. */
  readonly enabled: boolean;
  /** Twelve digits. Terraform refuses to touch any other account. */
  readonly accountId: string;
  readonly region: string;
  /** Where the box and its data volume stand: a volume cannot leave its zone. */
  readonly availabilityZone: string;
  readonly instanceType: string;
  /** Another word makes a new box from the newest Debian 13; the data volume and the address stay. */
  readonly boxGeneration: string;
  /** The system, images and swap. With the data volume, 30 GB are free. */
  readonly rootVolumeGb: number;
  /** Postgres. Can be made larger, never smaller. */
  readonly dataVolumeGb: number;
  /** Who may reach port 22, as CIDR blocks. Never everyone. */
  readonly operatorCidrs: readonly string[];
  /** Public keys with which a deploy logs in, as OpenSSH writes them. Two while one is replaced. */
  readonly deployKeys: readonly string[];
  /** Where budgets and alarms write to. */
  readonly alertEmail: string;
  /** Dollars a month; each sends a mail when it is spent and when it is foreseen. */
  readonly budgetsUsd: readonly number[];
  /** Name under which the world reaches the box, if it has one. */
  readonly domain?: string;
  readonly github: Repository;
}
