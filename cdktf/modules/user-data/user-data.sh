#!/bin/bash
# Makes a bare Debian 13 instance the box that SkillGap is deployed to. cloud-init runs it once, at the first boot; it
# installs itself as skillgap-provision, and may be run again at any time: each step changes only what is not as it
# should be, and says `changed` or `unchanged`. One that fails does not keep the others from being done; the exit status
# is 1 then. The outcome is in /var/lib/skillgap/provisioned (JSON), the log in /var/log/skillgap-provision.log.
set -euo pipefail
shopt -s inherit_errexit
umask 022
export LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin

# Replaced by render.ts.
# @values@

readonly metadata=http://169.254.169.254/latest
readonly state=/var/lib/skillgap
readonly data=/srv/skillgap
# The users of the images (backend/Dockerfile, compose/postgres/Dockerfile, compose/certbot/Dockerfile). Certbot's group
# is nginx's, which reads the keys.
readonly backend_owner=10001:10001 postgres_owner=10002:10002 certbot_owner=10003:33

readonly steps=(packages firewall docker swap sshd deploy_user data_volume host_key upgrades tailscale myself metrics backend_role certificates backup)
# What the box needs beyond the AMI. Docker's own daemon.json is there before it, so that it starts once.
readonly packages=(ca-certificates curl docker-cli docker-compose docker.io e2fsprogs gpg jq nftables openssh-server unattended-upgrades)

step_packages() {
  put_file /etc/docker/daemon.json << 'END'
{
  "live-restore": true,
  "userland-proxy": false,
  "log-driver": "json-file",
  "log-opts": { "max-size": "10m", "max-file": "3" }
}
END
  install_packages "${packages[@]}"
}

# Only root on the box gets the instance's role, and the containers that ship backups: on the box's own network, as
# Postgres's user. The hop limit (modules/compute.ts) keeps out the containers behind Docker's bridge, Postgres itself
# among them; nginx's workers are on the box's own network, and may send nothing there. No container runs before the rule
# is loaded.
# nginx has 2,048 connections, and counts a client only when the head of its request is complete. So the kernel gives an
# address, or the /64 of an IPv6 address, no more than an eighth of them.
step_firewall() {
  local rules=/etc/skillgap.nft
  put_file $rules << 'END'
table inet skillgap
delete table inet skillgap
table inet skillgap {
  chain metadata {
    type filter hook output priority 0
    ip daddr 169.254.169.254 meta skuid != { 0, 10002 } reject
  }
  set v4 {
    type ipv4_addr
    flags dynamic
  }
  set v6 {
    type ipv6_addr
    flags dynamic
  }
  chain web {
    type filter hook input priority 0
    tcp dport { 80, 443 } ct state new add @v4 { ip saddr ct count over 256 } reject with tcp reset
    tcp dport { 80, 443 } ct state new add @v6 { ip6 saddr & ffff:ffff:ffff:ffff:: ct count over 256 } reject with tcp reset
  }
}
END
  put_file /etc/systemd/system/docker.service.d/skillgap.conf << END
[Service]
ExecStartPre=nft -f $rules
END
  if [[ -s $work/said ]]; then systemctl daemon-reload; fi
  nft -f $rules
}

step_docker() {
  # A daemon.json that is newer than the daemon has not been read. live-restore keeps the containers running meanwhile.
  local started
  started=$(systemctl show -P ExecMainStartTimestamp docker)
  if systemctl is-active -q docker && (($(stat -c %Y /etc/docker/daemon.json) > $(date -d "$started" +%s))); then
    systemctl restart docker
    changed 'restarted for its new settings'
  fi
  enable_unit docker.service
}

step_swap() {
  if systemd-detect-virt -q --container; then
    skipped 'this is a container'
    return
  fi
  if [[ ! -e /swapfile ]]; then
    fallocate -l 1G /swapfile.new
    chmod 0600 /swapfile.new
    mkswap -q /swapfile.new
    mv /swapfile.new /swapfile
    changed '1 GiB'
  fi
  if ! grep -q ^/swapfile /etc/fstab; then
    echo '/swapfile none swap sw 0 0' >> /etc/fstab
    changed /etc/fstab
  fi
  if ! grep -q ^/swapfile /proc/swaps; then
    swapon /swapfile
    changed 'turned on'
  fi
  # Swap is there for what nobody uses, not as slow memory.
  put_file /etc/sysctl.d/90-skillgap.conf <<< 'vm.swappiness = 10'
  if (($(< /proc/sys/vm/swappiness) != 10)); then sysctl -qp /etc/sysctl.d/90-skillgap.conf; fi
}

