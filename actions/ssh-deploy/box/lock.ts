import { ROOT, script } from './script.ts';

/** (owner, its JSON). Exit 0: taken, or ours already; 1: held, and its owner.json is printed. The rename of a folder onto a full one fails. */
export const LOCK = script(
  'lock',
  `
umask 077
cd ${ROOT}
rm -rf "lock.$1"
mkdir "lock.$1"
printf '%s\\n' "$2" > "lock.$1/owner.json"
if mv -T "lock.$1" lock 2>/dev/null; then exit 0; fi
rm -rf "lock.$1"
if grep -qsF "\\"owner\\":\\"$1\\"" lock/owner.json; then exit 0; fi
cat lock/owner.json 2>/dev/null || true
exit 1
`,
);

/**
 * (owner, its JSON, the dead owner): puts one owner in the place of another. Exit 1: the dead one does not hold it any
 * more. Of several that try at once one finds it there.
 */
export const TAKE_OVER = script(
  'take-over',
  `
umask 077
cd ${ROOT}
exec 9> .lock.mutex
flock 9
grep -qsF "\\"owner\\":\\"$3\\"" lock/owner.json || exit 1
printf '%s\\n' "$2" > lock/owner.json.new
mv lock/owner.json.new lock/owner.json
`,
);

/** (owner): releases the lock if it is this owner's. */
export const UNLOCK = script(
  'unlock',
  `
cd ${ROOT}
if grep -qsF "\\"owner\\":\\"$1\\"" lock/owner.json; then rm -rf lock; fi
`,
);

/** What GUARD ends with when the lock is somebody else's. No program that runs under it uses this code. */
export const LOCK_LOST = 97;

/** (owner, argv…): runs argv only while the owner holds the lock: whoever was taken for dead does no more. */
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
 * (mark): ends what earlier connections have left running: sshd does not, a command whose client is gone goes on. Only
 * the lock's holder starts marked commands, so those with another mark are of somebody who is gone.
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
  for pid in $found; do kill -"$signal" "$pid" 2>/dev/null || true; done
  tries=$((tries + 1))
  sleep 0.1
done
`,
);
