// The gate's second pass: tests that can depend on an operator's data run again in a copy of the checkout, with
// generated data in prod.ts and staging.ts. `infra` is not here: the rehearsal runs it with such data.
import { generateEnvironments, seedOf } from '../cdktf/testing/generate.ts';
import { copyCheckout } from './other-checkout.ts';
import { runOtherData } from './other-steps.ts';

try {
  const seed = seedOf(process.env.DATA_SEED);
  const environments = generateEnvironments(seed);
  const [{ accountId, region, instanceType, operatorCidrs }] = environments;
  console.log(
    `account ${accountId}, ${region}, ${instanceType}, ${operatorCidrs.join(' ')}\nagain: DATA_SEED=${seed} npx node .ci/other-data.ts`,
  );
  await using checkout = await copyCheckout(environments);
  const { passed, failed } = await runOtherData(checkout, accountId);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