# sshd takes the first value it finds, and reads its drop-ins by name: this one comes before those of cloud-init.
# `admin` is the AMI's own user; it can enter only if the instance was launched with a key pair. MaxSessions stays at
# sshd's 10: a deploy runs its commands over one multiplexed connection.
step_sshd() {
  local file=/etc/ssh/sshd_config.d/10-skillgap.conf
  put_file $file << 'END'
AllowUsers deploy admin
PermitRootLogin no
AuthorizedKeysFile .ssh/authorized_keys
PasswordAuthentication no
KbdInteractiveAuthentication no
AuthenticationMethods publickey
HostKey /etc/ssh/ssh_host_ed25519_key
KexAlgorithms mlkem768x25519-sha256,sntrup761x25519-sha512@openssh.com,curve25519-sha256
Ciphers chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com
MACs hmac-sha2-512-etm@openssh.com,hmac-sha2-256-etm@openssh.com
HostKeyAlgorithms ssh-ed25519
PubkeyAcceptedAlgorithms ssh-ed25519,sk-ssh-ed25519@openssh.com,rsa-sha2-512,rsa-sha2-256
LoginGraceTime 20
MaxAuthTries 3
ClientAliveInterval 60
ClientAliveCountMax 3
DebianBanner no
DisableForwarding yes
END
  if [[ ! -s $work/said ]]; then return; fi
  mkdir -p /run/sshd
  # With a file that sshd refuses nobody would get in any more, at the next boot at the latest.
  if ! sshd -t; then
    rm $file
    fail "sshd refuses $file, which is removed again"
  fi
  systemctl reload-or-restart ssh
}

# Who may use Docker is as good as root: what guards the box is the key, which lies in Parameter Store.
step_deploy_user() {
  if [[ " $(id -nG deploy 2> /dev/null) " != *' docker '* ]]; then
    if ! id -u deploy &> /dev/null; then useradd -ms /bin/bash deploy; fi
    usermod -aG docker deploy
    changed 'in the group docker'
  fi
  put_folder /opt/skillgap 0750 deploy:deploy
  put_folder /home/deploy/.ssh 0700 deploy:deploy
  local keys
  keys=$(authorized_keys)
  put_file /home/deploy/.ssh/authorized_keys 0600 deploy:deploy <<< "$keys"
}

# A rotation leaves the public half of the pipeline's new key in Parameter Store. It takes the place of the one that the
# script was rendered with: neither a new box nor another run here may let in the key that was taken away.
authorized_keys() {
  local name=/skillgap-deploy/$environment/EC2_SSH_KEY.pub key
  key=$(get_parameter "$name")
  if [[ -z $key ]]; then
    echo "$deploy_keys"
    return
  fi
  if [[ ! $key =~ ^ssh-ed25519\ AAAA[A-Za-z0-9+/]{64}\ [A-Za-z0-9_.@-]+$ ]]; then
    fail "$name is not one line 'ssh-ed25519 AAAA... comment'"
  fi
  echo "$key"
  # By the comment that `npm run secrets` gives the pipeline's key; everybody else's stays.
  grep -v -E '^[^ ]+ [^ ]+ +skillgap-deploy *$' <<< "$deploy_keys" || true
}

