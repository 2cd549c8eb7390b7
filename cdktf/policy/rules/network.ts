import { splitOperatorCidrs } from '../../modules/operator-cidrs.ts';
import { type Arguments, blocks, resources, type Stack } from '../stack.ts';
import type { Rule } from './rule.ts';

interface Opening {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly cidrs: readonly string[];
}

/** Port 22 for operators' networks, 80 and 443 for everyone, nothing else from outside. */
export const network: Rule = {
  name: 'open ports',
  check: (stack) => openings(stack).flatMap(judge),
};

function judge({ where, from, to, cidrs }: Opening): readonly string[] {
  if (!Number.isInteger(from) || !Number.isInteger(to)) return [`${where}: its ports are not known at synth`];
  if (from === to && (from === 80 || from === 443)) return [];
  if (from !== 22 || to !== 22)
    return [`${where}: opens ${from} to ${to}; only 80 and 443, and 22 for operators`];
  try {
    splitOperatorCidrs(cidrs);
    return [];
  } catch (error) {
    return [`${where}: opens 22: ${error instanceof Error ? error.message : error}`];
  }
}

/** Inline rules of a group, and the two kinds of separate rules. */
function openings(stack: Stack): readonly Opening[] {
  return [
    ...resources(stack, 'aws_security_group', 'aws_default_security_group').flatMap(
      ({ address, arguments: args }) => blocks(args.ingress).map((block) => opening(address, block)),
    ),
    ...resources(stack, 'aws_security_group_rule')
      .filter(({ arguments: args }) => args.type !== 'egress')
      .map(({ address, arguments: args }) => opening(address, args)),
    ...resources(stack, 'aws_vpc_security_group_ingress_rule').map(({ address, arguments: args }) =>
      opening(address, { ...args, protocol: args.ip_protocol }),
    ),
  ];
}

function opening(where: string, block: Arguments): Opening {
  // Protocol -1 is every protocol and every port, whatever else the block says.
  const [from, to] =
    block.protocol === '-1' || block.protocol === 'all' ? [0, 65535] : [block.from_port, block.to_port];
  const cidrs = [block.cidr_blocks, block.ipv6_cidr_blocks, block.cidr_ipv4, block.cidr_ipv6];
  return {
    where,
    from: Number(from),
    to: Number(to),
    cidrs: cidrs.flat().filter((cidr) => typeof cidr === 'string'),
  };
}
