import { t as Failure } from "./outcome.js";
// shared/aws-place.ts
const TIMEOUT_MS = 5e3;
/**
* Where values are read: the region, and the account if AWS says. Nothing is thrown: it is for a message.
*
* @param region Passed to the SDK when AWS_REGION is not set.
*/
async function describePlace(region) {
	const { GetCallerIdentityCommand, STSClient } = await import("./dist-es3.js");
	const client = new STSClient({
		...region && { region },
		maxAttempts: 2
	});
	try {
		const name = `region ${await client.config.region()}`;
		try {
			const signal = AbortSignal.timeout(TIMEOUT_MS);
			const { Account } = await client.send(new GetCallerIdentityCommand({}), { abortSignal: signal });
			return `${name} of account ${Account}`;
		} catch {
			return name;
		}
	} catch {
		return "a region that is not set";
	} finally {
		client.destroy();
	}
}
/** The failure of a place in which nothing is: it is more often the wrong one than a new one. */
async function nothingFound(reason, paths) {
	return new Failure(reason, `In ${await describePlace()} there is nothing under ${paths}.`, { nextStep: "Is that the region and the account that you mean? Check AWS_REGION, the role or the keys, and the name of the environment, before you create anything. Only if they are right: npm run secrets -- init --env <env>." });
}
export { nothingFound as t };