# Postgres's data is on a volume of its own, which a new instance takes over. The folder for it is made on the volume
# only: without the volume Postgres must not start, least of all with an empty database.
step_data_volume() {
  if ! mountpoint -q $data; then
    local device kind options=defaults,nofail,noatime,x-systemd.before=docker.service,x-systemd.device-timeout=60s
    device=$(await_data_device)
    kind=$(blkid -ps TYPE -o value "$device" || true)
    if [[ -z $kind ]]; then
      # A new volume reads as zeros. What does not may be data that blkid does not know.
      if ! cmp -sn 1048576 "$device" /dev/zero; then
        fail "$device is not empty, and holds no file system that blkid knows: look at it, and format it by hand"
      fi
      mkfs.ext4 -q -m 1 -L skillgap-data "$device"
      changed "formatted $device"
    elif [[ $kind != ext4 ]]; then
      fail "$device holds a file system of type $kind, not ext4"
    fi
    mkdir -p $data
    {
      grep -v " $data " /etc/fstab || true
      echo "UUID=$(blkid -ps UUID -o value "$device") $data ext4 $options 0 2"
    } | put_file /etc/fstab
    mount -o noatime "$device" $data
    changed "mounted $device"
  fi
  put_folder $data 0755 root:root
  put_folder $data/postgres 0700 $postgres_owner
  # What the backups' containers say about themselves; a deploy and the metrics read it.
  put_folder $data/backups 0755 $postgres_owner
  # What a backup restored may belong to root. Certbot may write in here, and could leave a link to anywhere: `chown -R`
  # follows none, and nothing else that root does here may.
  mkdir -p $data/certificates/nginx
  put_folder $data/certificates 0755 $certbot_owner -R
}

# Terraform attaches the volume after it has started the instance. Instances on Nitro show it under its id, those on Xen
# (t2) under the name that it was attached by.
await_data_device() {
  local wait device
  for ((wait = 0; wait < 300; wait += 2)); do
    for device in "/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_${data_volume_id/-/}" "/dev/xvd${data_device#/dev/sd}"; do
      if [[ -b $device ]]; then
        readlink -f "$device"
        return
      fi
    done
    sleep 2
  done
  fail "volume $data_volume_id is not there as ${data_device} after 5 minutes: is it attached?"
}

# A deploy believes this key and no other. The role may write the parameter but not read it, so what was written is
# noted here.
step_host_key() {
  local note=$state/host-key-published key
  key=$(cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub)
  if [[ -e $note && $(< $note) == "$environment $key" ]]; then return; fi
  jq -n -c --arg name "/skillgap-deploy/$environment/ssh_host_ed25519_key.pub" --arg key "$key" \
    '{Name: $name, Value: $key, Type: "String", Overwrite: true}' | call_ssm PutParameter > /dev/null
  put_file $note <<< "$environment $key"
  changed 'published'
}

# A new kernel needs a reboot, which is half a minute of silence: at night, and not while somebody is signed in.
step_upgrades() {
  put_file /etc/apt/apt.conf.d/60skillgap << 'END'
APT::Periodic {
  Update-Package-Lists "1";
  Unattended-Upgrade "1";
  AutocleanInterval "7";
};
#clear Unattended-Upgrade::Origins-Pattern;
Unattended-Upgrade {
  Origins-Pattern {
    "origin=Debian,codename=${distro_codename}-security,label=Debian-Security";
    "site=pkgs.tailscale.com";
  };
  Automatic-Reboot "true";
  Automatic-Reboot-WithUsers "false";
  Automatic-Reboot-Time "03:30";
};
END
  enable_unit apt-daily.timer
  enable_unit apt-daily-upgrade.timer
}

# Reaches the language model at home. Without a key in Parameter Store the app works, but for that.
step_tailscale() {
  if systemctl is-active -q tailscaled && tailscale status --json | jq -e '.BackendState == "Running"' > /dev/null; then
    return
  fi
  local name=/skillgap/$environment/TAILSCALE_AUTH_KEY key
  key=$(get_parameter "$name")
  if [[ -z $key ]]; then
    skipped "no $name in Parameter Store"
    return
  fi
  if ! command -v tailscale > /dev/null; then install_tailscale; fi
  enable_unit tailscaled.service
  # A file, not an argument: every process can read those.
  (umask 077 && printf %s "$key" > "$work/key")
  tailscale up --auth-key="file:$work/key" --hostname="skillgap-$environment" --timeout=60s
  changed 'joined the tailnet'
}

install_tailscale() {
  local keyring=/usr/share/keyrings/tailscale-archive-keyring.gpg found
  curl_again "$tailscale_repository/trixie.noarmor.gpg" > "$work/tailscale.gpg"
  found=$(gpg --homedir "$work" --batch --show-keys --with-colons "$work/tailscale.gpg" |
    awk -F: '$1 == "pub" {p = 1} $1 == "fpr" && p {print $10; p = 0}') || true
  if [[ $found != "$tailscale_fingerprint" ]]; then
    fail "$tailscale_repository has the key $found, not $tailscale_fingerprint"
  fi
  put_file $keyring < "$work/tailscale.gpg"
  put_file /etc/apt/sources.list.d/tailscale.list <<< "deb [signed-by=$keyring] $tailscale_repository trixie main"
  install_packages tailscale
}

