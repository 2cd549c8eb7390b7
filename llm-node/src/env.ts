import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { defaultModel } from './models/catalogue.ts';
import { canonical, kindOf, TAILNET_RANGES } from './tailnet/ranges.ts';

/** EX_CONFIG of sysexits.h. */
const EXIT_CONFIG = 78;

type Source = Readonly<Record<string, string | undefined>>;

const llmEnv = z.object({
  /** `<UTC yyyymmddThhmmssZ>-<12 hex of the commit>`, or `dev` outside a release. */
  RELEASE: z
    .string()
    .regex(/^(\d{8}T\d{6}Z-[0-9a-f]{12}|dev)$/, 'must be <yyyymmddThhmmssZ>-<12 hex> or dev')
    .default('dev'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be trace, debug, info, warn, error or silent',
    })
    .default('info'),
  /** The folder of the models. */
  LLM_NODE_MODELS_DIR: path().default('/var/lib/skillgap-llm/models'),
  /** A name of the catalogue, the path of a .gguf file, or `none`. */
  LLM_NODE_CHAT_MODEL: model().default(defaultModel('chat')),
  LLM_NODE_EMBEDDING_MODEL: model().default(defaultModel('embedding')),
  /** The accepted bearer tokens, reloaded when the file changes. */
  LLM_NODE_TOKENS_FILE: path().default('/etc/skillgap-llm/tokens.env'),
  LLM_NODE_PORT: integer(1, 65_535).default(8001),
  /** The interface whose tailnet addresses to listen on. There is no fallback. */
  LLM_NODE_INTERFACE: z
    .string()
    .regex(/^[^\s/]{1,64}$/, 'must be the name of a network interface')
    .default('tailscale0'),
  /** Only these, instead of all tailnet addresses of the interface. */
  LLM_NODE_ADDRESSES: addresses().optional(),
  /** Peers must have this tag in the tailnet, according to `tailscale whois`. */
  LLM_NODE_WHOIS_TAG: z
    .string()
    .regex(/^tag:[a-z][a-z0-9-]{0,62}$/, 'must be a tag such as tag:skillgap-box')
    .optional(),
  LLM_NODE_GPU: z.enum(['auto', 'off'], { error: 'must be auto or off' }).default('auto'),
  /** Threads of all models together; by default one per physical core. */
  LLM_NODE_THREADS: integer(1, 1_024).optional(),
  /** Tokens of one conversation, prompt and answer. */
  LLM_NODE_CONTEXT_SIZE: integer(256, 1_048_576).default(8_192),
  /** Conversations at once; by default as many as fit the machine. */
  LLM_NODE_SEQUENCES: integer(1, 256).optional(),
  /** Memory for the KV cache; by default a quarter of the free memory. */
  LLM_NODE_CACHE_MB: integer(16, 1_048_576).optional(),
  LLM_NODE_QUEUE: integer(1, 10_000).default(64),
  /** How long a request may take, including its wait. */
  LLM_NODE_DEADLINE_MS: integer(1_000, 3_600_000).default(120_000),
});

export type LlmEnv = z.output<typeof llmEnv>;

/** An invalid configuration. The message names every invalid key and its value: none is a secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly keys: readonly string[];

  constructor(problems: ReadonlyMap<string, string>) {
    super(`wrong configuration: ${[...problems].map(([key, problem]) => `${key} ${problem}`).join('; ')}`);
    this.keys = [...problems.keys()];
  }
}

/** The node's configuration, by default from the process's environment. Throws a {@link ConfigError}. */
export function readLlmEnv(source: Source = process.env): LlmEnv {
  // `KEY=` means that the key is not set.
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
 * The current configuration, for a reload: the file in `LLM_NODE_ENV_FILE` over the process's environment, which a service
 * manager sets only once. Throws a {@link ConfigError}, or the error of reading the file.
 */
export function rereadEnv(): LlmEnv {
  const { LLM_NODE_ENV_FILE: file } = process.env;
  return readLlmEnv({ ...process.env, ...(file && parseEnv(readFileSync(file, 'utf8'))) });
}

/** The configuration at startup. An invalid one is logged as one line on stdout and ends the process. */
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
 * The environment of an engine. On a failed assertion llama.cpp forks a copy of the process for a debugger, and that copy
 * hangs for ever if the original is killed just then.
 */
export const engineEnv = (): NodeJS.ProcessEnv => ({ ...process.env, GGML_NO_BACKTRACE: '1' });
