import { i as readInputs, r as listRest, t as finishList } from "./chunks/render-env.js";
// render-env/post.ts
const rest = listRest.load();
if (rest !== null) await finishList(readInputs(), rest);
export {};
