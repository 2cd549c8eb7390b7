# One repository, from `info` and the listing of its WAL ($wal): its backups and its segments, each with the cluster
# (system identifier) that it is of.
include "wal";

.[0] as $info
| ($info.db | map({key: (.id | tostring), value: {system: .["system-id"], version}}) | from_entries) as $clusters
| {
    key: $key,
    repository: $number,
    problem: null,
    backups: [
      $info.backup[] | select(.error | not) | {
        label, type, key: $key, repository: $number,
        start: .timestamp.start, stop: .timestamp.stop,
        bytes: .info.size, stored: (.info.repository.delta // 0),
        cluster: $clusters[.database.id | tostring],
        timeline: (.archive.stop | segment.timeline),
        first: (.archive.start | segment.number), last: (.archive.stop | segment.number),
        position: (.lsn.stop | position),
        annotation: (.annotation // {})
      }
    ],
    segments: [
      $wal[0] | to_entries[] | select(.value.type == "file")
      | (.key | capture("^(?<archive>[^/]*-(?<id>[0-9]+))/.*/(?<name>[0-9A-F]{24})-(?<checksum>[0-9a-f]{40})")) as $c
      | ($c.name | segment) + {archive: $c.archive, system: $clusters[$c.id].system, time: .value.time, checksum: $c.checksum}
    ]
  }
