// The gate's second pass: what can depend on an operator's data runs again in a copy of the checkout with generated
// data in the place of prod.ts and staging.ts. `infra` is not here: the rehearsal plays it with such data by itself.
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
