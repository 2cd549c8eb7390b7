import { expect, it } from 'vitest';
import { memoryGroupsOf } from './box.ts';

it('limits memory beneath its own group of version 1, or beside that of version 2', () => {
  expect(memoryGroupsOf('9:name=systemd:/\n4:memory:/a/b\n0::/\n')[0]).toEqual({
    ...{ parent: '/sys/fs/cgroup/memory/a/b', file: 'memory.limit_in_bytes', unlimited: '-1' },
  });
  expect(memoryGroupsOf('0::/user.slice/session-1.scope\n')).toEqual([
    { parent: '/sys/fs/cgroup/user.slice', file: 'memory.max', unlimited: 'max' },
  ]);
  expect(memoryGroupsOf('3:cpu,memory:/c\n')).toHaveLength(1);
  expect(memoryGroupsOf('')).toEqual([]);
});
