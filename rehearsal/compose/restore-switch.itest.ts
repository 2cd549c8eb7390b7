// @module-tag docker
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFolder } from '../testbed/prepare/images.ts';
import { buildable } from '../testbed/prepare/pinned-bases.ts';
import { must } from '../testbed/prepare/run.ts';

/**
 * Which cluster is the live one, and what `initialize` makes of a volume, whatever was cut off before. A cluster is a
 * folder with a name in it here: nothing of this looks into one.
 */
const image = `skillgap-itest-restore-${randomBytes(4).toString('hex')}`;
let shims = '';

/** Kills the script before its Nth command that changes anything. */
const SHIM = `#!/bin/bash
count=$(($(cat /tmp/count) + 1))
echo $count > /tmp/count
if [[ $count == $CUT_AT ]]; then kill -9 "$(cat /tmp/victim)"; exit 1; fi
exec "/usr/bin/\${0##*/}" "$@"
`;

beforeAll(async () => {
  shims = await mkdtemp(join(tmpdir(), 'shims-'));
  await chmod(shims, 0o755);
  for (const name of ['mv', 'rm', 'sync', 'touch', 'mkdir']) {
    await writeFile(join(shims, name), SHIM);
    await chmod(join(shims, name), 0o755);
  }
  await using dockerfile = await buildable('compose/postgres/Dockerfile');
  const folder = fileURLToPath(new URL('../../compose/postgres', import.meta.url));
  await buildFolder(folder, {}, ['--file', dockerfile.path, '--tag', image]);
});

afterAll(async () => {
  await must(['docker', 'image', 'rm', '--force', image]).catch(() => {});
  await rm(shims, { recursive: true, force: true });
});

/** Runs a script of bash in the image, on a volume in memory; the lines that it prints. */
async function inImage(script: string, args: readonly string[] = []): Promise<string[]> {
  const volume = ['--tmpfs', '/var/lib/postgresql:uid=10002,gid=10002,mode=0700'];
  const argv = [
    ...[
      'docker',
      'run',
      '--rm',
      '--interactive',
      '--read-only',
      '--network',
      'none',
      '--user',
      '10002:10002',
    ],
    ...['--tmpfs', '/tmp', ...volume, '--volume', `${shims}:/shims:ro`, '--entrypoint', 'bash'],
    ...[image, '-s', '--', ...args],
  ];
  const said = await must(argv, { input: `${SETUP}\n${script}`, timeoutMs: 300_000 });
  return said.split('\n').filter(Boolean);
}

const SETUP = `
set -u
folder=/var/lib/postgresql/17
reset() { rm -rf "$folder"; mkdir -p "$folder"; }
# make FOLDER NAME: a cluster of that name
make() { mkdir -p "$folder/$1"; echo 17 > "$folder/$1/PG_VERSION"; echo "$2" > "$folder/$1/name"; }
prepared() { make restoring/data new; echo '{}' > "$folder/restoring/prepared.json"; }
# show: what is where, by the clusters' names
show() {
  local path
  for path in "$folder"/main "$folder"/kept-* "$folder"/restoring/data; do
    if [[ -e $path ]]; then
      path=\${path#"$folder/"}
      printf '%s=%s ' "\${path/kept-2026*/kept}" "$(cat "$folder/$path/name" 2> /dev/null || echo half)"
    fi
  done
}
# left: what of a change under way is still there
left() { find "$folder" -maxdepth 1 \\( -name 'switching*' -o -name restoring -o -name removing \\) -printf '%f '; }
`;

