import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { help } from './runner/cli.ts';

const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const rehearse = (...argv: string[]) => spawnSync(process.execPath, [main, ...argv], { encoding: 'utf8' });

describe('npm run rehearse', () => {
  it('lists the scenarios with what they show and need', () => {
    const { status, stdout } = rehearse('--list');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^first-deploy +\S/m);
    expect(stdout).toMatch(/^upgrade .*\(after first-deploy\) \(alone\)$/m);
  });

  it('prints its help', () => {
    expect(rehearse('--help')).toMatchObject({ status: 0, stdout: `${help}\n` });
  });

  it.each([
    [['no-such'], 'there is no scenario no-such; there are: '],
    [['--no-such'], "Unknown option '--no-such'"],
  ])('refuses %j with status 2, says what there is, and starts nothing', (argv, message) => {
    const { status, stdout, stderr } = rehearse(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
