import { startContainer } from './docker.ts';

/** The registry's program with a login, and plain HTTP: docker and the action accept that on this very machine only. */
const START = `
printf '%s:%s\\n' "$USERNAME" "$(printf %s "$PASSWORD" | mkpasswd --method=bcrypt --rounds=5 --stdin)" > /tmp/htpasswd
cat > /tmp/config.yml <<'CONFIG'
version: 0.1
storage: { filesystem: { rootdirectory: /tmp/registry } }
auth: { htpasswd: { realm: test, path: /tmp/htpasswd } }
http: { addr: 0.0.0.0:5000 }
CONFIG
exec docker-registry serve /tmp/config.yml
`;

/** An empty registry on a free port of this machine; it ends with its scope. */
export async function startRegistry(
  username: string,
  password: string,
): Promise<AsyncDisposable & { host: string }> {
  const options = ['--env', `USERNAME=${username}`, '--env', `PASSWORD=${password}`];
  return startContainer('skillgap-rehearsal-registry', { options, command: ['sh', '-euc', START] });
}
