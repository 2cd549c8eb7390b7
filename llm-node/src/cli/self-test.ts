import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { ConfigError, type LlmEnv, readLlmEnv } from '../env.ts';
import { createLogger } from '../log.ts';
import { type Check, check } from '../self-test/checks.ts';
import { startInProcess } from '../self-test/node.ts';
import { type Verdict, verdictOf } from '../self-test/verdict.ts';
import { UsageError } from './arguments.ts';

const STDERR = 2;

/** `self-test`: tests that the configured models load, answer and embed; 0 when they do. */
export async function selfTest(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean' }, deadline: { type: 'string', default: '300' } },
  });
  if (!/^[1-9]\d{0,4}$/.test(values.deadline)) throw new UsageError('--deadline takes seconds, such as 300');
  const verdict = await test(Number(values.deadline) * 1000);
  if (verdict.detail) console.log(verdict.detail);
  console.log(verdict.ok ? 'It can serve.' : `It cannot serve: ${verdict.reason}`);
  if (values.json) console.log(JSON.stringify(verdict));
  return verdict.ok ? 0 : 1;
}

async function test(readyMs: number): Promise<Verdict> {
  let env: LlmEnv;
  try {
    env = readLlmEnv();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { ok: false, reason: 'config-refused', release: null, detail: error.message, checks: [] };
  }
  // stdout is for the results.
  const log = createLogger(env, pino.destination({ fd: STDERR, sync: true }));
  const checks: Check[] = [];
  await using node = startInProcess(env, log);
  for await (const one of check({ ...node, readyMs })) {
    console.log(`${one.ok ? 'ok    ' : 'FAILED'} ${one.name.padEnd(16)} ${one.ms} ms  ${one.detail}`);
    checks.push(one);
  }
  return verdictOf(env.RELEASE, checks);
}
