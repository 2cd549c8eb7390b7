// ../node_modules/@smithy/core/dist-es/legacy-root-exports/util-identity-and-auth/httpAuthSchemes/noAuth.js
var NoAuthSigner = class {
	async sign(httpRequest, identity, signingProperties) {
		return httpRequest;
	}
};
// ../node_modules/@aws-sdk/nested-clients/package.json
var version = "3.998.3";
export { NoAuthSigner as n, version as t };
