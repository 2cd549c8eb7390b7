# Names of WAL segments and positions in WAL, as numbers. A segment's number counts on over its "log" and "seg" parts.
def hexadecimal: ascii_downcase | explode | reduce .[] as $c (0; . * 16 + (if $c >= 97 then $c - 87 else $c - 48 end));
def hex8: [recurse(if . >= 16 then . / 16 | floor else empty end) % 16 | "0123456789ABCDEF"[.:. + 1]] | reverse | join("")
  | "00000000"[length:] + .;
def segment_bytes: 16777216;

# "0/5000028"
def position: split("/") | (.[0] | hexadecimal) * 4294967296 + (.[1] | hexadecimal);

# "000000020000000000000005"
def segment: {timeline: (.[0:8] | hexadecimal), number: ((.[8:16] | hexadecimal) * 256 + (.[16:24] | hexadecimal))};
def segment_name($timeline): ($timeline | hex8) + (. / 256 | floor | hex8) + (. % 256 | hex8);
