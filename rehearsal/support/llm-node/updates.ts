import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import type { Push } from '../../testbed/repository.ts';
import { merge } from '../pipeline/merge.ts';
import { type Delivering, deliver } from './deliver.ts';
import { ask, askChat, type LlmNode, serviceOf } from './node.ts';

/** A bad update never serves; the commit that reverts it does. */
export async function updates(context: Context, node: LlmNode, delivering: Delivering): Promise<Assertion[]> {
  const update = async (push: Push, name: string) => {
    const before = await serviceOf(node);
    const asking = askMeanwhile(node);
    const { run, reason } = await deliver(context, delivering, push, name);
    const meanwhile = await asking.stop();
    return { before, run, reason, ...meanwhile, after: await serviceOf(node) };
  };
  const broken = await merge(context, 'llm-broken', breakAnswers);
  const bad = await update(broken, 'update-that-fails');
  const releases = await node.machine.must(['ls', '--almost-all', '/opt/skillgap-llm/releases']);
  const mended = await context.repository.revert(broken.sha);
  const good = await update(mended, 'update');
  const live = (await ask(node, '/health')).headers['x-release'];
  const gap = Math.round(good.longestGapMs / 100) / 10;
  context.figure('update of the node: whole run, s', good.run.seconds);
  context.figure('update of the node: without an answer for, s', gap);
  return [
    expectAll(
      'update: one that fails its self-test: the old one never stopped, and nothing of the new one is left',
      {
        conclusion: [bad.run.conclusion, 'failure'],
        reason: [bad.reason, 'self-test-failed'],
        service: [bad.after, bad.before],
        'its release is removed': !releases.includes(broken.sha.slice(0, 12)),
        'failed meanwhile': [bad.failed, []],
        [`${bad.answered} answered meanwhile`]: bad.answered > 0,
      },
      `${bad.run.seconds} s`,
    ),
    expectAll(
      'update: a good one is live when its run has ended',
      {
        conclusion: [good.run.conclusion, 'success'],
        'the release is the merged commit': good.after.release.endsWith(mended.sha.slice(0, 12)),
        answers: [live, good.after.release],
        'the process is new': good.after.pid !== good.before.pid,
        [`${good.answered} answered meanwhile`]: good.answered > 0,
      },
      `${good.reason}, ${good.run.seconds} s, ${gap} s without an answer`,
    ),
  ];
}

/** The engine fails every request, which only a request shows. */
async function breakAnswers(checkout: string): Promise<void> {
  const file = join(checkout, 'llm-node/src/openai/chat.ts');
  const before = await readFile(file, 'utf8');
  const anchor = ".post('/chat/completions', async (c) => {\n";
  if (!before.includes(anchor))
    throw new Error(`${file} has no such route: the rehearsed pull request does not fit it any more`);
  await writeFile(file, before.replace(anchor, `${anchor}    if (c) throw new Error('rehearsed');\n`));
}

/** Sends requests one after the other until it is stopped; the gap is the longest between two good answers. */
function askMeanwhile(node: LlmNode) {
  const failed: string[] = [];
  let [answered, longestGapMs, last, stopped] = [0, 0, performance.now(), false];
  const asking = (async () => {
    while (!stopped) {
      const { status, body, error } = await askChat(node);
      if (status !== 200) failed.push(`${status} ${error || body.slice(0, 100)}`);
      else {
        answered += 1;
        longestGapMs = Math.max(longestGapMs, performance.now() - last);
        last = performance.now();
      }
      await sleep(250);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await asking;
      return { answered, failed, longestGapMs };
    },
  };
}
