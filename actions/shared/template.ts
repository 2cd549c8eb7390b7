import { type Format, parseFormat } from './formats.ts';
import { Failure, messageOf } from './outcome.ts';

/** What `npm run secrets` can make: 32 random bytes in hex, or the address of the backend's database login. */
export type Recipe = (typeof RECIPES)[number];

const RECIPES = ['hex32', 'database-url'] as const;

/** Who reads a value. */
export type Consumer = (typeof CONSUMERS)[number];

export const CONSUMERS = ['backend', 'backup', 'deploy', 'box', 'llm-node'] as const;

/** One key of the list of record (`compose/.env.production.example`). */
export type TemplateKey = ReturnType<typeof describeKey>;

const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/;
const TAGS = [
  ...['required', 'optional', 'consumer', 'format', 'made-by', 'rotate'],
  ...['setting', 'rotate-by', 'rotates-with', 'default', 'create'],
];

/** Parses the list of record. All errors are reported at once, each with its line. */
export function parseTemplate(text: string, file: string): TemplateKey[] {
  const faults: string[] = [];
  const keys: TemplateKey[] = [];
  let comment: string[] = [];

  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    const trimmed = raw.trim();
    if (trimmed.startsWith('#')) {
      comment.push(trimmed.slice(1).trim());
      continue;
    }
    const [, key, value] = ASSIGNMENT.exec(trimmed) ?? [];
    if (key !== undefined) {
      const fault = (what: string) => faults.push(`${file}:${line}: ${key} ${what}`);
      const twin = keys.find((other) => other.key.toLowerCase() === key.toLowerCase());
      if (twin !== undefined) fault(`is on line ${twin.line} already`);
      if (value !== '') fault('has a value; the list holds names only');
      keys.push(describeKey(key, comment, line, fault));
    } else if (trimmed !== '') {
      faults.push(`${file}:${line}: neither a comment nor KEY=`);
    }
    // Only the block directly above a key belongs to it.
    comment = [];
  }

  for (const { key, rotatesWith, line } of keys) {
    const first = keys.find((other) => other.key === rotatesWith);
    if (rotatesWith !== null && !first?.rotateBy)
      faults.push(`${file}:${line}: ${key} @rotates-with ${rotatesWith}, which is no key with a @rotate-by`);
  }

  if (keys.length === 0 && faults.length === 0) faults.push(`${file}: no key in it`);
  if (faults.length > 0) {
    throw new Failure('template-invalid', `The list of keys cannot be read:\n${faults.join('\n')}`, {
      nextStep:
        'Above each KEY= stand what it is, @required or @optional, @consumer, @format, @made-by and @rotate.',
    });
  }
  return keys;
}

function describeKey(key: string, comment: string[], line: number, fault: (what: string) => unknown) {
  const tags = new Map<string, string>();
  const description: string[] = [];
  for (const entry of comment) {
    const [, tag, value = ''] = /^@(\S+)\s*(.*)$/.exec(entry) ?? [];
    if (tag === undefined) description.push(entry);
    else if (!TAGS.includes(tag)) fault(`has @${tag}; known are @${TAGS.join(', @')}`);
    else if (tags.has(tag)) fault(`has @${tag} twice`);
    else tags.set(tag, value);
  }

  const named = (tags.get('consumer') ?? 'none').split(',').map((name) => name.trim());
  const consumers = CONSUMERS.filter((consumer) => named.includes(consumer));
  if (consumers.length !== named.length) {
    fault(`needs @consumer ${CONSUMERS.join(' or ')}, or several with commas, found ${named.join(', ')}`);
  }
  if (tags.has('required') === tags.has('optional')) fault('needs exactly one of @required and @optional');
  if (!tags.get('rotate')) fault('needs @rotate saying how it is rotated');
  const ways = ['setting', 'rotate-by', 'rotates-with'].filter((tag) => tags.has(tag));
  if (ways.length > 1) fault(`has @${ways.join(' and @')}`);
  if (tags.has('default') && !tags.has('setting')) fault('has a @default and is no @setting');
  if (tags.has('required') && tags.has('default')) fault('is @required and has a @default');
  const [, recipe] = /^machine\s+(\S+)$/.exec(tags.get('made-by') ?? '') ?? [];
  const known = RECIPES.find((candidate) => candidate === recipe);
  const maker = (['operator', 'rotation'] as const).find((name) => name === tags.get('made-by'));
  // Somebody has to make it, and a machine can make only what it has a recipe for.
  if (known === undefined && maker === undefined) {
    const allowed = [...RECIPES.map((name) => `machine ${name}`), 'operator', 'rotation'].join(' or ');
    fault(`needs @made-by ${allowed}, found ${tags.get('made-by') ?? 'none'}`);
  }
  const format = formatOf(tags.get('format') ?? '', fault);
  const words = description.filter((entry) => entry !== '').join(' ');
  if (words === '') fault('needs a comment saying what it is');

  return {
    key,
    /** What it is, in the file's own words. */
    description: words,
    required: tags.has('required'),
    /**
     * `backend`, `backup` and `deploy` keys are rendered into `.env`, where the deploy reads its own and from which it moves
     * those of the backups to a file that no backend gets; `box` keys are read by the box itself, `llm-node` keys by the
     * LLM's machine.
     */
    consumers,
    /** `rotation`: it exists only between a rotation and the end of the old value. */
    madeBy: known === undefined ? (maker ?? 'operator') : ('machine' as const),
    /** How the machine makes it; null for what the operator makes. */
    recipe: known ?? null,
    rotate: tags.get('rotate') ?? '',
    /** No secret: it need not be replaced when it is old. */
    setting: tags.has('setting'),
    /** The strategy by which `/rotate-secrets` replaces it; `hand` where a person does. Null when the list does not say. */
    rotateBy: tags.get('rotate-by') || null,
    /** The key with which it is replaced. */
    rotatesWith: tags.get('rotates-with') || null,
    /** What applies when it is not set; only settings have one. */
    default: tags.get('default') || null,
    /** How a value is made, in words or as a command. */
    create: tags.get('create') || null,
    /** What a value has to look like, wherever it comes from. */
    format,
    line,
  };
}

function formatOf(declared: string, fault: (what: string) => unknown): Format {
  try {
    return parseFormat(declared);
  } catch (error) {
    fault(`needs a @format, found ${messageOf(error)}`);
    return parseFormat('any');
  }
}
