# The segments that recovery from the newest backup to the newest WAL reads, in order: name, checksum, when it was archived.
# Where two timelines have one of a number, Postgres takes that of the later.
include "wal";

($history + [{timeline: $plan.timeline, position: infinite}]) as $lineage
| [.repositories[].segments[] | . as $s
    | select(.system == $plan.system and .number >= $plan.candidates[0].first and .number <= $plan.end
        and any($lineage[]; .timeline == $s.timeline and $s.number * segment_bytes <= .position))]
| group_by(.number)[] | max_by(.timeline)
| . as $s | "\(.number | segment_name($s.timeline)) \(.checksum) \(.time | todate)"
