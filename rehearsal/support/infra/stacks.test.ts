import { expect, it } from 'vitest';
import { countResources, withoutForgotten, withoutPreventDestroy } from './stacks.ts';

const stack = {
  resource: {
    aws_ebs_volume: { data: { size: 10, lifecycle: { prevent_destroy: true, ignore_changes: ['tags'] } } },
    aws_eip: { a: {}, b: { lifecycle: { create_before_destroy: true } } },
  },
};

it('counts resources', () => {
  expect(countResources(stack)).toBe(3);
  expect(countResources({})).toBe(0);
});

it('lifts the lock on what must not be destroyed, and nothing else', () => {
  const lifted = withoutPreventDestroy(stack);
  expect(lifted.resource?.aws_ebs_volume?.data).toEqual({
    size: 10,
    lifecycle: { prevent_destroy: false, ignore_changes: ['tags'] },
  });
  expect(lifted.resource?.aws_eip).toEqual(stack.resource.aws_eip);
});

it('leaves out of a comparison what moto forgets, beside what the stack leaves out itself', () => {
  const box = {
    resource: { aws_instance: { box: { lifecycle: { ignore_changes: ['ami'] } } }, aws_eip: { a: {} } },
  };
  expect(withoutForgotten(box).resource).toEqual({
    aws_instance: {
      box: {
        lifecycle: {
          ignore_changes: ['ami', 'maintenance_options', 'metadata_options', 'network_interface'],
        },
      },
    },
    aws_eip: { a: {} },
  });
});
