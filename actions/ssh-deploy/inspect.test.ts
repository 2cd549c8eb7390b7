import { expect, test } from 'vitest';
import { parseReport } from './inspect.ts';

test('an empty box', () => {
  const report = [
    'free-disk-mb\t9000',
    'available-memory-mb\t700',
    'current\t',
    'live-slot\tblue',
    'live-release\t',
    'nginx-conf\t',
    '',
  ].join('\n');
  expect(parseReport(report)).toMatchObject({
    live: null,
    releases: [],
    freeDiskMb: 9000,
    availableMemoryMb: 700,
    nginxConf: null,
  });
});

test('what the live container says goes before the link: a switch may have been cut off between the two', () => {
  const report = [
    'current\tR1',
    'live-slot\tgreen',
    'live-release\tR2',
    'nginx-conf\tconf-1',
    'folder\tR1',
    'folder\tR2',
    'image\ta@b',
  ].join('\n');
  expect(parseReport(report)).toMatchObject({
    live: { slot: 'green', release: 'R2', nginxConf: 'conf-1' },
    folders: ['R1', 'R2'],
    images: ['a@b'],
  });
});
