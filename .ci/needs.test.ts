import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs, unmet } from './needs.ts';
import { root } from './process.ts';

const known = [
  { name: 'docker', description: '', programs: [] },
  { name: 'namespace', description: '', programs: ['ip', 'unshare'] },
  { name: 'flock', description: '', programs: ['flock'] },
];

describe('what an integration test needs', () => {
  it('is met where preparing was allowed and every program is there', () => {
    expect(unmet(undefined, [], known)).toEqual({});
  });

  it('is not met where preparing was refused, for the reason that was given', () => {
    expect(unmet('it must run as root', [], known)).toEqual({ docker: 'it must run as root' });
  });

  it('is not met where a program is missing', () => {
    expect(unmet(undefined, ['ip', 'unshare', 'git'], known)).toEqual({
      namespace: 'there is no ip, no unshare on the PATH',
    });
  });

  // Without its tag a test fails where it should be skipped.
  const signs = {
    docker: /testing\/(docker|registry|moto)\.ts'|\/prepare\/|nginx-box\.ts'|\['docker'/,
    flock: /\.\/testing\/machine\.ts'|spawn\('flock'/,
    namespace: /network-namespace\.ts'/,
    python: /contract\/run\.ts'/,
    sshd: /testing\/sshd\.ts'/,
    terminal: /spawn\('script'/,
    terraform: /StackWorld/,
  };

  it('has a sign by which its tests are found', () => {
    expect(Object.keys(signs)).toEqual(needs.map(({ name }) => name));
  });

  it.each(Object.entries(signs))('%s is the tag of every test that needs it', (name, sign) => {
    const files = globSync('{actions,backend,cdktf,llm-node,rehearsal,.ci}/**/*.itest.ts', {
      cwd: root,
      exclude: ['**/node_modules/**'],
    });
    expect(files.length).toBeGreaterThan(50);
    const texts = files.map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
    const needing = texts.filter(([, text]) => sign.test(text));
    expect(needing).not.toEqual([]);
    const tag = new RegExp(`@module-tag ${name}\\b|tags: '${name}'`);
    expect(needing.filter(([, text]) => !tag.test(text)).map(([file]) => file)).toEqual([]);
  });
});
