import { holderJson, type LockStore, parseHolder } from '../rollout/lock.ts';
import { script } from '../shared/box-script.ts';
import type { Run } from '../shared/ssh.ts';
import { commandFailure } from './command.ts';
import { ROOT } from './root.ts';

/** The box's lock: a folder whose `owner.json` says who holds it. @throws Failure `disk-full` when it cannot even be written. */
export function boxLock(run: Run): LockStore {
  return {
    async take(owner) {
      const result = await run(LOCK(owner.id, holderJson(owner)));
      if (result.exitCode === 0) return null;
      if (result.exitCode !== 1 || result.stderr.trim() !== '')
        throw commandFailure('unexpected', 'Taking the lock', result);
      return parseHolder(result.stdout) ?? 'unknown';
    },
    async takeOver(owner, holder) {
      const result = await run(TAKE_OVER(owner.id, holderJson(owner), holder.owner));
      if (result.stderr.trim() !== '') throw commandFailure('unexpected', 'Taking the lock over', result);
      return result.exitCode === 0;
    },
    async release({ id }) {
      await run(UNLOCK(id));
    },
  };
}

/** Only one at a time asks for the lock, or releases it. */
const MUTEX = `
umask 077
cd ${ROOT}
exec 9> .lock.mutex
flock --timeout 60 9
`;

/**
 * (owner, its JSON). Exit 0: taken, or ours already; 1: held, and its owner.json is printed. The file is on the disk
 * before the folder has its name: a power cut would leave an empty one, and nobody could tell whose run has ended. A
 * file that is empty anyway is nobody's.
 */
export const LOCK = script(
  'lock',
  `
${MUTEX}
if [ -s lock/owner.json ]; then
  if grep -qF "\\"owner\\":\\"$1\\"" lock/owner.json; then exit 0; fi
  cat lock/owner.json
  exit 1
fi
rm -rf lock lock.*
mkdir lock.new
printf '%s\\n' "$2" > lock.new/owner.json
sync lock.new/owner.json
mv -T lock.new lock
`,
);

/** (owner, its JSON, the owner that is gone): replaces it. Exit 1: that one no longer holds the lock. */
export const TAKE_OVER = script(
  'take-over',
  `
${MUTEX}
grep -qsF "\\"owner\\":\\"$3\\"" lock/owner.json || exit 1
printf '%s\\n' "$2" > lock/owner.json.new
sync lock/owner.json.new
mv lock/owner.json.new lock/owner.json
`,
);

/** (owner): releases the lock if it is this owner's. */
export const UNLOCK = script(
  'unlock',
  `
${MUTEX}
if grep -qsF "\\"owner\\":\\"$1\\"" lock/owner.json; then rm -rf lock; fi
`,
);

/** GUARD's exit code when the lock is somebody else's. No program that runs under it uses this code. */
export const LOCK_LOST = 97;

/** (owner, argv…): runs argv only while the owner holds the lock: a run that was taken for dead does no more. */
export const GUARD = script(
  'guard',
  `
grep -qsF "\\"owner\\":\\"$1\\"" ${ROOT}/lock/owner.json || exit ${LOCK_LOST}
shift
exec "$@"
`,
);

/** The environment variable by which END_LEFTOVERS knows what an operation has started. */
export const MARK = 'SKILLGAP_OPERATION';

/**
 * (mark): ends what earlier connections left running: sshd does not, and a command whose client is gone runs on. Only
 * the lock's holder starts marked commands, so those with another mark belong to an operation that is gone.
 */
export const END_LEFTOVERS = script(
  'end-leftovers',
  `
leftovers() {
  for file in $(grep -lzs '^${MARK}=' /proc/[0-9]*/environ || true); do
    if grep -qzsxF "${MARK}=$1" "$file"; then continue; fi
    # Asked again: what has ended meanwhile, such as the search itself, has no mark at all.
    if grep -qzs '^${MARK}=' "$file"; then pid=\${file#/proc/}; printf '%s\\n' "\${pid%/environ}"; fi
  done
}
signal=TERM tries=0
while found=$(leftovers "$1") && [ -n "$found" ]; do
  [ "$tries" -lt 50 ] || signal=KILL
  [ "$tries" -lt 100 ] || exit 1
  [ "$tries" -ne 0 ] || printf '%s\\n' "$found"
  # timeout(1), under which every command runs, leads a group; Compose is in it without a mark.
  for pid in $found; do kill -"$signal" "-$pid" 2>/dev/null || kill -"$signal" "$pid" 2>/dev/null || true; done
  tries=$((tries + 1))
  sleep 0.1
done
# The login of a pull that was killed before it could forget it.
rm -rf /tmp/skillgap-pull.*
`,
);