describe('a change of the live cluster that is cut off before each of its steps', () => {
  const CUT = `
before=$1 undo=$3
IFS=' ' read -r -a command <<< "$2"
for ((at = 1; ; at++)); do
  for next in again undo; do
    reset
    eval "$before"
    echo 0 > /tmp/count
    CUT_AT=$at PATH=/shims:$PATH bash -c 'echo $$ > /tmp/victim; exec "$@"' - "\${command[@]}" > /tmp/out 2>&1
    code=$?
    cut="$(show):$(left)"
    if ((code != 137)); then
      echo "$at:whole:$cut::$code:$(show):$(left)"
      break 2
    fi
    initialized=$(initialize true > /dev/null 2>&1 && echo ran || echo refused)
    if [[ $next == again ]]; then "\${command[@]}" > /tmp/out 2>&1; else eval "$undo" > /tmp/out 2>&1; fi
    echo "$at:$next:$cut:$initialized:$?:$(show):$(left)"
  done
done
`;
  interface Change {
    readonly what: string;
    readonly before: string;
    readonly command: string;
    readonly undo: string;
    /** What is on the volume when it is done, and when it has been undone. */
    readonly done: string;
    readonly undone: string;
    /** What it finds: as it was, it can stay that way. */
    readonly begun?: string;
    /** How it ends, and what is then on the volume, when it was done before; else as the first time. */
    readonly repeated?: string;
  }
  const changes: Change[] = [
    {
      what: 'switch',
      before: 'make main old; prepared',
      command: 'restore switch',
      undo: 'restore discard',
      done: 'main=new kept=old ',
      // It cannot know.
      repeated: '1:main=new kept=old ',
      undone: 'main=old ',
    },
    {
      what: 'switch --keep-as, undone by name',
      before: 'make main old; make kept-20200101T000000Z older; prepared',
      command: 'restore switch --keep-as kept-20261130T090000Z',
      undo: 'restore revert --to kept-20261130T090000Z --discard',
      done: 'main=new kept-20200101T000000Z=older kept=old ',
      undone: 'main=old kept-20200101T000000Z=older ',
    },
    {
      what: 'switch on an empty volume',
      before: 'prepared',
      command: 'restore switch',
      undo: 'restore revert --empty',
      done: 'main=new ',
      undone: '',
    },
    {
      what: 'revert',
      before: 'make main new; make kept-20200101T000000Z older; make kept-20201231T000000Z old',
      command: 'restore revert',
      // A revert is a way back itself: it is finished by whatever comes next.
      undo: 'restore discard',
      done: 'main=old kept-20200101T000000Z=older kept=new ',
      undone: 'main=old kept-20200101T000000Z=older kept=new ',
      repeated: '0:main=new kept-20200101T000000Z=older kept=old ',
      begun: 'main=new kept-20200101T000000Z=older kept-20201231T000000Z=old ',
    },
    {
      what: 'revert --to --discard',
      before: 'make main new; make kept-20201231T000000Z old',
      command: 'restore revert --to kept-20201231T000000Z --discard',
      undo: 'restore revert --to kept-20201231T000000Z --discard',
      done: 'main=old ',
      undone: 'main=old ',
    },
    {
      what: 'discard',
      before: 'make main old; prepared',
      command: 'restore discard',
      undo: 'restore discard',
      done: 'main=old ',
      undone: 'main=old ',
    },
    {
      what: 'kept --remove',
      before: 'make main old; make kept-20200101T000000Z older; make kept-20201231T000000Z newer',
      command: 'restore kept --remove',
      undo: 'restore kept --remove',
      done: 'main=old ',
      undone: 'main=old ',
    },
  ];

  test.each(changes)('$what', async ({ before, command, undo, done, undone, begun, repeated }) => {
    const lines = await inImage(CUT, [before, command, undo]);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.at(-1)).toMatch(/^\d+:whole:/);
    for (const line of lines) {
      const [, next, cut = '', leftThen, initialized, code, after, leftNow] = line.split(':');
      const live = /\bmain=(\w+)/.exec(cut)?.[1];
      // The old cluster or the new one, whole; or none, and no empty one is made.
      if (next !== 'whole')
        expect({ line, initialized }).toEqual({ line, initialized: live ? 'ran' : 'refused' });
      if (live) expect({ line, live }).toEqual({ line, live: expect.stringMatching(/^(old|new)$/) });
      const finished = cut === done && leftThen === '';
      // After the end, only another change undoes it.
      const final = finished && undo === 'restore discard' ? [`0:${done}`] : [];
      const ends =
        next === 'undo'
          ? [`0:${undone}`, `0:${begun}`, ...final]
          : [(next === 'again' && finished && repeated) || `0:${done}`];
      expect(ends, line).toContain(`${code}:${after}`);
      expect({ line, leftNow }).toEqual({ line, leftNow: '' });
    }
  });
});

