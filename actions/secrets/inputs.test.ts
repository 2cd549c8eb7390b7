import { describe, expect, it } from 'vitest';
import { readSettings, UsageError } from './inputs.ts';

describe('readSettings', () => {
  it('reads a command, its options and the region', () => {
    expect(
      readSettings(['init', '--env', 'staging', '--dry-run'], { AWS_DEFAULT_REGION: 'eu-west-1' }),
    ).toMatchObject({
      ...{ command: 'init', environment: 'staging', dryRun: true, region: 'eu-west-1', confirmed: false },
    });
    expect(readSettings(['set', 'AUTH_SECRET'], {})).toMatchObject({
      ...{ command: 'set', name: 'AUTH_SECRET', environment: 'prod' },
    });
    expect(readSettings(['check'], {})).toMatchObject({ command: 'check', olderThanDays: 90 });
    expect(readSettings(['init', '--yes'], {})).toMatchObject({
      ...{ command: 'init', confirmed: true, replaceLost: false },
    });
    expect(readSettings(['init', '--new-backup-key'], {})).toMatchObject({ replaceLost: true });
    expect(readSettings(['check', '--help'], {}).command).toBe('help');
  });

  it.each([
    [[], /no command \(none\); allowed/],
    [['rotate'], /no command rotate; allowed/],
    [['set'], /needs the name/],
    [['set', 'A', 'value'], /never taken from the command line/],
    [['init', 'prod'], /init takes no prod/],
    [['check', '--env', 'Prod/x'], /--env is "Prod\/x"; allowed/],
    [['check', '--older-than', '0'], /--older-than is "0"; allowed/],
    [['check', '--older-then', '1'], /Unknown option '--older-then'/],
  ])('refuses %j', (argv, message) => {
    expect(() => readSettings(argv, {})).toThrow(UsageError);
    expect(() => readSettings(argv, {})).toThrow(message);
  });
});
