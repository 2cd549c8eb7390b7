import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import { must } from '../command.ts';
import type { BoxContext } from '../context.ts';
import { ROOT } from '../root.ts';

/**
 * How long every answer closes its connection before nginx is reloaded: longer than `keepalive_timeout` in
 * compose/nginx/conf/limits.conf, which a request that was under way at its beginning still gets after its end.
 */
export const CLOSING_SECONDS = 25;

/** Has nginx read the configuration that is linked, once no kept connection is left that a reload could cut. */
export const reloadNginx = defineStep<BoxContext>({
  name: 'reload-nginx',
  category: 'app',
  recoverable: true,
  run: reloadWithoutLoss,
});

/** As the step, for the undo of another one. @throws Failure `switch-failed`. */
export async function reloadWithoutLoss({ run, cancelled }: BoxContext): Promise<void> {
  await must(run, 'switch-failed', 'Closing kept connections', CLOSE_CONNECTIONS());
  core.info(`every answer closes its connection for ${CLOSING_SECONDS} s, before nginx is reloaded`);
  await sleep(CLOSING_SECONDS * 1000, undefined, { signal: cancelled });
  await must(run, 'switch-failed', 'Reloading nginx', RELOAD());
}

/** Ends the closing of connections that a reload before it was meant for. */
export const keepConnections = defineStep<BoxContext>({
  name: 'keep-connections',
  category: 'own',
  recoverable: true,
  async run({ run }) {
    await run(KEEP_CONNECTIONS());
  },
});

/** () From now on every answer closes its connection, so that none is left that a reload could cut. */
const CLOSE_CONNECTIONS = script('close-connections', `: > ${ROOT}/nginx/live/closing`);

/** () */
const KEEP_CONNECTIONS = script('keep-connections', `rm -f ${ROOT}/nginx/live/closing`);

/**
 * () The signal returns before the old worker knows of it. Until that one no longer serves, it has to go on closing its
 * connections: with the flag removed at once as many requests were lost as without it (76 in 120 reloads; else 0 in 150).
 * A worker that shuts down says so in its title.
 */
const RELOAD = script(
  'reload',
  `
master=$(docker inspect --format '{{.State.Pid}}' skillgap-nginx-1)
serving() {
  for pid in $(cat /proc/"$master"/task/*/children); do
    [ "$(tr -d '\\000' < /proc/"$pid"/cmdline 2>/dev/null || true)" != 'nginx: worker process' ] || printf '%s\\n' "$pid"
  done
}
old=$(serving)
docker exec skillgap-nginx-1 nginx -c /etc/nginx/skillgap/current/nginx.conf -s reload
tries=0
while serving | grep -qxF "$old"; do
  tries=$((tries + 1))
  [ "$tries" -lt 100 ] || { echo 'the old worker of nginx still serves' >&2; exit 1; }
  sleep 0.1
done
rm -f ${ROOT}/nginx/.reload-pending ${ROOT}/nginx/live/closing
`,
);
