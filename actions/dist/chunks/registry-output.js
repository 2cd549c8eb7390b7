// shared/registry-output.ts
/**
* The words of docker's client, of containerd and of Go's network library: docker has no other way to tell these apart.
* What will not change by itself is looked for first.
*/
const WORDS = [
	["refused", /unauthorized|denied|authentication required|no basic auth|incorrect username or password|\b40[13]\b/i],
	["missing", /manifest unknown|name unknown|not found|does not exist|\b404\b/i],
	["other", /x509|certificate|no space left|parse error|did not complete successfully/i],
	["transient", /too ?many ?requests|\b(408|429|500|502|503|504|52[0-4])\b|bad gateway|service unavailable|gateway time-?out|internal server error|no such host|temporary failure in name resolution|server misbehaving|connection (refused|reset|timed out)|broken pipe|closed network connection|GOAWAY|stream error|i\/o timeout|tls handshake timeout|request canceled|deadline exceeded|network is unreachable|no route to host|\bEOF\b/i]
];
/** What docker's own words about a registry mean. */
function registryVerdict(output) {
	return WORDS.find(([, words]) => words.test(output))?.[0] ?? "other";
}
export { registryVerdict as t };
