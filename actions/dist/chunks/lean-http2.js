import { n as __esmMin, r as __exportAll } from "./rolldown-runtime.js";
// lean-http.js
var lean_http_exports = /* @__PURE__ */ __exportAll({
	Agent: () => Agent,
	default: () => http,
	globalAgent: () => globalAgent,
	request: () => request
});
var http, Agent, globalAgent, request;
var init_lean_http = __esmMin((() => {
	http = process.getBuiltinModule("node:http");
	({Agent, globalAgent, request} = http);
}));
export { lean_http_exports as a, init_lean_http as i, globalAgent as n, request as o, http as r, Agent as t };
