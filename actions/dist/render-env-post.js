import { i as readInputs, r as loadRest, t as finishList } from "./chunks/render-env.js";
// render-env/post.ts
const rest = loadRest();
if (rest !== null) await finishList(readInputs(), rest);
export {};
