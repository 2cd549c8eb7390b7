import { Testing } from 'cdktf';
import type { Environment } from '../environments/types.ts';
import { AppStack } from '../stacks/app.ts';

/** A resource's arguments as Terraform reads them. */
// biome-ignore lint/suspicious/noExplicitAny: a test reaches into any resource.
type Arguments = any;

export interface SynthesizedStack {
  readonly resource: Readonly<Record<string, Readonly<Record<string, Arguments>>>>;
  readonly data: Readonly<Record<string, Readonly<Record<string, Arguments>>>>;
  readonly provider: Arguments;
  readonly terraform: Arguments;
  readonly output: Arguments;
}

/** An environment's stack, without writing it. */
export function synthesized(environment: Environment): SynthesizedStack {
  return JSON.parse(Testing.synth(new AppStack(Testing.app(), environment)));
}

/** All resources of a type. */
export function all(stack: SynthesizedStack, type: string): readonly Arguments[] {
  return Object.values(stack.resource[type] ?? {});
}

/** The one resource of a type. */
export function only(stack: SynthesizedStack, type: string): Arguments {
  const [resource, ...others] = all(stack, type);
  if (!resource || others.length > 0) throw new Error(`${others.length + 1} resources of type ${type}`);
  return resource;
}
