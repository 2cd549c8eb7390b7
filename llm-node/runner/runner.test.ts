import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const unit = read('skillgap-runner.service');
const all = (key: string) => [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value);

it('pins a runner that can run actions with node24', () => {
  const [, major, minor, patch] = /^version=(\d+)\.(\d+)\.(\d+)$/m.exec(read('pinned.sh')) ?? [];
  const version = Number(major) * 1e6 + Number(minor) * 1e3 + Number(patch);
  expect(version).toBeGreaterThanOrEqual(2_327_001);
  expect(read('pinned.sh').match(/^sha256_(x64|arm64)=[0-9a-f]{64}$/gm)).toHaveLength(2);
});

describe('the unit', () => {
  it('runs each job as its own user in a clean folder, and registers as root', () => {
    expect(all('User')).toEqual(['skillgap-runner']);
    expect(all('Restart')).toEqual(['always']);
    expect(all('ExecStartPre')).toEqual([
      '+/opt/skillgap-runner/renew',
      '+/opt/skillgap-runner/registration add',
    ]);
    expect(all('ExecStopPost')).toEqual(['+/opt/skillgap-runner/renew --empty']);
  });

  it('asks before each job whether it may run here', () => {
    expect(all('Environment')).toContain(
      'ACTIONS_RUNNER_HOOK_JOB_STARTED=/opt/skillgap-runner/job-started.sh',
    );
    expect(read('install')).toContain('job-started.sh');
  });

  it('keeps the token from the job', () => {
    expect(all('InaccessiblePaths')).toEqual(['/etc/skillgap-runner']);
    expect(unit).not.toMatch(/^LoadCredential/m);
    expect(all('ReadWritePaths')).toEqual(['/opt/skillgap-runner /opt/skillgap-llm /etc/skillgap-llm']);
  });

  it('has nothing by which sudo would not work', () => {
    // systemd.exec(5): for a unit with a user of its own each of these implies NoNewPrivileges.
    const implying =
      /^(NoNewPrivileges|SystemCall\w+|RestrictAddressFamilies|RestrictNamespaces|RestrictRealtime|RestrictSUIDSGID|PrivateDevices|ProtectKernel\w+|ProtectClock|ProtectHostname|MemoryDenyWriteExecute|LockPersonality|DynamicUser)=/gm;
    expect(unit.match(implying)).toBeNull();
    expect(all('CapabilityBoundingSet').join().split(' ')).toEqual(
      expect.arrayContaining(['CAP_SETUID', 'CAP_SETGID']),
    );
  });
});
