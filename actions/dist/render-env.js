import { r as report } from "./chunks/outcome.js";
import { i as readInputs, n as renderEnv } from "./chunks/render-env.js";
// render-env/index.ts
await report(() => renderEnv(readInputs()));
export {};
