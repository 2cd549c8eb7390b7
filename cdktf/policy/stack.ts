/** A resource's arguments, as Terraform reads them. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A synthesized stack: the content of cdk.tf.json. */
export interface Stack {
  readonly name: string;
  readonly terraform: { readonly backend?: Readonly<Record<string, Arguments>> };
  readonly provider: Readonly<Record<string, readonly Arguments[]>>;
  readonly resource: Readonly<Record<string, Readonly<Record<string, Arguments>>>>;
}

export interface Resource {
  readonly type: string;
  readonly id: string;
  /** `aws_s3_bucket.state_bucket_803B4E61`, as Terraform calls it. */
  readonly address: string;
  readonly arguments: Arguments;
}

/** Every resource of these types, or of all. */
export function resources(stack: Stack, ...types: readonly string[]): readonly Resource[] {
  return Object.entries(stack.resource).flatMap(([type, byId]) =>
    types.length > 0 && !types.includes(type)
      ? []
      : Object.entries(byId).map(([id, args]) => ({ type, id, address: `${type}.${id}`, arguments: args })),
  );
}

/** The resource that `${type.id.attribute}` refers to; undefined for any other value. */
export function referenced(stack: Stack, value: unknown): Resource | undefined {
  const [, type = '', id = ''] = /^\$\{(\w+)\.([\w-]+)\.\w+\}$/.exec(String(value)) ?? [];
  const args = stack.resource[type]?.[id];
  return args && { type, id, address: `${type}.${id}`, arguments: args };
}

/** A block or a list of blocks, as a list. */
export function blocks(value: unknown): readonly Arguments[] {
  return value === undefined || value === null ? [] : ([value].flat() as Arguments[]);
}
