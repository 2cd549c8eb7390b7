import { describe, expect, it } from 'vitest';
import { installViolations, requirementViolations } from './python-policy.ts';

const hash = `--hash=sha256:${'a'.repeat(64)}`;

describe('a requirements.txt', () => {
  it.each([
    ['a version and its hashes', `acme==5.8.0 \\\n    ${hash} \\\n    ${hash}\n`],
    ['an extra, a marker and a comment', `# why\na[b]==1.0.post1 ; python_version >= "3.11" ${hash} # why\n`],
    ['nothing', '\n\n'],
  ])('may hold %s', (_, text) => expect(requirementViolations(text)).toEqual([]));

  it.each([
    ['no version', `acme ${hash}`, 'is not pinned'],
    ['a range', `acme>=5 ${hash}`, 'is not pinned'],
    ['a version that moves', `acme==5.* ${hash}`, 'is not pinned'],
    ['an address', `acme @ https://files.example/acme.whl ${hash}`, 'is not pinned'],
    ['another file', '-r other.txt', 'is not pinned'],
    ['another index', '--index-url https://files.example', 'is not pinned'],
    ['no hash', 'acme==5.8.0', 'has no hash'],
    ['a hash that is cut off', 'acme==5.8.0 --hash=sha256:abc', 'has no hash'],
    ['a hash that is weak', `acme==5.8.0 --hash=md5:${'a'.repeat(32)}`, 'has no hash'],
    ['one of two without', `a==1 ${hash}\nb==1\n`, 'b==1 has no hash'],
  ])('may not hold %s', (_, text, problem) => {
    expect(requirementViolations(text)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('pip install', () => {
  it.each([
    'RUN pip install --require-hashes --requirement r.txt',
    "await must([python, '-m', 'pip', 'install', '--require-hashes', '--requirement', file]);",
    'the list says which packages pip knows',
    '# pip install is what it is for',
    '  && /pip/bin/pip --python /opt/python install --require-hashes \\\n    --requirement r.txt',
  ])('may be %s', (text) => expect(installViolations(text)).toEqual([]));

  it.each([
    'RUN pip install certbot',
    'RUN python3 -m pip  install certbot',
    '  && /pip/bin/pip --python /opt/python install certbot',
    "await run('bin/pip', ['install', 'x==1']);",
    "await must([python, '-m', 'pip', 'install', 'x']);",
    'RUN pip install --require-hashes -r a && pip3 install b',
  ])('may not be %s', (text) => {
    expect(installViolations(text)).toEqual(['pip install without --require-hashes']);
  });
});
