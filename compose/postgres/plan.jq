# Which backup to restore, and how far to replay WAL, from what the repositories hold (catalogue.json). It decides and does
# nothing: the answer is {"refuse": "one line"} or what `restore prepare` needs.
#
# --argjson to:      {"kind": "latest"} | {"kind": "time", "at": seconds} | {"kind": "label", "label": "…"}
# --argjson history: the ancestors of the target's timeline, [{"timeline", "position" of the end}]. Null in a first pass,
#                    which only says which timeline that is, so that its history can be read.
#
# A restored database continues on a timeline of its own. The timeline at a moment is that of the first segment archived
# after it: so it was with what was live, also when a restore was reverted.
include "wal";

def iso: floor | todate;

[.repositories[].segments[]] as $segments
| [.repositories[].backups[]] as $backups
| [.repositories[].problem // empty] as $problems
| ($backups | map(.stop + 1) | min) as $earliest
| ($segments | map(.time) | max) as $latest
| (if $backups == [] then "There is no backup\(if .unknownKeys != [] then " of a key that is here, but the bucket holds repositories of other keys (\(.unknownKeys | join(", "))): add the lost key to BACKUP_KEYS_PREVIOUS" else "" end)."
   else "Recoverable is \($earliest | iso) to \($latest | iso)." end
   + ($problems | map(" A repository is damaged: \(.). What it was before can be read with --repository-as-of.") | join(""))) as $range
| .now as $now
| (if $backups == [] then {refuse: $range}
   elif $to.kind == "label" then
     ($backups | map(select(.label == $to.label)) | first) as $backup
     | if $backup == null then {refuse: "There is no backup \($to.label). \($range)"}
       else {system: $backup.cluster.system, timeline: $backup.timeline, end: $backup.last} end
   elif $to.kind == "latest" then
     ($segments | max_by(.time)) as $newest
     | $newest | {system, timeline, end: ([$segments[] | select(.system == $newest.system and .timeline == $newest.timeline) | .number] | max)}
   elif $to.at > $now then {refuse: "\($to.at | iso) is in the future. \($range)"}
   elif $to.at < $earliest then {refuse: "\($to.at | iso) is before the end of the first backup. \($range)"}
   else
     ($segments | map(select(.time >= ($to.at | floor))) | min_by(.time)) as $after
     | if $after == null then {refuse: "The WAL of \($to.at | iso) is not in the repository (yet). \($range)"}
       else $after | {system, timeline, end: .number} end
   end) as $target
| if $target.refuse then $target
  elif $history == null then $target + {history: "\($target.timeline | hex8).history", archive: ([$segments[] | select(.system == $target.system) | .archive] | first)}
  else
    ($history + [{timeline: $target.timeline, position: infinite}]) as $lineage
    | def alive($timeline; $position): any($lineage[]; .timeline == $timeline and $position <= .position);
    ([$segments[] | select(.system == $target.system) | . as $s | select(alive($s.timeline; $s.number * segment_bytes))]
      | map({key: (.number | tostring), value: .time}) | from_entries) as $wal
    | ($backups
        | map(select(
            .cluster.system == $target.system and alive(.timeline; .position)
            and (if $to.kind == "label" then .label == $to.label elif $to.kind == "time" then .stop + 1 <= $to.at else true end)))
        | sort_by(-.stop)
        | map(.missing = (first(range(.first; $target.end + 1) | select($wal[tostring] == null)) // null))) as $candidates
    | if $candidates == [] then {refuse: "No backup leads to \(if $to.kind == "time" then $to.at | iso else "the newest WAL" end). \($range)"}
      elif all($candidates[]; .missing) then
        $candidates[0].missing as $missing
        | {refuse: "WAL segment \($missing | segment_name($target.timeline)) is missing from the repository: after \(
            $wal[$missing - 1 | tostring] // $candidates[0].stop | iso) nothing can be recovered from what is there. Restore to a time before that."}
      else
        $target + {
          candidates: [$candidates[] | select(.missing | not)],
          last: ($target.end | segment_name($target.timeline)),
          earliest: $earliest, latest: $latest, range: $range
        }
      end
  end