step_myself() {
  put_file /usr/local/sbin/skillgap-provision 0755 < "$script"
}

# EC2 sees a disk's traffic, but not how full it is, and no certificate: the box says so itself (modules/monitoring.ts has
# the alarms).
step_metrics() { put_timer metrics 2min 5min; }

# The credentials last an hour.
step_backend_role() { put_timer backend-role 1s 15min; }

# Certbot itself knows when it is due; between two checks it ends at once.
step_certificates() { put_timer certificates 2min 1h 5min; }

# The backup itself knows whether it is due, as the weekly full or the daily one.
step_backup() { put_timer backup 2min 1h 15min; }

run_metrics() {
  local volume form="Action=PutMetricData&Version=2010-08-01&Namespace=skillgap-$environment" member=0
  metric CertificateHoursLeft "$(certificate_hours)"
  metric RecoveryPointSeconds "$(age archive .recoverableTo 1)"
  metric BackupAgeHours "$(age backup .last.endedAt 3600)"
  for volume in root:/ data:$data; do
    mountpoint -q "${volume#*:}" || continue
    metric DiskUsedPercent "$(df --output=pcent "${volume#*:}" | tr -cd 0-9)" "${volume%:*}"
  done
  call_aws monitoring <<< "$form" > /dev/null
}

# metric NAME VALUE [VOLUME]. No value is an alarm too, and takes no other value with it.
metric() {
  [[ $2 ]] || return 0
  local p="&MetricData.member.$((++member))."
  form+="${p}MetricName=$1${3:+${p}Unit=Percent${p}Dimensions.member.1.Name=Volume${p}Dimensions.member.1.Value=$3}${p}Value=$2"
}

# Until the certificate that nginx serves expires: 0 while it is self-signed, and when there is no telling.
certificate_hours() {
  jq -n 'input | if .trusted == true then [(.notAfter[:19] + "Z" | fromdate) - now, 0] | max / 3600 | floor else 0 end' \
    $data/certificates/status.json 2> /dev/null || echo 0
}

# age STATUS FIELD UNIT: how long ago the moment in a status file of the backups was; nothing when there is none, or when
# it is still to come, which is as wrong.
age() {
  jq -n "input | now - ($2[:19] + \"Z\" | fromdate) | select(. > -60) / $3 | floor" $data/backups/$1.json 2> /dev/null || true
}

# On its own: DuckDNS may be unavailable, and the certificate due.
run_certificates() {
  "$script" duckdns || true
  run_tool certbot certbot renew
}

# Under a name: never two at once, and a deploy ends it.
run_backup() { run_tool backup --name skillgap-backup backup; }

# run_tool SERVICE ARGUMENTS: runs a tool of the current release. Before the first deploy, or with a release that has none,
# there is nothing to do. A failure is in the unit's state and log; what was there stays, and the next hour tries again.
run_tool() {
  cd -P /opt/skillgap/current 2> /dev/null && grep -q "^  $1:" docker-compose.yml || return 0
  # Compose prefers a variable of the caller's to the release's own, and the log is for what the tool says.
  env -i PATH="$PATH" HOME=/nonexistent docker compose --progress quiet --env-file release.env run --rm --no-deps -T "${@:2}" || exit 1
}

# A name at DuckDNS leads to the address that the request comes from. The token is in no argument: every process can read
# those.
run_duckdns() {
  local token domain answer
  token=$(get_parameter "/skillgap/$environment/DUCKDNS_TOKEN" | jq -rR @uri)
  domain=$(get_parameter "/skillgap-deploy/$environment/DOMAIN")
  if [[ -z $token || $domain != *.duckdns.org ]]; then return; fi
  # Once: the next hour tries again, and the certificate waits.
  answer=$(
    curl -4sSfm 20 -K - <<< "url = https://www.duckdns.org/update?domains=${domain%.duckdns.org}&token=$token" 2>&1 |
      head -c99 | tr -d '\n'
  ) || true
  if [[ $answer != OK ]]; then fail "DuckDNS did not take this box's address for $domain: $answer"; fi
}

# The backend's containers mount this folder and cannot reach the metadata service: they get the role that the box takes
# for them, which may use the bucket of resumes and nothing else. Their SDK reads the file again before it expires
# (backend/assets/aws.config).
run_backend_role() {
  local folder=/run/skillgap credentials
  credentials=$(
    call_aws sts <<< "Action=AssumeRole&Version=2011-06-15&RoleArn=$backend_role&RoleSessionName=backend" |
      grep -oP '<\K(AccessKeyId|SecretAccessKey|SessionToken|Expiration)>[^<]+' |
      jq -n -R '[inputs / ">" | {(.[0]): .[1]}] | add + {Version: 1}'
  )
  put_folder $folder 0700 $backend_owner
  put_file $folder/credentials 0400 $backend_owner <<< "$credentials"
}

# ── What the steps are made of ──

changed() { printf 'changed\t%s\n' "$1" >> "$work/said"; }
skipped() { printf 'skipped\t%s\n' "$1" >> "$work/said"; }
fail() {
  printf 'failed\t%s\n' "$1" >> "$work/said"
  echo "$1" >&2
  exit 1
}

# put_file PATH [MODE [OWNER]]: gives the file stdin's content. It is renamed into place, so nobody reads half of it.
put_file() {
  local new
  mkdir -p "$(dirname "$1")"
  new=$(mktemp "$1.XXXXXX")
  cat > "$new"
  chmod "${2:-0644}" "$new"
  chown "${3:-root:root}" "$new"
  if cmp -s "$new" "$1" && [[ ! $(stat -c '%a %u %g' "$new" "$1" | uniq -u) ]]; then
    rm "$new"
  else
    mv "$new" "$1"
    changed "$1"
  fi
}

# put_folder PATH MODE OWNER [-R]: the owner of everything in it too, with the last.
put_folder() {
  local said
  said=$(
    mkdir -pv "$1"
    chmod -c "$2" "$1"
    chown -c ${4-} "$3" "$1"
  )
  if [[ $said ]]; then changed "$1"; fi
}

# put_timer NAME AFTER-BOOT EVERY [JITTER]: has systemd run `skillgap-provision NAME`, behind everything else. Status 1 has
# said why, and is not retried before its time.
put_timer() {
  local unit=/etc/systemd/system/skillgap-$1
  put_file "$unit.service" << END
[Service]
Type=oneshot
ExecStart=/usr/local/sbin/skillgap-provision $1
Nice=19
IOSchedulingClass=idle
Restart=on-failure
RestartPreventExitStatus=1
RestartSec=30
END
  put_file "$unit.timer" << END
[Timer]
OnBootSec=$2
OnUnitActiveSec=$3
RandomizedDelaySec=${4:-0}
[Install]
WantedBy=timers.target
END
  if [[ -s $work/said ]]; then systemctl daemon-reload; fi
  enable_unit "skillgap-$1.timer"
}

enable_unit() {
  if systemctl is-enabled -q "$1"; then
    # A job: the boot is starting it, not this script.
    if [[ $(systemctl show -P Job "$1") =~ [1-9] ]]; then systemctl start "$1"; fi
    if systemctl is-active -q "$1"; then return; fi
  fi
  systemctl enable --now -q "$1"
  changed "enabled $1"
}

# cloud-init's own apt or the daily timer may hold the lock, and a mirror may be out of reach for a moment.
install_packages() {
  local missing=() package
  for package in "$@"; do
    if [[ $(dpkg-query -Wf '${db:Status-Abbrev}' "$package" 2> /dev/null) != 'ii ' ]]; then missing+=("$package"); fi
  done
  if ((${#missing[@]} == 0)); then return; fi
  local apt=(apt-get -qqo DPkg::Lock::Timeout=300 -o Acquire::Retries=3)
  again "${apt[@]}" --error-on=any update
  again "${apt[@]}" -yo Dpkg::Options::=--force-confold --no-install-recommends install "${missing[@]}"
  changed "installed ${missing[*]}"
}

again() {
  local try
  for try in 1 2 3 4; do
    if "$@"; then return; fi
    if ((try < 4)); then sleep $((try * 5)); fi
  done
  fail "$1 failed $try times: $*"
}

curl_again() { curl -sSf --retry 5 --retry-all-errors -m 60 "$@"; }

# IMDSv2: a session's token first, then what it is asked for.
ask_metadata() {
  local token
  token=$(curl_again -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 300' "$metadata/api/token")
  curl_again -H @- "$metadata/$1" <<< "X-aws-ec2-metadata-token: $token"
}

# call_aws SERVICE [CURL'S ARGUMENTS]: the request's body in, the answer's out, signed with the credentials of the
# instance's role. These reach curl over its stdin, since arguments can be read by every process.
call_aws() {
  local service=$1 role status
  shift
  cat > "$work/request"
  # A call that is not answered must not be taken for the one before.
  : > "$work/answer"
  role=$(ask_metadata meta-data/iam/security-credentials/)
  status=$(
    ask_metadata "meta-data/iam/security-credentials/$role" |
      jq -r '"user = \"\(.AccessKeyId):\(.SecretAccessKey)\"\nheader = \"X-Amz-Security-Token: \(.Token)\""' |
      curl -K - -sS --retry 5 --retry-connrefused -m 30 --aws-sigv4 "aws:amz:$region:$service" "$@" \
        --data-binary "@$work/request" -o "$work/answer" -w '%{http_code}' \
        "${AWS_ENDPOINT_URL:-https://$service.$region.amazonaws.com}/"
  )
  if [[ $status == 200 ]]; then
    cat "$work/answer"
    return
  fi
  echo "$service answered $status: $(head -c500 "$work/answer")" >&2
  return 22
}

call_ssm() { call_aws ssm -H 'Content-Type: application/x-amz-json-1.1' -H "X-Amz-Target: AmazonSSM.$1"; }

# Prints nothing for one that is not there.
get_parameter() {
  if jq -n --arg name "$1" '{Name: $name, WithDecryption: true}' | call_ssm GetParameter > "$work/parameter" 2> "$work/error"; then
    jq -r .Parameter.Value "$work/parameter"
  elif ! grep -q ParameterNotFound "$work/error"; then
    fail "$(< "$work/error")"
  fi
}

# ── Running them ──

json() { printf '"%s"' "$(printf %s "$1" | tr -cd '[:print:]' | sed 's/[\\"]/\\&/g')"; }

run_step() {
  local step=${1//_/-} start=${EPOCHREALTIME/./} status=0 outcome=unchanged details
  : > "$work/said"
  # Not in a condition: there bash would ignore -e, and a step would go on after a command that failed.
  set +e
  (
    set -e
    "step_$1"
  )
  status=$?
  set -e
  details=$(cut -f2 "$work/said" | sort -u | paste -sd';' | sed 's/;/; /g')
  if grep -q ^changed "$work/said"; then outcome=changed; elif grep -q ^skipped "$work/said"; then outcome=skipped; fi
  if ((status)); then outcome=failed details=${details:-"status $status, see the log"}; fi
  ((counts[$outcome] += 1))
  records+=${records:+,}"{\"step\":\"$step\",\"outcome\":\"$outcome\",\"milliseconds\":$(((${EPOCHREALTIME/./} - start) / 1000)),\"detail\":$(json "$details")}"
  echo "$step: $outcome${details:+ ($details)}"
}

main() {
  local name start=${EPOCHREALTIME/./}
  for name in "${steps[@]}"; do run_step "$name"; done
  put_file $state/provisioned << END
{"script":"$(sha256sum < "$script" | cut -d' ' -f1)","environment":$(json "$environment"),"at":"$(date -u +%FT%TZ)","seconds":$(((${EPOCHREALTIME/./} - start) / 1000000)),"changed":${counts[changed]},"skipped":${counts[skipped]},"failed":${counts[failed]},"steps":[$records]}
END
  echo "${counts[changed]} changed, ${counts[unchanged]} unchanged, ${counts[skipped]} skipped, ${counts[failed]} failed"
  ((${counts[failed]} == 0))
}

((EUID == 0)) || { echo "$0 must be run as root" >&2; exit 1; }
script=$(readlink -f "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
declare -A counts=([changed]=0 [unchanged]=0 [skipped]=0 [failed]=0)
records=
# An argument is what a timer runs.
if (($#)); then "run_${1//-/_}"; else main 2>&1 | tee -a /var/log/skillgap-provision.log; fi
