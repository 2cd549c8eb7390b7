import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { script } from '../../shared/box-script.ts';
import type { ReleaseContext } from '../context.ts';

/** A server that the release is configured to use. */
export interface Server {
  setting: string;
  host: string;
  port: number;
}

/** One attempt each, from the box. A server that cannot be reached is a warning: the release works without it. */
export const checkEgress = defineStep<ReleaseContext, { servers: readonly Server[] }>({
  name: 'check-egress',
  category: 'app',
  recoverable: true,
  async run({ run }, { servers }) {
    for (const { setting, host, port } of servers) {
      const { exitCode } = await run(CONNECT(host, String(port)), { timeoutSeconds: 10 });
      if (exitCode === 0) continue;
      core.warning(
        `The box does not reach ${setting}'s server ${host}:${port}. Is its port in \`egress\` of the environment (cdktf/environments), and is the address right?`,
      );
    }
  },
});

const PORTS: Readonly<Record<string, number>> = {
  'smtps:': 465,
  'smtp:': 587,
  'rediss:': 6379,
  'redis:': 6379,
};

/** The servers that an `.env` names. */
export function serversOf(settings: ReadonlyMap<string, string>): Server[] {
  return ['SMTP_URL', 'REDIS_URL'].flatMap((setting) => {
    const url = URL.parse(settings.get(setting) ?? '');
    const port = Number(url?.port || PORTS[url?.protocol ?? '']);
    const host = url?.hostname.replace(/^\[(.*)\]$/, '$1');
    return host && port ? [{ setting, host, port }] : [];
  });
}

/** (host, port): opens a connection, and closes it. Only bash has /dev/tcp, and it reads the two from its parameters. */
export const CONNECT = script(
  'connect',
  `timeout 5 bash -c ': < "/dev/tcp/$1/$2"' connect "$1" "$2" 2> /dev/null`,
);
