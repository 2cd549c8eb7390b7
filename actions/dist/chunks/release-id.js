// shared/release-id.ts
/** `<UTC yyyymmddThhmmssZ>-<12 hex of the commit>`. A release's id is also a folder's name: nothing else may come in as one. */
const RELEASE_ID = {
	pattern: /^\d{8}T\d{6}Z-[0-9a-f]{12}$/,
	expected: "a release id such as 20260102T030405Z-0123456789ab"
};
export { RELEASE_ID as t };
