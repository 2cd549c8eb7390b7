/** Programs of the machine at home, and the node that is delivered to it, as far as a delivery has to do with them. */

/** Ends what serves, whatever it is doing. */
export const STOP = (folder: string) => `
if [ -e ${folder}/pid ]; then kill -9 "$(< ${folder}/pid)" 2> /dev/null; rm -f ${folder}/pid; fi; true`;

/** Starts what \`current\` names, as the unit does, and says how often it has ended by itself. */
export const SYSTEMCTL = (folder: string) => `
case "$*" in
  'restart skillgap-llm.service')
    echo -n x >> ${folder}/restarts
    ${STOP(folder)}
    cd ${folder}/opt/current || exit 1
    setsid node_modules/node/bin/node --env-file=${folder}/etc/llm-node.env --env-file=release.env \\
      llm-node/src/index.ts < /dev/null > /dev/null 2>&1 &
    echo $! > ${folder}/pid ;;
  'show --property=ActiveState,NRestarts skillgap-llm.service')
    if kill -0 "$(< ${folder}/pid)" 2> /dev/null; then echo NRestarts=0; else echo NRestarts=3; fi ;;
  *) echo "not allowed: $*" >&2; exit 1 ;;
esac`;

/** Installs nothing but this Node. */
export const NPM = `
[ "$1" = ci ] || exit 0
[ -e llm-node/src/cli.ts ] && [ -e other/package.json ] && [ ! -e other/secret-source.ts ] || exit 1
[ -z "$AWS_SECRET_ACCESS_KEY$ACTIONS_ID_TOKEN_REQUEST_TOKEN" ] || exit 2
mkdir -p node_modules/node/bin && ln -s ${process.execPath} node_modules/node/bin/node`;

/** The node's self-test, which behaves as its release says. */
export const CLI = `
import { readFileSync } from 'node:fs';
const { selfTest = 'passes' } = JSON.parse(readFileSync('llm-node/behaviour.json', 'utf8'));
if (process.argv.slice(2).join(' ') !== 'self-test --json' || !process.env.LLM_NODE_PORT) process.exit(64);
console.log('::add-mask::loading', process.env.RELEASE);
if (selfTest === 'crashes') process.abort();
if (selfTest === 'hangs') setInterval(() => {}, 1000);
else {
  const ok = selfTest === 'passes';
  console.log(JSON.stringify({ ok, reason: ok ? 'passed' : 'no-answer', checks: [] }));
  process.exitCode = ok ? 0 : 1;
}`;

/** The node. */
export const SERVER = `
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
const { ready = 200, dies = false } = JSON.parse(readFileSync('llm-node/behaviour.json', 'utf8'));
if (dies) process.exit(1);
const { RELEASE, LLM_NODE_PORT } = process.env;
createServer((request, response) => {
  response.setHeader('x-release', RELEASE);
  response.writeHead(ready).end(JSON.stringify({ status: ready === 200 ? 'ready' : 'not-ready', detail: 'the model' }));
}).listen(Number(LLM_NODE_PORT), '127.0.0.1');`;
