import { a as getOctokit, i as context, n as asked } from "./chunks/github.js";
import { d as notice, h as warning, n as messageOf, r as report, t as Failure, u as info } from "./chunks/outcome.js";
import { n as table, t as appendSummary } from "./chunks/summary.js";
import { n as scopedFolder } from "./chunks/temporary.js";
import { n as plain, t as code } from "./chunks/markdown.js";
import { n as upsertIssue, t as hiddenMarker } from "./chunks/upsert-issue.js";
import { t as supersededBy } from "./chunks/branch-head.js";
import { a as integer, d as secret, f as text$1, l as optionalText, m as maskSecret, n as choice, o as invalid } from "./chunks/inputs.js";
import { t as ParameterStore } from "./chunks/ssm.js";
import { n as getExecOutput, t as exec } from "./chunks/exec.js";
import { n as untrusted, t as logUntrusted } from "./chunks/untrusted-text.js";
import { isDeepStrictEqual } from "node:util";
import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, generateKeyPairSync, hkdfSync, randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { globSync } from "node:fs";
import { createRequire } from "module";
// terraform/changes.ts
const KINDS = [
	"destroy",
	"replace",
	"forget",
	"create",
	"update"
];
/**
* Kinds that hold nothing which cannot be made again from this repository. Every other kind, one that nobody has
* thought of included, is taken to hold something.
*/
const STATELESS = [
	/^aws_(instance|launch_template|key_pair)$/,
	/^aws_(security_group|security_group_rule|vpc_security_group_(ingress|egress)_rule)$/,
	/^aws_iam_(?!(access_key|user)$)/,
	/^aws_(eip_association|network_interface|volume_attachment)$/,
	/^aws_cloudwatch_(metric_alarm|dashboard|event_rule|event_target)$/,
	/^aws_(sns_topic|sns_topic_policy|sns_topic_subscription|budgets_budget)$/,
	/^aws_s3_bucket_(?!object)/,
	/^aws_route53_record$/
];
/** What a plan would do to the resources that it manages. */
function changeSet(plan) {
	const changed = (plan.resource_changes ?? []).filter(({ mode, change }) => mode === "managed" && kindOf(change) !== null);
	const outputs = Object.entries(plan.output_changes ?? {}).filter(([, change]) => kindOf(change) !== null);
	const resources = changed.map(({ address, type, change }) => ({
		kind: kindOf(change) ?? "update",
		address,
		type,
		...isPlainParameter(type, change) && { inRepository: true }
	})).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compare(a.address, b.address));
	return {
		resources,
		effective: plan.applyable ?? (resources.length > 0 || outputs.length > 0),
		fingerprint: [...changed.map(fingerprint).sort((a, b) => compare(a.address + a.deposed, b.address + b.deposed)), ...outputs.map(([name, { actions }]) => ({
			output: name,
			actions
		})).sort(byOutput)]
	};
}
/** Whether two plans would do the same: the same actions on the same resources, from and to the same values. */
function sameChanges(a, b) {
	return isDeepStrictEqual(a.fingerprint, b.fingerprint);
}
/** The changes after which something is gone. */
function destructive({ resources }) {
	return resources.filter(({ kind }) => kind === "destroy" || kind === "replace");
}
/** Those of them that take something along which this repository cannot make again. */
function guarded(set) {
	return destructive(set).filter(({ type, inRepository }) => !inRepository && !STATELESS.some((kind) => kind.test(type)));
}
/** Such as the name of an environment that has none any more. A SecureString's value is somebody's secret. */
function isPlainParameter(type, { before }) {
	return type === "aws_ssm_parameter" && before?.type === "String";
}
/** How many of each kind. */
function countChanges({ resources }) {
	const count = (kind) => resources.filter((change) => change.kind === kind).length;
	return {
		create: count("create"),
		update: count("update"),
		replace: count("replace"),
		destroy: count("destroy"),
		forget: count("forget")
	};
}
function kindOf({ actions }) {
	const has = (action) => actions.includes(action);
	if (has("create")) return has("delete") ? "replace" : "create";
	if (has("delete")) return "destroy";
	if (has("update")) return "update";
	return has("forget") ? "forget" : null;
}
function fingerprint({ address, type, provider_name, deposed = "", change }) {
	const { actions, before, after, after_unknown, replace_paths } = change;
	return {
		address,
		type,
		provider_name,
		deposed,
		actions,
		before,
		after,
		after_unknown,
		replace_paths
	};
}
function byOutput(a, b) {
	return compare(a.output, b.output);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// terraform/decide.ts
/** The next step of an apply. What was not seen on the pull request is applied only when nothing can be lost. */
function decideApply(situation) {
	const { stored, moved, stale, fresh } = situation;
	if (stored && !moved && !stale) return go(stored, "stored", "the trees are those that it was made for", situation);
	if (!fresh) {
		if (!stored) return {
			do: "plan-again",
			why: "no plan was stored for this merge"
		};
		if (stale) return {
			do: "plan-again",
			why: "the state has moved on since the stored plan was made"
		};
		return {
			do: "plan-again",
			why: "the stored plan was made on top of another base"
		};
	}
	if (!fresh.effective) return { do: "nothing" };
	if (stored) {
		if (sameChanges(stored, fresh)) return go(fresh, "fresh", "it would do the same as the stored one", situation);
		return {
			do: "stop",
			reason: stale ? "plan-stale" : "plan-changed",
			why: stale ? "The state has moved on since the plan was made, and a new plan would do something else." : "main has moved since the plan was made, and a new plan would do something else.",
			nextStep: "Nothing was applied. Open a pull request that touches cdktf/, so that the new plan is seen, and merge it."
		};
	}
	const lost = destructive(fresh);
	if (lost.length === 0) return go(fresh, "fresh", "nothing is destroyed or replaced", situation);
	return {
		do: "stop",
		reason: "plan-missing",
		why: `No stored plan belongs to this merge, and a new one would destroy or replace: ${names(lost)}.`,
		nextStep: "Nothing was applied. Open a pull request that touches cdktf/: its plan is stored for 7 days; merge it within them."
	};
}
function go(set, plan, why, situation) {
	if (!set.effective) return { do: "nothing" };
	const refused = situation.mayDestroy ? [] : guarded(set);
	if (refused.length === 0) return {
		do: "apply",
		plan,
		why
	};
	return {
		do: "stop",
		reason: "destroy-refused",
		why: `The plan would destroy or replace what cannot be made again: ${names(refused)}.`,
		nextStep: `Nothing was applied. If that is intended, put the label ${situation.label} on the merged pull request and run this job again while main still points at it.`
	};
}
function names(changes) {
	return changes.map(({ kind, address }) => `${address} (${kind})`).join(", ");
}
/** What is free each month, shared by everything in the account. */
const ALLOWANCES = {
	"micro instances": {
		amount: 750,
		unit: "h"
	},
	"public IPv4 addresses in use": {
		amount: 750,
		unit: "h"
	},
	"block storage": {
		amount: 30,
		unit: "GB"
	},
	alarms: {
		amount: 10,
		unit: "alarm metrics"
	},
	metrics: {
		amount: 10,
		unit: "metrics"
	},
	dashboards: {
		amount: 3,
		unit: "dashboards"
	},
	"budget actions": {
		amount: 2,
		unit: "budgets with actions"
	},
	"object storage": {
		amount: 5,
		unit: "GB"
	},
	"writes to object storage": {
		amount: 2e3,
		unit: "requests"
	},
	"reads of object storage": {
		amount: 2e4,
		unit: "requests"
	}
};
/** Those that the free hours of an instance are for. */
const FREE_INSTANCES = /* @__PURE__ */ new Set(["t2.micro", "t3.micro"]);
/** https://aws.amazon.com/ec2/pricing/on-demand, an hour. */
const INSTANCE_HOUR = {
	"t2.nano": .0058,
	"t2.micro": .0116,
	"t2.small": .023,
	"t2.medium": .0464,
	"t3.nano": .0052,
	"t3.micro": .0104,
	"t3.small": .0208,
	"t3.medium": .0416,
	"t3a.nano": .0047,
	"t3a.micro": .0094,
	"t3a.small": .0188,
	"t3a.medium": .0376,
	"t4g.nano": .0042,
	"t4g.micro": .0084,
	"t4g.small": .0168
};
/** https://aws.amazon.com/ebs/pricing, a GB and month; the free GB are for these kinds only. */
const VOLUME_GB = {
	gp2: .1,
	gp3: .08,
	standard: .05
};
/** gp3 includes 3,000 IOPS and 125 MB/s. */
const GP3_INCLUDED = {
	iops: 3e3,
	throughput: 125
};
const GP3_EXTRA = {
	iops: .005,
	throughput: .04
};
/** https://aws.amazon.com/vpc/pricing, an hour: in use or not, but only those in use have a free amount. */
const IPV4_HOUR = .005;
/** https://aws.amazon.com/cloudwatch/pricing, a month. */
const ALARM_METRIC = .1;
const FAST_ALARM_METRIC = .3;
const METRIC = .3;
/** https://aws.amazon.com/s3/pricing, S3 Standard: a GB and month, and a request. A list is charged like a write. */
const OBJECT_GB = .023;
const OBJECT_WRITE = .005 / 1e3;
const OBJECT_READ = 4e-4 / 1e3;
/** https://aws.amazon.com/systems-manager/pricing, a month. */
const ADVANCED_PARAMETER = .05;
/** https://aws.amazon.com/route53/pricing, a month; each of the first 25. */
const HOSTED_ZONE = .5;
/** A fixed price a month, with no free amount. */
const FIXED = {
	aws_kms_key: 1,
	aws_nat_gateway: 32.85,
	aws_lb: 16.425,
	aws_secretsmanager_secret: .4,
	aws_cloudwatch_composite_alarm: .5
};
/** Charged by what is stored or sent, which no plan knows; this much of it is free. */
const BY_USE = {
	aws_s3_bucket: "free up to 5 GB, 20,000 reads and 2,000 writes a month over all buckets; then $0.023 a GB",
	aws_sns_topic: "free up to 1,000,000 messages a month",
	aws_cloudwatch_log_group: "free up to 5 GB a month over all groups; then $0.50 a GB"
};
/** Kinds that AWS does not charge for, or that exist in Terraform's state only. */
const FREE_KINDS = [
	/^aws_iam_/,
	/^aws_(default_)?(vpc|subnet|route_table|security_group|network_acl)$/,
	/^aws_(security_group_rule|vpc_security_group_(ingress|egress)_rule|network_acl_rule)$/,
	/^aws_(internet_gateway|route|route_table_association|key_pair|launch_template|ec2_tag)$/,
	/^aws_(eip_association|network_interface|volume_attachment|sns_topic_policy)$/,
	/^aws_s3_bucket_(versioning|policy|acl|ownership_controls|public_access_block|cors_configuration)$/,
	/^aws_s3_bucket_(server_side_encryption_configuration|lifecycle_configuration|logging)$/,
	/^aws_route53_record$/,
	/^aws_s3_account_public_access_block$/,
	/^(terraform_data|null_resource)$/,
	/^(random|time)_/
];
// terraform/estimate-cost.ts
const ESTIMATORS = {
	aws_instance: instanceCost,
	aws_ebs_volume: (values) => volumeCost(values),
	aws_eip: addressCost,
	aws_s3_bucket: bucketCost,
	aws_cloudwatch_metric_alarm: alarmCost,
	aws_cloudwatch_dashboard: () => demand(1, "dashboard", 3, "dashboards"),
	aws_budgets_budget: () => ({ notes: ["sends mails only"] }),
	aws_budgets_budget_action: () => demand(1, "budget with actions", 3, "budget actions"),
	aws_route53_zone: () => ({
		...demand(1, "hosted zone", HOSTED_ZONE, null),
		notes: ["and $0.40 for a million queries, which no plan knows"]
	}),
	aws_ssm_parameter: ({ tier }) => tier === "Advanced" ? demand(1, "advanced parameter", ADVANCED_PARAMETER, null) : {},
	aws_sns_topic_subscription: ({ protocol }) => ["email", "email-json"].includes(String(protocol)) ? {
		byUse: true,
		notes: ["free up to 1,000 mails a month"]
	} : { unknown: `deliveries by ${text(protocol)} are not in the price table` }
};
/** What one resource takes, by its kind and values. */
function estimateCost({ type, values = {} }, context) {
	const nothing = {
		demands: [],
		notes: [],
		unknown: null,
		byUse: false
	};
	const own = ESTIMATORS[type];
	if (own) return {
		...nothing,
		...own(values, context)
	};
	const fixed = FIXED[type];
	if (fixed !== void 0) return {
		...nothing,
		...demand(1, "month", fixed, null)
	};
	const byUse = BY_USE[type];
	if (byUse !== void 0) return {
		...nothing,
		byUse: true,
		notes: [byUse]
	};
	if (FREE_KINDS.some((kind) => kind.test(type))) return nothing;
	return {
		...nothing,
		unknown: `${type} is not in the price table`
	};
}
function instanceCost(values, { addresses }) {
	const type = text(values.instance_type);
	const hour = INSTANCE_HOUR[type];
	if (hour === void 0) return { unknown: `an instance of type ${type} is not in the price table` };
	const root = volumeCost(first(values.root_block_device));
	if (root.unknown) return { unknown: `its root volume: ${root.unknown}` };
	const more = list(values.ebs_block_device).map((device) => volumeCost(device));
	const unknown = more.find((volume) => volume.unknown)?.unknown ?? null;
	const free = FREE_INSTANCES.has(type);
	const unlimited = first(values.credit_specification).cpu_credits ?? (/^t2\./.test(type) ? "standard" : "unlimited");
	return {
		unknown,
		demands: [
			...hours(hour, free ? "micro instances" : null),
			...[root, ...more].flatMap(({ demands = [] }) => demands),
			...values.associate_public_ip_address === true && addresses === 0 ? hours(IPV4_HOUR, "public IPv4 addresses in use") : [],
			...values.monitoring === true ? [one(7, "metrics", METRIC, "metrics")] : []
		],
		notes: unlimited === "unlimited" ? ["its CPU credits are unlimited: what it takes beyond them costs $0.05 an hour"] : []
	};
}
function volumeCost(values) {
	const size = Number(values.size ?? values.volume_size ?? NaN);
	const kind = text(values.type ?? values.volume_type);
	const gb = VOLUME_GB[kind];
	if (!Number.isFinite(size)) return { unknown: "its size is not in the plan" };
	if (gb === void 0) return { unknown: `a volume of type ${kind} is not in the price table` };
	const extra = ["iops", "throughput"].flatMap((name) => {
		const over = kind === "gp3" ? Number(values[name] ?? 0) - GP3_INCLUDED[name] : 0;
		return over > 0 ? [one(over, name === "iops" ? "IOPS" : "MB/s", GP3_EXTRA[name], null)] : [];
	});
	return { demands: [one(size, "GB", gb, "block storage"), ...extra] };
}
/** An address that nothing uses has no free hours. A value that is not known yet is there: something will use it. */
function addressCost(values, { associations }) {
	const attached = ["instance", "network_interface"].some((name) => !(name in values) || values[name]) || associations > 0;
	return {
		demands: hours(IPV4_HOUR, attached ? "public IPv4 addresses in use" : null),
		notes: attached ? [] : ["nothing uses it"]
	};
}
/** Charged by use, which no plan knows; the stack says what it foresees of some. */
function bucketCost({ bucket }, { storage }) {
	const note = BY_USE.aws_s3_bucket ?? "";
	const foreseen = storage.get(text(bucket));
	if (!foreseen) return {
		byUse: true,
		notes: [note]
	};
	return {
		byUse: true,
		demands: [
			one(foreseen.gigabytes, "GB", OBJECT_GB, "object storage"),
			one(foreseen.writes, "writes", OBJECT_WRITE, "writes to object storage"),
			one(foreseen.reads, "reads", OBJECT_READ, "reads of object storage")
		],
		notes: [`foreseen with something written in every minute; ${note}`]
	};
}
function alarmCost(values) {
	const queries = list(values.metric_query).flatMap((query) => list(query.metric));
	const fast = [values, ...queries].some(({ period }) => typeof period === "number" && period < 60);
	const metrics = Math.max(1, queries.length);
	return fast ? demand(metrics, "fast alarm metric", FAST_ALARM_METRIC, null) : demand(metrics, "alarm metric", ALARM_METRIC, "alarms");
}
function hours(price_, from) {
	return [one(730, "h", price_, from)];
}
function demand(quantity, unit, price_, from) {
	return { demands: [one(quantity, unit, price_, from)] };
}
function one(quantity, unit, price_, from) {
	return {
		quantity,
		unit,
		price: price_,
		from
	};
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function first(value) {
	return list(value)[0] ?? {};
}
function text(value) {
	return typeof value === "string" ? value : "that the plan does not know";
}
// terraform/plan-json.ts
/** Reads it; a format that this code does not know is refused, since it could mean anything. */
function parsePlan(text) {
	const plan = JSON.parse(text);
	if (!plan.format_version?.startsWith("1.")) throw new Error(`the plan's JSON has format ${plan.format_version}; this action reads format 1`);
	return plan;
}
/** Every resource that will exist once the plan is applied, in all modules. */
function plannedResources(plan) {
	const walk = (module = {}) => [...module.resources ?? [], ...(module.child_modules ?? []).flatMap(walk)];
	return walk(plan.planned_values?.root_module).filter(({ mode }) => mode === "managed");
}
/** The use of buckets by their names, from the output `object-storage` (cdktf/stacks/app.ts): no resource says it. */
function foreseenStorage(plan) {
	const value = plan.planned_values?.outputs?.["object-storage"]?.value;
	const buckets = typeof value === "object" && value !== null ? Object.entries(value) : [];
	return new Map(buckets.filter(([, use]) => isObjectStorage(use)));
}
function isObjectStorage(use) {
	return [
		use?.gigabytes,
		use?.writes,
		use?.reads
	].every((value) => Number.isFinite(value));
}
/** Shorter ones give nothing away, and masking them would blot out half of the log. */
const SHORTEST = 4;
/** The texts that Terraform marks as sensitive, for masking: the JSON holds them, unlike the text for people. */
function sensitiveTexts(plan) {
	const found = [...(plan.resource_changes ?? []).map(({ change }) => change), ...Object.values(plan.output_changes ?? {})].flatMap((change) => [...marked(change.before, change.before_sensitive), ...marked(change.after, change.after_sensitive)]);
	return [...new Set(found)].filter((text) => text.length >= SHORTEST);
}
/** `marks` has the shape of the value, with `true` where all beneath is sensitive. */
function marked(value, marks) {
	if (value === null || value === void 0 || !marks) return [];
	if (marks === true) return texts(value);
	if (typeof marks !== "object" || typeof value !== "object") return [];
	return Object.entries(marks).flatMap(([key, mark]) => marked(value[key], mark));
}
function texts(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}
// terraform/free-tier.ts
/**
* The monthly estimate of everything that exists once the plan is applied, what is unchanged included: free amounts
* are shared. They are given out in the order of the plan, which is the same each time.
*/
function estimate(plan) {
	const resources = plannedResources(plan);
	const count = (type) => resources.filter((resource) => resource.type === type).length;
	const context = {
		associations: count("aws_eip_association"),
		addresses: count("aws_eip"),
		storage: foreseenStorage(plan)
	};
	const used = /* @__PURE__ */ new Map();
	const charges = resources.map((resource) => {
		const cost = estimateCost(resource, context);
		const parts = cost.demands.map((demand) => ({
			demand,
			cost: charge(demand, used)
		}));
		const monthly = parts.reduce((sum, { cost }) => sum + cost, 0);
		const over = parts.filter(({ cost }) => cost > 0).map(({ demand, cost }) => explain(demand, cost));
		return {
			address: resource.address,
			type: resource.type,
			verdict: verdictOf(cost, monthly),
			takes: cost.demands.map(({ quantity, unit }) => `${grouped(quantity)} ${unit}`).join(", "),
			monthly,
			note: [
				...cost.unknown ? [cost.unknown] : [],
				...over,
				...cost.notes
			].join("; ")
		};
	});
	return {
		monthly: charges.reduce((sum, { monthly }) => sum + monthly, 0),
		verdict: charges.some(({ verdict }) => verdict === "costs") ? "leaves-free-tier" : charges.some(({ verdict }) => verdict === "unknown") ? "unknown" : "free",
		charges,
		used: [...used].map(([name, amount]) => ({
			name,
			used: amount
		}))
	};
}
/** What leaves $0, and what could not be priced: nobody should merge it unseen. */
function notFree({ charges }) {
	return charges.filter(({ verdict }) => verdict === "costs" || verdict === "unknown");
}
/** Dollars for what goes beyond the free amount; notes what it took of it. */
function charge({ quantity, price, from }, used) {
	if (from === null) return quantity * price;
	const before = used.get(from) ?? 0;
	used.set(from, before + quantity);
	const left = Math.max(0, ALLOWANCES[from].amount - before);
	return Math.max(0, quantity - left) * price;
}
function verdictOf({ demands, unknown, byUse }, monthly) {
	if (unknown !== null) return "unknown";
	if (monthly > 0) return "costs";
	if (byUse) return "by-use";
	return demands.length > 0 ? "allowance" : "free";
}
function explain({ unit, price, from }, cost) {
	const rate = price < .001 ? `$${Number((price * 1e3).toPrecision(6))} for 1,000 ${unit}` : `$${price} a ${unit}`;
	if (from === null) return `${dollars(cost)}: ${rate}, nothing of it free`;
	const { amount } = ALLOWANCES[from];
	return `${dollars(cost)}: beyond the ${grouped(amount)} ${ALLOWANCES[from].unit} of ${from} that are free, ${rate}`;
}
/** `109,257` */
function grouped(amount) {
	return amount.toLocaleString("en-US");
}
/** `$1.50` */
function dollars(amount) {
	return `$${amount.toFixed(2)}`;
}
// terraform/markdown.ts
/** GitHub refuses a comment or an issue that is longer. */
const LONGEST = 65536;
const ROWS = 100;
/** Of what costs, as many are named in front of the table. */
const NAMED = 10;
const WORDS = {
	destroy: "**destroy**",
	replace: "**replace**",
	forget: "forget (stays, unmanaged)",
	create: "create",
	update: "change"
};
const VERDICTS = {
	costs: "**leaves $0**",
	unknown: "**unknown**",
	allowance: "within what is free",
	"by-use": "by use",
	free: "free"
};
/** Of the comment about a plan, or the issue about drift. */
const marker = (kind, stack) => hiddenMarker(`terraform ${kind}`, stack);
/** The report as Markdown, never longer than GitHub takes: the plan is cut first, with a notice. */
function reportMarkdown(report) {
	const head = [
		report.marker,
		`## ${report.title}`,
		report.note,
		changesMarkdown(report.changes),
		estimateMarkdown(report.estimate)
	].filter((part) => part !== "").join("\n\n");
	const foot = `\n\n[The run](${report.runUrl})`;
	return head + folded(report.text, report.runUrl, LONGEST - head.length - foot.length) + foot;
}
function changesMarkdown(set) {
	if (set.resources.length === 0) return set.effective ? "No resource changes; outputs or addresses in the state do." : "Nothing changes.";
	const counts = countChanges(set);
	return `${Object.keys(WORDS).filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} to ${WORDS[kind]}`).join(", ")}.\n\n${cutTable(["what", "resource"], set.resources.map(({ kind, address }) => {
		const bold = kind === "destroy" || kind === "replace";
		return [WORDS[kind], bold ? `**${code(address)}**` : code(address)];
	}))}`;
}
function estimateMarkdown(estimate) {
	const { charges, used } = estimate;
	const order = Object.keys(VERDICTS);
	const charged = charges.filter((charge) => charge.verdict !== "free").sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
	const rows = charged.map((charge) => [
		code(charge.address),
		charge.takes,
		VERDICTS[charge.verdict],
		charge.verdict === "unknown" ? "?" : dollars(charge.monthly),
		charge.note
	]);
	const free = charges.length - charged.length;
	const shares = used.map(({ name, used: amount }) => {
		const { amount: allowed, unit } = ALLOWANCES[name];
		return `${name} ${grouped(amount)} of ${grouped(allowed)} ${unit}`;
	});
	return [
		verdictMarkdown(estimate),
		rows.length > 0 ? cutTable([
			"resource",
			"takes a month",
			"verdict",
			"$ a month",
			""
		], rows) : "",
		free > 0 ? `${free} more ${free === 1 ? "resource is" : "resources are"} of kinds that are never charged.` : "",
		shares.length > 0 ? `Used of what is free: ${shares.join(", ")}.` : "",
		"<sub>Prices of us-east-1, 2025. Hours, GB and addresses are free for the first twelve months of an account opened before 2025-07-15; later ones have credits instead. Data sent out beyond 100 GB a month is not counted.</sub>"
	].filter((part) => part !== "").join("\n\n");
}
/** Nothing fails because of a price. So what costs is in a box that nobody overlooks, with the reason beside it. */
function verdictMarkdown(estimate) {
	const { monthly, verdict } = estimate;
	if (verdict === "free") return `**Free tier: stays at ${dollars(monthly)} a month.**`;
	const words = verdict === "unknown" ? `**Free tier: unknown.** ${dollars(monthly)} a month for what could be priced; the rest is not taken for free.` : `**Free tier: leaves $0: ${dollars(monthly)} a month**, without what is charged by use.`;
	const named = notFree(estimate);
	const lines = named.slice(0, NAMED).map(({ address, note }) => `- ${code(address)}: ${plain(note).replaceAll(/\s+/g, " ")}`);
	const more = named.length > NAMED ? [`- and ${named.length - NAMED} more`] : [];
	return [
		"[!WARNING]",
		words,
		...lines,
		...more
	].map((line) => `> ${line}`).join("\n");
}
function cutTable(head, rows) {
	const more = rows.length - ROWS;
	return table(head, rows.slice(0, ROWS)) + (more > 0 ? `\n\n… and ${more} more; the plan has them all.` : "");
}
/** A text from outside, folded, in a fence that nothing within it can end. */
function folded(text, runUrl, room) {
	const clean = text.trim().toWellFormed();
	const runs = [...clean.matchAll(/`+/g)].map(([run]) => run.length);
	const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
	const notice = `\n\nCut here: GitHub takes ${LONGEST} characters. [The run's log](${runUrl}) has the whole plan.`;
	const wrap = (body, after) => `\n\n<details><summary>The plan</summary>\n\n${fence}\n${body}\n${fence}${after}\n\n</details>`;
	if (wrap(clean, "").length <= room) return wrap(clean, "");
	const kept = clean.slice(0, Math.max(0, room - wrap("", notice).length));
	const lines = kept.slice(0, Math.max(0, kept.lastIndexOf("\n")));
	return wrap(lines, notice).length <= room ? wrap(lines, notice) : "";
}
// terraform/merged.ts
/** The pull request that a commit on main came from; null for a commit that was pushed directly. */
async function mergedPullRequest({ octokit, owner, repo }, commit) {
	return asked("the merged pull request was not found out", "pull-requests: read", async () => {
		const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
			owner,
			repo,
			commit_sha: commit
		});
		const merged = data.find((pull) => pull.merged_at && pull.merge_commit_sha === commit);
		if (!merged) return null;
		return {
			headSha: merged.head.sha,
			labels: merged.labels.map(({ name }) => name)
		};
	});
}
/**
* The zip of the artifact that the plan's workflow left for this head; null when there is none any more. A run of a
* fork does not count: a stranger may name an artifact as he likes.
*/
async function planArtifact({ octokit, owner, repo }, headSha, workflow, name) {
	return asked("the stored plan was not fetched", "actions: read", async () => {
		const { data } = await octokit.rest.actions.listWorkflowRuns({
			owner,
			repo,
			workflow_id: workflow,
			head_sha: headSha,
			event: "pull_request",
			status: "success"
		});
		const runs = data.workflow_runs.filter((run) => run.head_sha === headSha && run.head_repository?.full_name === `${owner}/${repo}`);
		for (const run of runs) {
			const { data: listed } = await octokit.rest.actions.listWorkflowRunArtifacts({
				owner,
				repo,
				run_id: run.id,
				name
			});
			const artifact = listed.artifacts.filter((candidate) => candidate.name === name && !candidate.expired).sort((a, b) => b.id - a.id)[0];
			if (!artifact) continue;
			const { data: zip } = await octokit.rest.actions.downloadArtifact({
				owner,
				repo,
				artifact_id: artifact.id,
				archive_format: "zip"
			});
			return Buffer.from(zip);
		}
		return null;
	});
}
// terraform/outcome.ts
/** An ending, from what was planned. */
function ended(reason, changes, { monthly, verdict }, planFile = "") {
	return {
		reason,
		changes: countChanges(changes),
		monthly: monthly.toFixed(2),
		freeTier: verdict,
		planFile,
		supersededBy: null
	};
}
/** The ending of an outdated run, which must change nothing; null while its branch still points at its commit. */
async function endIfSuperseded({ branch, commit, token, stack }, { octokit, owner, repo }) {
	const newer = await supersededBy({
		owner,
		repo,
		branch,
		commit
	}, token, octokit);
	if (newer === null) return null;
	const sentence = `Nothing was changed in ${stack}: ${branch} points at ${newer}, and this run is for ${commit}.`;
	notice(sentence, { title: "Superseded" });
	await appendSummary(sentence);
	return {
		reason: "superseded",
		changes: null,
		monthly: "",
		freeTier: null,
		planFile: "",
		supersededBy: newer
	};
}
// terraform/encrypt.ts
/**
* Encrypts to the holder of a private key: X25519 with a one-time key, HKDF-SHA256, AES-256-GCM, the binding as
* authenticated data. Encrypting needs no secret, so a pull request's job holds none.
*
* @example
* encrypt(readPublicKey(text), { stack: 'prod', headTree, baseTree }, plan)
*/
function encrypt(recipient, binding, content) {
	const { publicKey, privateKey } = generateKeyPairSync("x25519");
	const ephemeral = publicKey.export({
		type: "spki",
		format: "der"
	});
	const iv = randomBytes(12);
	const cipher = createCipheriv("aes-256-gcm", agree(privateKey, recipient, ephemeral, recipient), iv);
	cipher.setAAD(authenticated(binding));
	const data = Buffer.concat([cipher.update(content), cipher.final()]);
	const { stack, headTree, baseTree } = binding;
	return {
		version: 1,
		stack,
		headTree,
		baseTree,
		ephemeral: ephemeral.toString("base64"),
		iv: iv.toString("base64"),
		tag: cipher.getAuthTag().toString("base64"),
		data: data.toString("base64")
	};
}
/** Decrypts it. Throws for another key, and for a single bit that was changed, the binding's included. */
function decrypt(privateKey, encrypted) {
	const ephemeral = bytes(encrypted.ephemeral);
	const key = agree(privateKey, createPublicKey({
		key: ephemeral,
		type: "spki",
		format: "der"
	}), ephemeral, createPublicKey(privateKey));
	const decipher = createDecipheriv("aes-256-gcm", key, bytes(encrypted.iv), { authTagLength: 16 });
	decipher.setAAD(authenticated(encrypted)).setAuthTag(bytes(encrypted.tag));
	return Buffer.concat([decipher.update(bytes(encrypted.data)), decipher.final()]);
}
/** Parses an encrypted plan. Says nothing yet about who made it or whether it is whole. */
function parseEncrypted(text) {
	const encrypted = JSON.parse(text);
	if (encrypted?.version !== 1) throw new Error(`it has version ${encrypted?.version}, expected 1`);
	for (const name of [
		"stack",
		"headTree",
		"baseTree",
		"ephemeral",
		"iv",
		"tag",
		"data"
	]) if (typeof encrypted[name] !== "string") throw new Error(`its ${name} is missing`);
	return encrypted;
}
/** An X25519 public key as one line: base64 of its DER (SPKI) form, as `openssl pkey -pubout -outform DER` gives it. */
function readPublicKey(line) {
	return x25519(createPublicKey({
		key: bytes(line),
		type: "spki",
		format: "der"
	}));
}
/** An X25519 private key in PEM. */
function readPrivateKey(pem) {
	return x25519(createPrivateKey(pem));
}
function x25519(key) {
	if (key.asymmetricKeyType !== "x25519") throw new Error(`it is a ${key.asymmetricKeyType} key, not x25519`);
	return key;
}
/** Both public keys go into the derivation, so that a key cannot be made to fit another exchange. */
function agree(mine, theirs, ephemeral, recipient) {
	const shared = diffieHellman({
		privateKey: mine,
		publicKey: theirs
	});
	const salt = Buffer.concat([ephemeral, recipient.export({
		type: "spki",
		format: "der"
	})]);
	return Buffer.from(hkdfSync("sha256", shared, salt, "skillgap stored plan 1", 32));
}
function authenticated({ stack, headTree, baseTree }) {
	return Buffer.from(JSON.stringify([
		1,
		stack,
		headTree,
		baseTree
	]));
}
function bytes(base64) {
	return Buffer.from(base64, "base64");
}
// ../node_modules/fflate/esm/index.mjs
var require = createRequire("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
_b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
var b2 = function(d, b) {
	return d[b] | d[b + 1] << 8;
};
var b4 = function(d, b) {
	return (d[b] | d[b + 1] << 8 | d[b + 2] << 16 | d[b + 3] << 24) >>> 0;
};
var b8 = function(d, b) {
	return b4(d, b) + b4(d, b + 4) * 4294967296;
};
function inflateSync(data, opts) {
	return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
var dutf8 = function(d) {
	for (var r = "", i = 0;;) {
		var c = d[i++];
		var eb = (c > 127) + (c > 223) + (c > 239);
		if (i + eb > d.length) return {
			s: r,
			r: slc(d, i - 1)
		};
		if (!eb) r += String.fromCharCode(c);
		else if (eb == 3) c = ((c & 15) << 18 | (d[i++] & 63) << 12 | (d[i++] & 63) << 6 | d[i++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
		else if (eb & 1) r += String.fromCharCode((c & 31) << 6 | d[i++] & 63);
		else r += String.fromCharCode((c & 15) << 12 | (d[i++] & 63) << 6 | d[i++] & 63);
	}
};
/**
* Converts a Uint8Array to a string
* @param dat The data to decode to string
* @param latin1 Whether or not to interpret the data as Latin-1. This should
*               not need to be true unless encoding to binary string.
* @returns The original UTF-8/Latin-1 string
*/
function strFromU8(dat, latin1) {
	if (latin1) {
		var r = "";
		for (var i = 0; i < dat.length; i += 16384) r += String.fromCharCode.apply(null, dat.subarray(i, i + 16384));
		return r;
	} else if (td) return td.decode(dat);
	else {
		var _a = dutf8(dat), s = _a.s, r = _a.r;
		if (r.length) err(8);
		return s;
	}
}
var slzh = function(d, b) {
	return b + 30 + b2(d, b + 26) + b2(d, b + 28);
};
var zh = function(d, b, z) {
	var fnl = b2(d, b + 28), efl = b2(d, b + 30), fn = strFromU8(d.subarray(b + 46, b + 46 + fnl), !(b2(d, b + 8) & 2048)), es = b + 46 + fnl;
	var _a = z64hs(d, es, efl, z, b4(d, b + 20), b4(d, b + 24), b4(d, b + 42)), sc = _a[0], su = _a[1], off = _a[2];
	return [
		b2(d, b + 10),
		sc,
		su,
		fn,
		es + efl + b2(d, b + 32),
		off
	];
};
var z64hs = function(d, b, l, z, sc, su, off) {
	var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
	var nf = nsc + nsu + noff;
	if (z && nf) {
		for (; b + 4 < e; b += 4 + b2(d, b + 2)) if (b2(d, b) == 1) return [
			nsc ? b8(d, b + 4 + 8 * nsu) : sc,
			nsu ? b8(d, b + 4) : su,
			noff ? b8(d, b + 4 + 8 * (nsu + nsc)) : off,
			1
		];
		if (z < 2) err(13);
	}
	return [
		sc,
		su,
		off,
		0
	];
};
/**
* Synchronously decompresses a ZIP archive. Prefer using `unzip` for better
* performance with more than one file.
* @param data The raw compressed ZIP file
* @param opts The ZIP extraction options
* @returns The decompressed files
*/
function unzipSync(data, opts) {
	var files = {};
	var e = data.length - 22;
	for (; b4(data, e) != 101010256; --e) if (!e || data.length - e > 65558) err(13);
	var c = b2(data, e + 8);
	if (!c) return {};
	var o = b4(data, e + 16);
	var z = b4(data, e - 20) == 117853008;
	if (z) {
		var ze = b4(data, e - 12);
		z = b4(data, ze) == 101075792;
		if (z) {
			c = b4(data, ze + 32);
			o = b4(data, ze + 48);
		}
	}
	var fltr = opts && opts.filter;
	for (var i = 0; i < c; ++i) {
		var _a = zh(data, o, z), c_2 = _a[0], sc = _a[1], su = _a[2], fn = _a[3], no = _a[4], off = _a[5], b = slzh(data, off);
		o = no;
		if (!fltr || fltr({
			name: fn,
			size: sc,
			originalSize: su,
			compression: c_2
		})) {
			if (!c_2) files[fn] = slc(data, b, b + sc);
			else if (c_2 == 8) files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
			else err(14, "unknown compression type " + c_2);
		}
	}
	return files;
}
// terraform/unzip.ts
/** A plan is some hundred kilobytes; a file that unpacks to more is meant to fill the memory. */
const LARGEST = 67108864;
/** The files of a zip archive, by name. GitHub hands out every artifact as one, and a plan file is one. */
function unzip(archive) {
	const files = unzipSync(archive, { filter({ name, originalSize }) {
		if (originalSize > LARGEST) throw new Error(`${name} in it is larger than ${LARGEST} bytes`);
		return true;
	} });
	return new Map(Object.entries(files).map(([name, content]) => [name, Buffer.from(content)]));
}
// terraform/stored-plan.ts
/** The file that pins the providers by their checksums. */
const LOCK_FILE = ".terraform.lock.hcl";
/** Encrypts a plan file and writes it. */
async function storePlan(plan, binding, recipient, target) {
	const lockFile = await readFile(path.join(plan.folder, LOCK_FILE), "utf8").catch(() => null);
	const content = {
		plan: (await readFile(plan.file)).toString("base64"),
		lockFile
	};
	const encrypted = encrypt(recipient, binding, Buffer.from(JSON.stringify(content)));
	await writeFile(target, JSON.stringify(encrypted), { mode: 384 });
}
/** The encrypted plan in an artifact's zip: the only file in it. */
function encryptedIn(zip) {
	try {
		const [file, ...others] = unzip(zip).values();
		if (!file || others.length > 0) throw new Error(`it holds ${others.length + (file ? 1 : 0)} files`);
		return parseEncrypted(file.toString());
	} catch (cause) {
		throw invalidPlan(`The stored plan cannot be read: ${messageOf(cause)}`, cause);
	}
}
/**
* Decrypts a stored plan into `file`. With `pinProviders` the providers' checksums go into the stack's folder, so that
* `terraform init` accepts the very providers that made the plan and no other.
*/
async function openPlan(encrypted, keyParameter, target) {
	const key = await readKey(keyParameter);
	let content;
	try {
		content = JSON.parse(decrypt(key, encrypted).toString());
	} catch (cause) {
		throw invalidPlan("The stored plan cannot be decrypted: it was changed, or encrypted to another key", cause);
	}
	const { file, folder, pinProviders } = target;
	await writeFile(file, Buffer.from(content.plan, "base64"), { mode: 384 });
	if (pinProviders && content.lockFile !== null) await writeFile(path.join(folder, LOCK_FILE), content.lockFile);
}
/**
* Compares the configuration inside a plan file with the synthesized one. Anyone can encrypt a plan to the public key;
* one that was made from something else than what was merged goes no further.
*/
async function checkConfiguration(file, folder) {
	let inside;
	try {
		inside = unzip(await readFile(file));
	} catch (cause) {
		throw invalidPlan(`The stored plan is no plan file: ${messageOf(cause)}`, cause);
	}
	const prefix = "tfconfig/m-/";
	const planned = [...inside.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(12));
	const merged = globSync("*.{tf,tf.json}", { cwd: folder });
	const different = [];
	for (const name of /* @__PURE__ */ new Set([...planned, ...merged])) {
		const now = await readFile(path.join(folder, name)).catch(() => null);
		if (now === null || !inside.get(prefix + name)?.equals(now)) different.push(name);
	}
	if (different.length > 0 || merged.length === 0) throw invalidPlan(`The stored plan was made from another configuration than the merged one; it differs in ${different.join(", ") || "everything"}`);
}
async function readKey(parameter) {
	try {
		using store = new ParameterStore();
		const value = (await store.read([parameter])).get(parameter)?.value;
		if (value === void 0) throw new Error("there is no such parameter");
		maskSecret(value);
		return readPrivateKey(value);
	} catch (cause) {
		throw new Failure("key-unavailable", `The key to the stored plan cannot be read from ${parameter}: ${messageOf(cause)}`, {
			nextStep: "The README of actions/terraform says how to make the key pair, and DEPLOYMENT.md when.",
			cause
		});
	}
}
function invalidPlan(message, cause) {
	return new Failure("plan-invalid", `${message}.`, {
		nextStep: "Nothing was applied. Does INFRA_PLAN_KEY belong to the private key in the deploy prefix? If so, somebody made this plan by hand: look at the pull request’s runs before you merge another.",
		cause
	});
}
// terraform/diagnosis.ts
/** What Terraform says, in the order in which it is looked for: the narrow ones first. */
const SYMPTOMS = [
	{
		reason: "plan-stale",
		pattern: /saved plan is stale/i,
		what: "the state has moved on since this plan was made",
		nextStep: "Plan again: open a pull request that touches cdktf/, or run the workflow of the merge again."
	},
	{
		reason: "provider-unreachable",
		pattern: /failed to (query available|install|retrieve).{0,40}provider|could not connect to registry|registry service is unreachable|failed to request discovery document|could not query provider registry/i,
		what: "a provider could not be fetched",
		nextStep: "Run again; if it stays so, look at the status pages of registry.terraform.io and releases.hashicorp.com, and at the runner’s network."
	},
	{
		reason: "access-denied",
		pattern: /AccessDenied|UnauthorizedOperation|AuthFailure|not authorized to perform|No valid credential sources found|InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|StatusCode: 403/,
		what: "AWS refused the role, or there is none",
		nextStep: "Did the step before take the role, and does its policy allow the action that the message names?"
	},
	{
		reason: "backend-unavailable",
		pattern: /NoSuchBucket|S3 bucket .* does not exist|error (configuring|loading) .{0,20}backend|backend initialization required|failed to (load|get|refresh|retrieve) .{0,30}(state|workspaces)|error (loading|refreshing|inspecting|reading) .{0,30}state|state data in S3/i,
		what: "the state could not be read",
		nextStep: "Does the state bucket of the bootstrap stack exist, in this region? DEPLOYMENT.md says how to make it."
	},
	{
		reason: "backend-unavailable",
		only: "init",
		pattern: /request send failed|dial tcp|no such host|connection refused|i\/o timeout/i,
		what: "the backend did not answer",
		nextStep: "Look at AWS’s status page, `AWS_REGION` and the runner’s network, then run again."
	}
];
const BY_PHASE = {
	init: {
		reason: "configuration-invalid",
		nextStep: "Correct cdktf/; `npm run synth` and `terraform init` say the same."
	},
	validate: {
		reason: "configuration-invalid",
		nextStep: "Correct cdktf/; `npm run synth` and `terraform validate` say the same."
	},
	plan: {
		reason: "plan-failed",
		nextStep: "The message is the provider’s own; nothing was changed."
	},
	show: {
		reason: "plan-invalid",
		nextStep: "Plan again: push to the pull request, or open a new one."
	},
	apply: {
		reason: "apply-failed",
		nextStep: "What was done before the error is in the state. Correct the cause and run the job again: it makes a new plan."
	}
};
/** Terraform's error as a Failure: what failed, what it said, what to do. */
function diagnose(phase, output, program) {
	const said = `\n${untrusted(output.trim())}`;
	if (/error acquiring the state lock|state is already locked/i.test(output)) return locked(output, program);
	const joined = output.replace(/[\s│╷╵]+/g, " ");
	const symptom = SYMPTOMS.find(({ pattern, only }) => (!only || only === phase) && pattern.test(joined));
	if (symptom) {
		const { reason, what, nextStep } = symptom;
		return new Failure(reason, `${program} ${phase} failed: ${what}.${said}`, { nextStep });
	}
	const { reason, nextStep } = BY_PHASE[phase];
	return new Failure(reason, `${program} ${phase} failed:${said}`, { nextStep });
}
/** No program to run. */
function missing(programs, errors) {
	return new Failure("terraform-missing", `None of ${programs.join(", ")} can be run: ${errors.join(" · ")}`, { nextStep: "Run .ci/terraform in a step before, which fetches it." });
}
function locked(output, program) {
	const field = (name) => new RegExp(`^[\\s│]*${name}:\\s*(\\S.*?)\\s*$`, "m").exec(output)?.[1] ?? "unknown";
	const id = field("ID");
	const command = /^[\w-]+$/.test(id) ? `${program} force-unlock ${id}` : `${program} force-unlock ID`;
	return new Failure("state-locked", `The state is locked by ${field("Who")} since ${field("Created")} (${field("Operation")}, lock ${id}).`, { nextStep: `Let that run end and run again. If it is long dead, in the stack's folder: ${command}` });
}
// terraform/terraform.ts
/** `terraform`, or `tofu` where that is what the machine has. */
const PROGRAMS = ["terraform", "tofu"];
const QUIET = ["-no-color", "-input=false"];
/** Terraform in the folder of one synthesized stack. Every method throws a Failure with a reason. */
var Terraform = class Terraform {
	#program;
	#folder;
	#lockTimeout;
	constructor(program, folder, lockTimeoutSeconds) {
		this.#program = program;
		this.#folder = folder;
		this.#lockTimeout = `-lock-timeout=${lockTimeoutSeconds}s`;
	}
	/** Finds the program. */
	static async find(folder, lockTimeoutSeconds) {
		const failures = [];
		for (const program of PROGRAMS) try {
			await run(program, ["version"]);
			return new Terraform(program, folder, lockTimeoutSeconds);
		} catch (error) {
			failures.push(error);
		}
		throw missing(PROGRAMS, failures.map(messageOf));
	}
	/** Fetches the providers, opens the backend, and checks the configuration. */
	async init() {
		await this.#must("init", ["init", ...QUIET]);
		await this.#must("validate", ["validate", "-no-color"]);
	}
	/** Plans into a file. `lock: false` is for a role that can only read, and so cannot take the lock. */
	async plan(file, { lock }) {
		const locking = lock ? this.#lockTimeout : "-lock=false";
		await this.#must("plan", [
			"plan",
			...QUIET,
			locking,
			`-out=${path.resolve(file)}`
		]);
		return this.show(file);
	}
	/** Reads a plan file. */
	async show(file) {
		const where = path.resolve(file);
		const json = parsePlan(await this.#must("show", [
			"show",
			"-json",
			where
		], { silent: true }));
		for (const text of sensitiveTexts(json)) maskSecret(text);
		return {
			file: where,
			json,
			text: await this.#must("show", [
				"show",
				"-no-color",
				where
			], { silent: true })
		};
	}
	async apply(file) {
		await this.#must("apply", [
			"apply",
			...QUIET,
			this.#lockTimeout,
			path.resolve(file)
		]);
	}
	async #must(phase, args, { silent = false } = {}) {
		const argv = [`-chdir=${this.#folder}`, ...args];
		const { exitCode, stdout, stderr } = await run(this.#program, argv, silent ? void 0 : logUntrusted);
		if (exitCode !== 0) throw diagnose(phase, stderr || stdout, this.#program);
		return stdout;
	}
};
async function run(program, args, onLine) {
	const stdout = [];
	const stderr = [];
	return {
		exitCode: await exec(program, [...args], {
			silent: true,
			ignoreReturnCode: true,
			listeners: {
				stdout: (data) => stdout.push(data),
				stderr: (data) => stderr.push(data),
				...onLine && { stdline: onLine }
			}
		}),
		stdout: Buffer.concat(stdout).toString(),
		stderr: Buffer.concat(stderr).toString()
	};
}
// terraform/trees.ts
/**
* The git tree ids of what is checked out and of its first parent. For a pull request GitHub checks out the merge
* that it would make, so these are main after and before it; after the merge they are the same two again.
*/
async function checkedOutTrees(folder) {
	const { exitCode, stdout, stderr } = await getExecOutput("git", [
		"-C",
		folder,
		"rev-parse",
		...["HEAD^{tree}", "HEAD^1^{tree}"]
	], {
		silent: true,
		ignoreReturnCode: true
	});
	const [headTree, baseTree] = stdout.trim().split("\n");
	if (exitCode !== 0 || !headTree || !baseTree) throw new Failure("invalid-input", `The commit and its parent cannot be read in ${folder}: ${stderr.trim()}`, { nextStep: "Give actions/checkout `fetch-depth: 2`: a plan is bound to both." });
	return {
		headTree,
		baseTree
	};
}
// terraform/apply.ts
/** Applies the plan that was seen on the pull request, or one that does the same, or stops. An outdated run ends. */
async function applyMerged(settings, repository) {
	const { folder, stack, destroyLabel } = settings;
	const outdated = await endIfSuperseded(settings, repository);
	if (outdated) return outdated;
	const binding = {
		stack,
		...await checkedOutTrees(folder)
	};
	await using temporary = await scopedFolder("terraform");
	const terraform = await Terraform.find(folder, settings.lockTimeoutSeconds);
	const pull = await mergedPullRequest(repository, settings.commit);
	const stored = pull && await fetchStored(settings, repository, pull.headSha, binding, temporary.path);
	await terraform.init();
	const plans = {
		stored: stored && await terraform.show(stored.file),
		fresh: null
	};
	const sets = {
		stored: plans.stored && changeSet(plans.stored.json),
		fresh: null
	};
	const mayDestroy = pull?.labels.includes(destroyLabel) ?? false;
	for (let stale = false;;) {
		const moved = stored?.moved ?? false;
		const step = decideApply({
			...sets,
			moved,
			stale,
			mayDestroy,
			label: destroyLabel
		});
		if (step.do === "stop") throw stopped(step);
		if (step.do === "plan-again") {
			info(`Planning again: ${step.why}.`);
			plans.fresh = await terraform.plan(path.join(temporary.path, "fresh"), { lock: true });
			sets.fresh = changeSet(plans.fresh.json);
			continue;
		}
		const which = step.do === "apply" ? step.plan : plans.fresh ? "fresh" : "stored";
		const plan = plans[which];
		const set = sets[which];
		if (!plan || !set) throw new Error(`there is no ${which} plan`);
		if (step.do === "nothing") return finish("no-changes", plan, set, settings);
		const overtaken = await endIfSuperseded(settings, repository);
		if (overtaken) return overtaken;
		info(`Applying the ${which} plan: ${step.why}.`);
		if (await applied(terraform, plan, which)) return finish("applied", plan, set, settings);
		stale = true;
	}
}
/** Whether it was applied; false when the stored plan is stale, as it always is when a run is repeated. */
async function applied(terraform, plan, which) {
	try {
		await terraform.apply(plan.file);
		return true;
	} catch (error) {
		if (which === "stored" && error instanceof Failure && error.reason === "plan-stale") return false;
		throw error;
	}
}
/** The stored plan, opened. */
async function fetchStored(settings, repository, headSha, binding, temporary) {
	const zip = await planArtifact(repository, headSha, settings.workflow, settings.artifact);
	if (!zip) return null;
	const encrypted = encryptedIn(zip);
	if (encrypted.stack !== binding.stack) throw new Failure("plan-invalid", `The stored plan is one of ${encrypted.stack}, not of ${binding.stack}.`, { nextStep: "Give each stack an artifact of its own." });
	const moved = encrypted.headTree !== binding.headTree || encrypted.baseTree !== binding.baseTree;
	const file = path.join(temporary, "stored");
	const { folder } = settings;
	await openPlan(encrypted, settings.keyParameter, {
		file,
		folder,
		pinProviders: !moved
	});
	if (!moved) await checkConfiguration(file, folder);
	return {
		file,
		moved
	};
}
async function finish(reason, plan, set, { stack, runUrl }) {
	const costs = estimate(plan.json);
	const title = reason === "applied" ? `Applied: ${stack}` : `Nothing to apply: ${stack}`;
	await appendSummary(reportMarkdown({
		marker: "",
		title,
		note: "",
		changes: set,
		estimate: costs,
		text: plan.text,
		runUrl
	}));
	return ended(reason, set, costs);
}
function stopped({ reason, why, nextStep }) {
	return new Failure(reason, why, { nextStep });
}
// terraform/drift.ts
/** Compares AWS with main, and keeps one issue about the difference: opened, updated, closed. */
async function reportDrift(settings, repository) {
	const { folder, stack, issueLabel, runUrl } = settings;
	await using temporary = await scopedFolder("terraform");
	const terraform = await Terraform.find(folder, 0);
	await terraform.init();
	const plan = await terraform.plan(path.join(temporary.path, "plan"), { lock: false });
	const changes = changeSet(plan.json);
	const costs = estimate(plan.json);
	const drifted = changes.resources.length > 0;
	const outdated = await endIfSuperseded(settings, repository);
	if (outdated) return outdated;
	const mark = marker("drift", stack);
	const title = `${stack} differs from main`;
	const body = reportMarkdown({
		marker: mark,
		title,
		changes,
		estimate: costs,
		text: plan.text,
		note: "Below is what an apply would do to bring it back. Either re-run the newest **deploy**, which does that, or open a pull request that makes the change permanent.",
		runUrl
	});
	const written = await upsertIssue(repository, mark, issueLabel, drifted ? {
		title,
		body,
		label: issueLabel
	} : null, `In sync again: ${runUrl}`);
	info(`Issue about ${stack}: ${written}`);
	await appendSummary(drifted ? body : `${stack} is what main says.`);
	return ended(drifted ? "drifted" : "in-sync", changes, costs);
}
// terraform/inputs.ts
/** Reads the action's inputs. */
function readInputs() {
	const folder = path.resolve(text$1("folder"));
	const common = {
		/** The folder of the synthesized stack. */
		folder,
		/** Its name, which is the folder's. */
		stack: path.basename(folder),
		token: secret("token"),
		...context.repo,
		/** The account that the token writes as. */
		bot: text$1("bot", { default: "github-actions[bot]" }),
		/** The run's page, where the log is. */
		runUrl: `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`
	};
	const operation = choice("operation", [
		"plan",
		"apply",
		"drift"
	]);
	if (operation === "plan") return {
		...common,
		operation,
		/** The pull request that gets the comment; null outside of one. */
		pullRequest: context.payload.pull_request?.number ?? null,
		head: readHead(),
		/** Where the encrypted plan is written. */
		file: text$1("file", { default: "plan.encrypted" }),
		/** The key that it is encrypted to; without one it is not stored. */
		publicKey: optionalText("public-key", {
			pattern: /^[A-Za-z0-9+/]{59}=$/,
			expected: "an X25519 public key as base64 of its DER form (60 characters)"
		})
	};
	const run = {
		...common,
		branch: text$1("branch", {
			default: "main",
			pattern: /^[\w./-]+$/,
			expected: "a branch"
		}),
		commit: context.sha
	};
	if (operation === "drift") return {
		...run,
		operation,
		issueLabel: text$1("issue-label", { default: "drift" })
	};
	return {
		...run,
		operation,
		lockTimeoutSeconds: integer("lock-timeout", {
			min: 0,
			max: 3600,
			default: 120
		}),
		/** File name of the workflow that stored the plan. */
		workflow: text$1("workflow", { default: "infra-plan.yml" }),
		/** Name of the artifact that holds it. */
		artifact: text$1("artifact", { default: "infra-plan" }),
		/** Parameter with the private key. */
		keyParameter: text$1("key-parameter", {
			pattern: /^\/[\w./-]+$/,
			expected: "the path of a parameter, such as /skillgap-deploy/prod/plan_private_key",
			default: "/skillgap-deploy/prod/plan_private_key"
		}),
		/** The label that allows to destroy what cannot be made again. */
		destroyLabel: text$1("destroy-label", { default: "allow-destroy" })
	};
}
/** The newest commit of the pull request when the run was started; null outside of one. */
function readHead() {
	const { ref, sha } = context.payload.pull_request?.head ?? {};
	return typeof ref === "string" && typeof sha === "string" ? {
		branch: ref,
		commit: sha
	} : null;
}
// terraform/github.ts
/** Writes the one comment of a pull request that starts with the marker: in place where it is there already. */
async function upsertComment({ octokit, owner, repo, bot }, issue, marker, body) {
	return asked("the comment was not written", "pull-requests: write", async () => {
		const own = (await octokit.paginate(octokit.rest.issues.listComments, {
			owner,
			repo,
			issue_number: issue,
			per_page: 100
		})).find((comment) => comment.user?.login === bot && comment.body?.startsWith(marker));
		if (!own) {
			await octokit.rest.issues.createComment({
				owner,
				repo,
				issue_number: issue,
				body
			});
			return "created";
		}
		if (own.body === body) return "unchanged";
		await octokit.rest.issues.updateComment({
			owner,
			repo,
			comment_id: own.id,
			body
		});
		return "updated";
	});
}
// terraform/plan.ts
/** Plans what a pull request would do, stores the plan encrypted, and comments. */
async function planPullRequest(settings, repository) {
	const { folder, stack, publicKey, pullRequest, head, runUrl } = settings;
	const recipient = publicKey === null ? null : publicKeyOf(publicKey);
	const binding = {
		stack,
		...await checkedOutTrees(folder)
	};
	await using temporary = await scopedFolder("terraform");
	const terraform = await Terraform.find(folder, 0);
	await terraform.init();
	const plan = await terraform.plan(path.join(temporary.path, "plan"), { lock: false });
	const changes = changeSet(plan.json);
	const costs = estimate(plan.json);
	if (costs.verdict !== "free") warning(`This leaves the free tier, at ${dollars(costs.monthly)} a month or more: see the estimate.`);
	const outdated = head && await endIfSuperseded({
		...settings,
		...head
	}, repository);
	if (outdated) return outdated;
	let file = "";
	if (recipient) {
		file = path.resolve(settings.file);
		await storePlan({
			file: plan.file,
			folder
		}, binding, recipient, file);
	} else warning("The plan is not stored: there is no public key to encrypt it to (variable INFRA_PLAN_KEY).");
	const mark = marker("plan", stack);
	const body = reportMarkdown({
		marker: mark,
		title: `What this would change: ${stack}`,
		changes,
		estimate: costs,
		text: plan.text,
		note: recipient ? `Planned for tree \`${binding.headTree.slice(0, 12)}\` on top of \`${binding.baseTree.slice(0, 12)}\`. The merge applies this very plan; it is kept for 7 days.` : "This plan is not stored: the merge plans again, and applies only what destroys and replaces nothing.",
		runUrl
	});
	await appendSummary(body);
	if (pullRequest !== null) info(`Comment on #${pullRequest}: ${await upsertComment(repository, pullRequest, mark, body)}`);
	return ended(changes.effective ? "planned" : "no-changes", changes, costs, file);
}
function publicKeyOf(line) {
	try {
		return readPublicKey(line);
	} catch (error) {
		throw invalid("public-key", `is no X25519 public key (${messageOf(error)})`, "base64 of its DER form");
	}
}
// terraform/index.ts
await report(async () => {
	const settings = readInputs();
	const { owner, repo, bot } = settings;
	const repository = {
		octokit: getOctokit(settings.token),
		owner,
		repo,
		bot
	};
	if (settings.operation === "plan") return planPullRequest(settings, repository);
	return settings.operation === "apply" ? applyMerged(settings, repository) : reportDrift(settings, repository);
});
export {};
