/** GitHub's repository whose workflows may enter AWS. The ids go into the newer form of a token's `sub`. */
export interface Repository {
  readonly owner: string;
  readonly name: string;
  /** `gh api repos/OWNER/NAME --jq '.owner.id, .id'`; both or neither. */
  readonly ownerId?: number;
  readonly id?: number;
}

/** Where the domain's records are kept, and so what is made of them. Every name is in lower case, umlauts as punycode. */
export type Dns =
  /** Nobody's: people use the box's address, or a domain whose records you keep somewhere else. */
  | {
      readonly provider: 'none';
      /** A domain with an A record for the box's address. */
      readonly domain?: string;
    }
  /** A free name; the box reports its address, with the token in /skillgap/<environment>/DUCKDNS_TOKEN. */
  | {
      readonly provider: 'duckdns';
      /** One label under duckdns.org: `skillgap.duckdns.org`. */
      readonly domain: string;
    }
  /** Terraform makes the zone and its records: $0.50 a month. The domain's registrar has to name the zone's name servers. */
  | {
      readonly provider: 'route53';
      /** The zone that is made: the registered domain, or a part of it that its owner has delegated. */
      readonly zone: string;
      /** The zone itself, or a name in it. */
      readonly domain: string;
    }
  /** `npm run dns` makes the records, with a token that is never stored. */
  | {
      readonly provider: 'cloudflare';
      /** The zone that exists at Cloudflare. */
      readonly zone: string;
      /** The zone itself, or a name in it. */
      readonly domain: string;
      /** Whether people reach Cloudflare, which asks the box, or the box itself. */
      readonly proxied: boolean;
    };

/** What the box may reach beyond web servers, time servers and the tailnet. */
export interface Egress {
  /** Ports 465 and 587, for SMTP_URL. Port 25 stays closed, here and by AWS: mail goes to a relay that asks who sends it. */
  readonly mail: boolean;
  /** The port in REDIS_URL, if there is one: 6379 at most providers. */
  readonly redisPort?: number;
}

/** How much of the database's past can be restored. */
export interface Backups {
  /** Full backups that are kept, one a week: never fewer, whatever their age. */
  readonly fullBackups: number;
  /** For so many days back, any second can be restored. */
  readonly pointInTimeDays: number;
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
  readonly backups: Backups;
  /** Who may reach port 22, as CIDR blocks. Never everyone. */
  readonly operatorCidrs: readonly string[];
  /** Public keys with which a deploy logs in, as OpenSSH writes them. Two while one is replaced. */
  readonly deployKeys: readonly string[];
  /** Where budgets and alarms write to. */
  readonly alertEmail: string;
  /** Dollars a month; each sends a mail when it is spent and when it is foreseen. */
  readonly budgetsUsd: readonly number[];
  /** The name under which people reach the box, if it has one. */
  readonly dns: Dns;
  readonly egress: Egress;
  readonly github: Repository;
}