describe('initialize', () => {
  const CASES = `
try() {
  local what=$1
  reset
  eval "$2"
  said=$(initialize true 2>&1)
  echo "$what|$?|$([[ -e $folder/main ]] && echo made || echo none)|$said"
}
try 'another major' 'rmdir $folder; mkdir -p /var/lib/postgresql/16/main; echo 16 > /var/lib/postgresql/16/main/PG_VERSION'
rm -rf /var/lib/postgresql/16
try 'a newer major' 'mkdir -p /var/lib/postgresql/18/main; echo 18 > /var/lib/postgresql/18/main/PG_VERSION'
rm -rf /var/lib/postgresql/18
try 'a cluster that is the volume' 'echo 17 > /var/lib/postgresql/PG_VERSION'
rm /var/lib/postgresql/PG_VERSION
try 'a cluster elsewhere' 'make other old'
try 'an unfinished restore' 'mkdir $folder/restoring'
try 'a switch under way' 'echo switch > $folder/switching'
try 'a kept cluster' 'make kept-20260101T000000Z old'
try 'a file' 'echo > $folder/notes'
try 'a hidden file' 'echo > /var/lib/postgresql/.psql_history'
rm /var/lib/postgresql/.psql_history
try 'main without a version' 'mkdir $folder/main'
try 'main of another major' 'make main old; echo 16 > $folder/main/PG_VERSION'
try 'nothing' 'mkdir /var/lib/postgresql/18 /var/lib/postgresql/lost+found $folder/main.partial; echo half > $folder/main.partial/PG_VERSION'
rmdir /var/lib/postgresql/18 /var/lib/postgresql/lost+found
echo "marker|$([[ -e $folder/main/.stanza-upgrade ]] && echo yes || echo no)"
reset
make main old
make kept-20200101T000000Z older
make kept-20990101T000000Z-reverted upgraded
mkdir -p /var/lib/postgresql/16
cp -r $folder/kept-20200101T000000Z /var/lib/postgresql/16/kept-20210101T000000Z-upgrade
restore kept | jq --compact-output '[.kept[] | .name, .at]'
restore revert > /tmp/out && cat $folder/main/name
restore kept --remove --older-than 1 | jq --compact-output '[.kept[].name | sub("kept-2[01][^9].*"; "kept")]'
rm -rf /var/lib/postgresql/16
reset
restore empty
pg_controldata -D $folder/main | grep --quiet "identifier: *$(cat $folder/main/.stanza-upgrade)$" && echo 'named'
restore empty 2>&1
initialize sleep 60 &
until ! flock --nonblock $folder/main true; do sleep 0.1; done
restore revert --empty 2>&1
touch $folder/main/.restored-on-empty
restore revert --empty 2>&1
kill $!
rm $folder/main/global/pg_control
repository | jq --compact-output .cluster
rm $folder/main/PG_VERSION
repository | jq --compact-output .cluster
`;

  test('never makes an empty cluster beside anything else, and says what is there', async () => {
    const lines = await inImage(CASES);
    const found = Object.fromEntries(
      lines
        .filter((line) => line.split('|').length === 4)
        .map((line) => {
          const [what = '', code, main, said] = line.split('|');
          return [what, { code, main, said }];
        }),
    );
    const refused = (said: RegExp, main = 'none') => ({ code: '1', main, said: expect.stringMatching(said) });
    expect(found).toEqual({
      'another major': refused(/cluster of Postgres 16 in 16\/main and this image runs 17/),
      'a newer major': refused(/cluster of Postgres 18 in 18\/main and this image runs 17/),
      'a cluster that is the volume': refused(/cluster in \., not in 17\/main/),
      'a cluster elsewhere': refused(/cluster in 17\/other, not in 17\/main/),
      'an unfinished restore': refused(/17\/restoring is there: a restore was interrupted/),
      'a switch under way': refused(/17\/switching is there: a restore was interrupted/),
      'a kept cluster': refused(/17\/kept-20260101T000000Z is there/),
      'a file': refused(/holds 17\/notes, which is not a cluster/),
      'a hidden file': refused(/holds \.psql_history/),
      'main without a version': refused(/17\/main is not a cluster of Postgres 17/, 'made'),
      'main of another major': refused(/its PG_VERSION says '16'/, 'made'),
      nothing: { code: '0', main: 'made', said: '' },
    });
    expect(lines.slice(Object.keys(found).length)).toEqual([
      'marker|no',
      JSON.stringify([
        ...['16/kept-20210101T000000Z-upgrade', '2021-01-01T00:00:00Z'],
        ...['17/kept-20200101T000000Z', '2020-01-01T00:00:00Z'],
        ...['17/kept-20990101T000000Z-reverted', '2099-01-01T00:00:00Z'],
      ]),
      'older',
      '["17/kept","17/kept-20990101T000000Z-reverted"]',
      '{"empty":true}',
      'named',
      expect.stringContaining('there is a cluster on this volume'),
      expect.stringContaining('was not restored onto an empty volume within the last 30 days'),
      expect.stringContaining('Postgres still runs on this volume'),
      // Damaged it is a cluster still: a restore must keep it, and be able to bring it back.
      '{"version":17,"systemId":""}',
      '{"version":17,"systemId":""}',
    ]);
  });
});
