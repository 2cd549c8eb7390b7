import { blocks, resources } from '../stack.ts';
import type { Rule } from './rule.ts';

/**
 * IMDSv2 alone: the older metadata service gives a role's credentials to anyone who can make the box fetch a URL. A second
 * hop would reach a container.
 */
export const metadata: Rule = {
  name: 'IMDSv2',
  check: (stack) =>
    resources(stack, 'aws_instance', 'aws_launch_template', 'aws_spot_instance_request').flatMap(
      ({ address, arguments: args }) => {
        const [options] = blocks(args.metadata_options);
        const hops = Number(options?.http_put_response_hop_limit ?? Number.NaN);
        return [
          ...(options?.http_tokens === 'required' ? [] : [`${address}: http_tokens is not "required"`]),
          ...(hops === 1 ? [] : [`${address}: http_put_response_hop_limit is not 1`]),
        ];
      },
    ),
};
