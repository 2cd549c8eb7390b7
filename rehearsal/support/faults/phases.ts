/** The command on the box by which each phase of a deploy is recognized: a pattern of the shell's `case`. */
export const PHASE_COMMAND = {
  connect: 'grep -xF*',
  lock: 'mv -T lock.*',
  observe: 'df -Pm*',
  upload: 'tar -xzf*',
  pull: 'docker pull*',
  services: 'docker compose *--wait*nginx',
  migrate: 'docker compose * run *migrate',
  start: 'docker compose *--force-recreate*backend-*',
  'await-ready': 'curl *:3000/ready',
  gate: 'curl *:808*',
  switch: 'mv -T .current current',
  record: 'ln -sfn releases/*',
  verify: 'curl *http://127.0.0.1/ready',
  drain: 'docker stop*',
  prune: 'grep -qxF *.repositories',
} as const;

export type Phase = keyof typeof PHASE_COMMAND;
