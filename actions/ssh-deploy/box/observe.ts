import { script } from '../../shared/box-script.ts';
import { ROOT } from './script.ts';

/** () → what `parseObservation` reads. Fails when Docker does not answer: then nothing that it would say is known. */
export const OBSERVE = script(
  'observe',
  `
docker version --format '{{.Server.Version}}' > /dev/null
cd ${ROOT}
report() { printf '%s\\t%s\\n' "$1" "$2"; }
exists() { if [ -e "$2" ]; then report "$1" yes; fi; }
meminfo() { awk -v key="$1:" '$1 == key { print int($2 / 1024) }' /proc/meminfo; }
mkdir -p releases nginx/live
# The smaller of the two, when they are on different file systems.
df -Pm /var/lib/docker ${ROOT} | awk 'NR > 1 { print $4 "\\t" $2 }' | sort -n | head -n 1 | {
  read -r free total
  report free-disk-mb "$free"
  report total-disk-mb "$total"
}
report available-memory-mb "$(meminfo MemAvailable)"
report total-memory-mb "$(meminfo MemTotal)"
report current "$(basename "$(readlink current || true)")"
slot=blue idle=green
if [ -e nginx/live/backend-green ]; then slot=green idle=blue; fi
report live-slot "$slot"
report live-release "$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "skillgap-backend-$slot-1" 2>/dev/null || true)"
state=$(docker inspect --format '{{.State.Running}} {{.State.Restarting}} {{.RestartCount}} {{.State.StartedAt}}' "skillgap-backend-$slot-1" 2>/dev/null || true)
report live-container "\${state% *}"
report live-seconds "$(($(date +%s) - $(date --date="\${state##* }" +%s 2>/dev/null || date +%s)))"
report idle-release "$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "skillgap-backend-$idle-1" 2>/dev/null || true)"
report idle-running "$(docker inspect --format '{{.State.Running}}' "skillgap-backend-$idle-1" 2>/dev/null || true)"
report migrating "$(docker ps --all --quiet --filter name=^skillgap-migrate$)"
exists maintenance nginx/live/maintenance
exists closing nginx/live/closing
exists reload-pending nginx/.reload-pending
report nginx-conf "$(readlink nginx/current || true)"
report nginx-image "$(docker inspect --format '{{.Config.Image}}' skillgap-nginx-1 2>/dev/null || true)"
for folder in nginx/conf-*; do [ ! -d "$folder" ] || report nginx-folder "\${folder#nginx/}"; done
for folder in releases/*; do
  [ -d "$folder" ] || continue
  report folder "\${folder#releases/}"
  [ ! -e "$folder/release.json" ] || report record "$(tr -d '\\n' < "$folder/release.json")"
  [ ! -e "$folder/deployed" ] || report deployed "\${folder#releases/}"
done
docker image ls --digests --format '{{.Repository}}@{{.Digest}}' | while read -r image; do report image "$image"; done
[ ! -e lock/owner.json ] || report lock "$(tr -d '\\n' < lock/owner.json)"
if [ -e receipts.jsonl ]; then tail -n 5 receipts.jsonl | while read -r receipt; do report receipt "$receipt"; done; fi
`,
);

const PSQL =
  'timeout 10 docker exec skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --username skillgap_owner --dbname skillgap --command';

/** () → the tags of the contract migrations that today's schema has been through, one a line; the database may not answer. */
export const CONTRACTS = script(
  'contracts',
  `
table=$(${PSQL} "select to_regclass('drizzle.contracts')")
[ -z "$table" ] || ${PSQL} 'select tag from drizzle.contracts order by tag'
`,
);
