import { t as Failure } from "./outcome.js";
import { t as storeCommand } from "./store-command.js";
import { createHash } from "node:crypto";
// shared/backup-keys.ts
/** The keys of the list of record that are read where backups are made or read, and by no backend. */
const BACKUP_KEYS = [
	"BACKUP_KEY",
	"BACKUP_KEYS_PREVIOUS",
	"BACKUP_ENDPOINT"
];
/** Parses `BACKUP_KEYS_PREVIOUS`: newest first. Empty, none. */
function parseRetired(list) {
	return (list ?? "").split(",").map((entry) => entry.trim()).filter(Boolean).map((entry) => ({
		at: entry.slice(0, entry.indexOf("/")),
		key: entry.slice(entry.indexOf("/") + 1)
	}));
}
/** The list with these keys in front; each key once, with the latest moment, and never the one in use. */
function addRetired(list, keys, { current, now }) {
	const at = `${now.toISOString().slice(0, 19)}Z`;
	const fresh = keys.flatMap((key) => key === void 0 ? [] : [{
		at,
		key
	}]);
	const seen = /* @__PURE__ */ new Set([current]);
	return [...fresh, ...parseRetired(list)].sort((one, other) => Date.parse(other.at) - Date.parse(one.at)).filter(({ key }) => !seen.has(key) && seen.add(key)).map((each) => `${each.at}/${each.key}`).join(",");
}
/** The list without the keys under which there can be no backup any more. */
function withoutExpired(list, now) {
	const since = now.getTime() - 31536e6;
	return parseRetired(list).filter(({ at }) => !(Date.parse(at) < since)).map(({ at, key }) => `${at}/${key}`).join(",");
}
/**
* What is stored when a new key replaces `old`: that one goes to the front of the previous ones.
*
* @throws Failure `refused` when there is no room for it.
*/
function retire(old, list, now, parameter) {
	const retired = addRetired(withoutExpired(list, now), [old], { now });
	const keys = parseRetired(retired);
	if (keys.length <= 40) return retired;
	const oldest = keys.at(-1)?.at ?? "";
	throw new Failure("refused", `${parameter} holds 40 keys and has no room for another.`, { nextStep: `The key in use stays. The oldest is needed until ${neededUntil(oldest)}: rotate again after that. If it cannot wait, store the list without its last keys (${storeCommand(parameter, { overwrite: true })}); backups under those can then be opened only with your own copies of them.` });
}
/** The day until which a key that was replaced at a moment is kept. */
function neededUntil(at) {
	return new Date(Date.parse(at) + 31536e6).toISOString().slice(0, 10);
}
/** The folder of a key's backups in their bucket, which says nothing about the key: as compose/postgres computes it. */
function repositoryOf(key) {
	return createHash("sha256").update(key).digest("hex").slice(0, 16);
}
export { repositoryOf as a, parseRetired as i, addRetired as n, retire as o, neededUntil as r, BACKUP_KEYS as t };
