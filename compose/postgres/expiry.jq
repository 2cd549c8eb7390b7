# For each repository (newest key first), what `expire` does: "NUMBER time DAYS", "NUMBER count FULL" or "NUMBER remove 0".
# pgBackRest's time mode keeps the full backups of the last days and the newest one before them.
(.now - $days * 86400) as $since
| reduce (.repositories[] | select(.problem == null)) as $r ({newer: [], newerFull: 0, lines: []};
    ($r.backups | map(select(.type == "full") | .stop)) as $stops
    | ($stops | map(select(. < $since)) | length) as $old
    | ([$full - .newerFull, 1] | max) as $wanted
    | ([$stops | length, ($stops | length) - $old + ([$old, 1] | min)] | min) as $byTime
    | if $r.key > 1 and all($r.backups[]; .stop < $since) and .newerFull >= $full and any(.newer[]; . < $since) then
        .lines += ["\($r.repository) remove 0"]
      elif $byTime >= $wanted then
        .lines += ["\($r.repository) time \($days)"] | .newerFull += $byTime
      else
        .lines += ["\($r.repository) count \($wanted)"] | .newerFull += ([$stops | length, $wanted] | min)
      end
    | .newer += ($r.backups | map(.stop)))
| .lines[]
