import { describe, expect, it } from 'vitest';
import { Progress, type Screen } from './progress.ts';

function screen(isTTY: boolean): Screen & { text: () => string } {
  const written: string[] = [];
  return { isTTY, columns: 40, write: (text) => void written.push(text), text: () => written.join('') };
}

describe('Progress', () => {
  it('writes one line for each thing done in a log, and nothing that would be rewritten', async () => {
    const log = screen(false);
    let time = 0;
    using progress = new Progress(log, () => time);
    const upgrade = progress.scoped('[2]').scoped('upgrade');
    upgrade.now('building');
    time = 12_340;
    upgrade.done('built', 12.34);
    await progress.during('push', async () => {
      time = 13_000;
    });
    expect(log.text()).toBe('   12.3s  [2] upgrade  built  12.3 s\n   13.0s  push  0.7 s\n');
  });

  it('says which piece of work failed', async () => {
    const log = screen(false);
    using progress = new Progress(log, () => 0);
    await expect(progress.during('push', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(log.text()).toBe('    0.0s  push: failed  0.0 s\n');
  });

  it('shows side by side what is under way in each scope, and forgets one that has ended', () => {
    const terminal = screen(true);
    const progress = new Progress(terminal, () => 0);
    const [one, two] = [progress.scoped('one'), progress.scoped('two')];
    one.now('build');
    two.now('ship');
    one[Symbol.dispose]();
    progress[Symbol.dispose]();
    const parts = terminal.text().split('\r\x1b[2K');
    expect(parts.filter(Boolean)).toEqual([
      '    0.0s  one  build … 0 s',
      '    0.0s  one  build … 0 s  |  two  shi',
      '    0.0s  two  ship … 0 s',
    ]);
  });

  it('shows what is under way on a terminal, never wider than it, and clears it away', () => {
    const terminal = screen(true);
    const progress = new Progress(terminal, () => 0);
    progress.now('a very long thing that does not fit into forty columns');
    progress.done('else');
    progress[Symbol.dispose]();
    const parts = terminal.text().split('\r\x1b[2K');
    expect(parts[1]?.length).toBe(39);
    expect(parts[2]).toBe('    0.0s  else\n');
    expect(terminal.text().endsWith('\r\x1b[2K')).toBe(true);
  });
});
