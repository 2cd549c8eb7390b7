import { i as removeAll, t as leftBehind } from "./chunks/state.js";
// backup-drill/post.ts
const label = leftBehind.load();
if (label !== null) await removeAll({ label });
export {};
