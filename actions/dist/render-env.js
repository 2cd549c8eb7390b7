import { _ as report } from "./chunks/inputs.js";
import { i as readInputs, n as renderEnv } from "./chunks/render-env.js";
// render-env/index.ts
await report(() => renderEnv(readInputs()));
export {};
