import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { defaultModel } from './models/catalogue.ts';
import { canonical, kindOf, TAILNET_RANGES } from './tailnet/ranges.ts';

/** Exit status of a command whose configuration is wrong: EX_CONFIG of sysexits.h. */
const EXIT_CONFIG = 78;

type Source = Readonly<Record<string, string | undefined>>;

const llmEnv = z.object({
  /** Who this is: `<UTC yyyymmddThhmmssZ>-<12 hex of the commit>`, or `dev` outside a release. */
  RELEASE: z
    .string()
    .regex(/^(\d{8}T\d{6}Z-[0-9a-f]{12}|dev)$/, 'must be <yyyymmddThhmmssZ>-<12 hex> or dev')
    .default('dev'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be trace, debug, info, warn, error or silent',
    })
    .default('info'),
  /** Where `npm run llm -- pull` puts models, and where they are looked for by name. */
  LLM_NODE_MODELS_DIR: path().default('/var/lib/skillgap-llm/models'),
  /** A name of the catalogue, the path of a .gguf file, or `none`. */
  LLM_NODE_CHAT_MODEL: model().default(defaultModel('chat')),
  LLM_NODE_EMBEDDING_MODEL: model().default(defaultModel('embedding')),
  /** The bearer tokens that are accepted, read again when the file changes. */
  LLM_NODE_TOKENS_FILE: path().default('/etc/skillgap-llm/tokens.env'),
  LLM_NODE_PORT: integer(1, 65_535).default(8001),
  /** The interface whose tailnet addresses are listened on; no other is taken in its place. */
  LLM_NODE_INTERFACE: z
    .string()
    .regex(/^[^\s/]{1,64}$/, 'must be the name of a network interface')
    .default('tailscale0'),
  /** These instead of all tailnet addresses of the interface. */
  LLM_NODE_ADDRESSES: addresses().optional(),
  /** Peers must have this tag in the tailnet, as `tailscale whois` tells. */
  LLM_NODE_WHOIS_TAG: z
    .string()
    .regex(/^tag:[a-z][a-z0-9-]{0,62}$/, 'must be a tag such as tag:skillgap-box')
    .optional(),
  /** Whether a GPU is used where there is one. */
  LLM_NODE_GPU: z.enum(['auto', 'off'], { error: 'must be auto or off' }).default('auto'),
  /** Threads of all models together; without it, one for each physical core. */
  LLM_NODE_THREADS: integer(1, 1_024).optional(),
  /** Tokens that one conversation may have, prompt and answer together. */
  LLM_NODE_CONTEXT_SIZE: integer(256, 1_048_576).default(8_192),
  /** Conversations answered at once; without it, laid out for the machine. */
  LLM_NODE_SEQUENCES: integer(1, 256).optional(),
  /** Memory for what the sequences remember; without it, by what the machine has left. */
  LLM_NODE_CACHE_MB: integer(16, 1_048_576).optional(),
  /** Requests that may wait. */
  LLM_NODE_QUEUE: integer(1, 10_000).default(64),
  /** How long a request may take, waiting included. */
  LLM_NODE_DEADLINE_MS: integer(1_000, 3_600_000).default(120_000),
});

export type LlmEnv = z.output<typeof llmEnv>;

/** A configuration that cannot be used. The message names every wrong key with what it holds: none is a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly keys: readonly string[];

  constructor(problems: ReadonlyMap<string, string>) {
    super(`wrong configuration: ${[...problems].map(([key, problem]) => `${key} ${problem}`).join('; ')}`);
    this.keys = [...problems.keys()];
  }
}

/** The node's configuration, by default that of the process. Throws a {@link ConfigError}. */
export function readLlmEnv(source: Source = process.env): LlmEnv {
  // A key written without a value (`KEY=`) is a key not given.
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = llmEnv.safeParse(given);
  if (result.success) return result.data;
  const problems = new Map<string, string>();
  for (const { path, message } of result.error.issues) {
    const key = String(path[0]);
    if (!problems.has(key)) problems.set(key, `${message}, not ${quote(given[key] ?? '')}`);
  }
  throw new ConfigError(problems);
}

/**
 * The configuration as it is now: what the file says that `LLM_NODE_ENV_FILE` names, over what the process was started
 * with. A service manager hands a process its environment once, and a reload is for what changed since. Throws a
 * {@link ConfigError}, or what reading the file throws.
 */
export function rereadEnv(): LlmEnv {
  const { LLM_NODE_ENV_FILE: file } = process.env;
  return readLlmEnv({ ...process.env, ...(file && parseEnv(readFileSync(file, 'utf8'))) });
}

/** Reads the configuration once; a wrong one is one line on stdout and the end of the process. */
export function loadEnv(): LlmEnv {
  try {
    return readLlmEnv();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const line = {
      level: 'fatal',
      time: new Date().toISOString(),
      reason: 'config-refused',
      keys: error.keys,
    };
    console.log(JSON.stringify({ ...line, msg: error.message }));
    process.exit(EXIT_CONFIG);
  }
}

function quote(value: string): string {
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
}

function integer(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}

function path() {
  return z.string().regex(/^\/[^\0]*$/, 'must be an absolute path');
}

function model() {
  return z
    .string()
    .regex(
      /^(none|[\w.-]+|\/[^\0]*\.gguf)$/,
      'must be a name of the catalogue, the absolute path of a .gguf, or none',
    );
}

function addresses() {
  return z.string().transform((text, context) => {
    const all = text.split(',').map((address) => address.trim());
    for (const address of all) {
      const kind = kindOf(address);
      if (kind === 'tailnet') continue;
      const message = `must be addresses of a tailnet (${TAILNET_RANGES}): ${quote(address)} is ${kind}`;
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    }
    return [...new Set(all.map(canonical))];
  });
}

/**
 * The environment of an engine. At a failed assertion llama.cpp would fork a copy of the process to run a debugger on it,
 * and that copy waits for ever when its original is killed in that moment.
 */
export const engineEnv = (): NodeJS.ProcessEnv => ({ ...process.env, GGML_NO_BACKTRACE: '1' });
