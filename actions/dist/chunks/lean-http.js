import { i as init_lean_http, n as globalAgent, o as request, r as http, t as Agent } from "./lean-http2.js";
init_lean_http();
export { Agent, http as default, globalAgent, request };
