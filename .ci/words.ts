import { readFile } from 'node:fs/promises';
import { join, matchesGlob } from 'node:path';
import { mustRun, root } from './process.ts';

/** A home-grown word for a thing that has a name in the field. */
interface Word {
  /** Matched against identifiers, reasons and prose alike: `carryOut`, `carry-out` and `carry out` read the same. */
  readonly pattern: RegExp;
  readonly instead: string;
  /** Globs of the files that it is refused in; everywhere by default. */
  readonly only?: readonly string[];
}

/** Words that have no other meaning where they are refused. A standard term in one folder can be ours in another. */
const WORDS: readonly Word[] = [
  { pattern: /\bcarr(y|ies|ied|ying) out\b/, instead: 'run' },
  { pattern: /\bput(s|ting)? (\w+ ){0,2}in order\b/, instead: 'reconcile' },
  { pattern: /\bclear(s|ed|ing)? up\b/, instead: 'clean up' },
  { pattern: /\bt(ake|akes|aking|ook|aken) back\b/, instead: 'roll back' },
  { pattern: /(?<!all )\bsettle[sd]?\b/, instead: 'a step without undo', only: ['actions/**'] },
  { pattern: /\breceipts?\b(?!\.jsonl)/, instead: 'audit log, audit entry' },
  { pattern: /\btried\(/, instead: 'bestEffort' },

  { pattern: /\bforeign\b(?! keys?\b)/, instead: 'untrusted text', only: ['actions/**'] },
  { pattern: /\b(un)?seal(s|ed|ing)?\b/, instead: 'encrypt' },
  { pattern: /\bjudge/, instead: 'estimate cost, classify', only: ['actions/terraform/**'] },
  { pattern: /\bguessing\b/, instead: 'brute force', only: ['backend/**', 'docs/**', '*.md'] },
  { pattern: /\bupkeep\b/, instead: 'housekeeping' },
  { pattern: /\bpatience\b/, instead: 'deadline' },
  { pattern: /[\w-]+-away\b/, instead: '-unavailable' },
  { pattern: /\btheatre\b/, instead: 'session' },
  { pattern: /\bplay(s|ed|ing|er)?\b/, instead: 'run', only: ['rehearsal/**', '.ci/**', 'docs/**', '*.md'] },
  {
    pattern: /(?<![/.]|\(?\{ |=> )\bpromise[sd]?\b/,
    instead: 'assertion',
    only: ['rehearsal/**', 'docs/**', '*.md'],
  },
  {
    pattern: /\bdoors?\b/,
    instead: 'security group',
    only: ['{actions,cdktf,rehearsal,docs,.ci}/**', '*.md'],
  },
  { pattern: /\bunwell\b/, instead: 'faulty' },
  { pattern: /(?<!TYPE .*)\bgauge\b/, instead: 'resource monitor', only: ['rehearsal/**'] },
  { pattern: /\banew\b/, instead: 'again' },
  { pattern: /\bwho(so)?ever\b/, instead: 'the caller, anyone who' },
  { pattern: /\bgo(es|ne)? on with\b/, instead: 'continue, resume' },
  {
    pattern: /\bhas it answer\b|\bwhom it was for\b|\bof which nobody\b/,
    instead: 'what a native would type',
  },
];

/** Names of files that say nothing to a reader from outside, and what to call them. */
const FILE_NAMES: readonly Word[] = [
  { pattern: /^persist$/, instead: 'retry', only: ['actions/**'] },
  { pattern: /^(tell|tried)$/, instead: 'progress comment, best effort' },
  { pattern: /^(outside|standing)$/, instead: 'context, current values' },
  { pattern: /^(again|asks)$/, instead: 'retry policy, attempts' },
  { pattern: /^(choice|walk|spread|product|around)$/, instead: 'the name that style.md gives' },
  { pattern: /strangers/, instead: 'fuzz inputs' },
  {
    pattern: /^(stage|hold|play|promise|theatre)$/,
    instead: 'the name of the field',
    only: ['rehearsal/**'],
  },
];

/** Made by a tool, or naming these words because it is about them. */
const EXEMPT = [
  '{actions/dist,backend/drizzle,.changeset}/**',
  '**/{CHANGELOG.md,*.json,*.snap}',
  'docs/glossary.md',
  'backend/src/{skills,testing/sets}/**',
  '.ci/words{,.test}.ts',
];

/** Every home-grown word in a file's name and text, a line each. */
export function wordViolations(file: string, text: string): readonly string[] {
  if (EXEMPT.some((glob) => matchesGlob(file, glob))) return [];
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, '');
  const applies = ({ only }: Word) => !only || only.some((glob) => matchesGlob(file, glob));
  const words = WORDS.filter(applies);
  return [
    ...[...FILE_NAMES.filter(applies).filter(({ pattern }) => pattern.test(name))],
    ...words.filter(({ pattern }) => pattern.test(plain(`${name}.`))),
  ]
    .map(({ instead }) => `${file}: the name; say ${instead}`)
    .concat(
      withoutAliases(text)
        .split('\n')
        .flatMap((line, at) => {
          // A reason's or file's former name stays where it is named as such: workflows and boxes know it.
          if (/former|receipts\.jsonl/i.test(line)) return [];
          return words.flatMap(({ pattern, instead }) => {
            const found = pattern.exec(line)?.[0] ?? pattern.exec(plain(line))?.[0];
            return found ? [`${file}:${at + 1}: "${found}"; say ${instead}`] : [];
          });
        }),
    );
}

/** `carryOut` and `carry-out` as `carry out`; `Promise`, the type, keeps its capital. */
function plain(line: string): string {
  return line
    .replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
    .replace(/(?<=[a-z])[-_](?=[a-z])/g, ' ');
}

/** Blanks tables of former names, such as `FORMER_REASONS`. */
function withoutAliases(text: string): string {
  return text.replace(/\bFORMER_\w+[^;]*;/g, (table) => table.replace(/[^\n]/g, ''));
}

/** Looks at every text file that git holds. */
export async function homeGrownWords(): Promise<string> {
  const listed = await mustRun('git', ['grep', '--cached', '-I', '--name-only', '-z', '-e', '']);
  const files = listed.split('\0').filter(Boolean);
  const found = await Promise.all(
    files.map(async (file) => wordViolations(file, await readFile(join(root, file), 'utf8').catch(() => ''))),
  );
  return found.flat().join('\n');
}
