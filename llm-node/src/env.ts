import { isIP } from 'node:net';
import { z } from 'zod';
import { defaultModel } from './models/catalogue.ts';
import { isTailnetAddress } from './tailnet/ranges.ts';

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
  LLM_NODE_MODELS_DIR: z.string().default('/var/lib/skillgap-llm/models'),
  /** A name of the catalogue, the path of a .gguf, or `none`. */
  LLM_NODE_CHAT_MODEL: z.string().default(defaultModel('chat')),
  LLM_NODE_EMBEDDING_MODEL: z.string().default(defaultModel('embedding')),
  /** Holds LLM_NODE_TOKEN and, while a rotation is under way, LLM_NODE_TOKEN_PREVIOUS. */
  LLM_NODE_TOKENS_FILE: z.string().default('/etc/skillgap-llm/tokens.env'),
  LLM_NODE_PORT: integer(1, 65_535).default(8001),
  /** Tailscale's interface. */
  LLM_NODE_INTERFACE: z.string().default('tailscale0'),
  /** Addresses to listen on, separated by commas; all of the interface's when it is left out. */
  LLM_NODE_ADDRESSES: addresses().optional(),
  /** Only peers with this tag are served, as `tailscale whois` tells. */
  LLM_NODE_WHOIS_TAG: z
    .string()
    .regex(/^tag:[a-z0-9-]+$/, 'must be a tag such as tag:skillgap-box')
    .optional(),
  /** `off`: never a GPU, also where there is one. */
  LLM_NODE_GPU: z.enum(['auto', 'off'], { error: 'must be auto or off' }).default('auto'),
  /** Left out: one a physical core. */
  LLM_NODE_THREADS: integer(1, 1024).optional(),
  /** Tokens of one conversation, prompt and answer together. */
  LLM_NODE_CONTEXT_SIZE: integer(256, 131_072).default(8192),
  /** Conversations at once, each of full size; left out, they are laid out for the machine. */
  LLM_NODE_SEQUENCES: integer(1, 64).optional(),
  /** Memory for what conversations hold; left out, a quarter of what is free at start. */
  LLM_NODE_CACHE_MB: integer(16, 1_000_000).optional(),
  /** Chat requests that may wait. */
  LLM_NODE_QUEUE: integer(1, 10_000).default(64),
  /** How long one request may take, waiting included. */
  LLM_NODE_DEADLINE_MS: integer(1_000, 3_600_000).default(120_000),
});

export type LlmEnv = z.output<typeof llmEnv>;

/** A configuration that cannot be used. The message names every wrong key. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly keys: readonly string[];

  constructor(problems: ReadonlyMap<string, string>) {
    super(`wrong configuration: ${[...problems].map(([key, problem]) => `${key} ${problem}`).join('; ')}`);
    this.keys = [...problems.keys()];
  }
}

/** Reads a configuration. None of its values is a secret. Throws a {@link ConfigError}. */
export function readLlmEnv(source: Source): LlmEnv {
  // A key without a value (`KEY=`) is a key not given.
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = llmEnv.safeParse(given);
  if (result.success) return result.data;
  const problems = new Map<string, string>();
  for (const issue of result.error.issues) {
    const key = String(issue.path[0]);
    if (!problems.has(key)) problems.set(key, `${issue.message}, not ${JSON.stringify(given[key])}`);
  }
  throw new ConfigError(problems);
}

/** Reads the process's environment; a wrong one is one line on stdout and the end of the process. */
export function loadEnv(): LlmEnv {
  try {
    return readLlmEnv(process.env);
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

function integer(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}

function addresses() {
  return z.string().transform((value, context) => {
    const all = value.split(',').map((one) => one.trim());
    const wrong = all.find((one) => isIP(one) === 0 || !isTailnetAddress(one));
    if (wrong === undefined) return all;
    const message = `must be addresses of a tailnet (100.64.0.0/10, fd7a:115c:a1e0::/48): ${wrong} is not one, and nothing else is listened on`;
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}
