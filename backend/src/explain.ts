import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { explain, type Figure, NUMBERS, SKILL_NUMBERS, Unexplained } from './analyses/explain.ts';
import { parseDatabaseUrl } from './db/address.ts';
import { openDatabase } from './db/database.ts';
import { runningPostgres } from './dev/running.ts';
import { loadEnv, readExplainEnv } from './env.ts';

const USAGE = `npm run explain -- <analysis> [--skill <id>] [number …]

Prints how numbers of an analysis come about: the SQL, what it says now, and what the analysis has. Reads DATABASE_URL;
without it, the database of \`npm run dev\`.

  <analysis>     its id
  --skill <id>   a skill that the analysis lists, such as kubernetes
  number         ${NUMBERS.join(', ')};
                 with --skill: ${SKILL_NUMBERS.join(', ')}
`;

async function main(): Promise<number> {
  const options = { skill: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [id, ...numbers] = positionals;
  if (values.help) return usage(0);
  const unknown = numbers.filter((number) => ![...NUMBERS, ...SKILL_NUMBERS].includes(number as Figure));
  if (!id || unknown.length > 0) {
    console.error(id ? `There is no number "${unknown[0]}".\n` : 'Which analysis?\n');
    return usage(2);
  }
  const database = openDatabase(loadEnv(readExplainEnv).DATABASE_URL ?? (await developmentDatabase()));
  try {
    const asked = numbers.length > 0 ? (numbers as Figure[]) : undefined;
    const { role, tables, derivations } = await explain(database, id, {
      skill: values.skill,
      numbers: asked,
    });
    console.log(`-- ${role}\n${tables}\n`);
    for (const { number, sql, derived, stored, agrees } of derivations) {
      const verdict = agrees ? 'the same in the analysis' : `but ${JSON.stringify(stored)} in the analysis`;
      console.log(`-- ${number}\n${sql};\n-- ${JSON.stringify(derived)}: ${verdict}\n`);
    }
    return derivations.every(({ agrees }) => agrees) ? 0 : 1;
  } finally {
    await database.close(1_000);
  }
}

/** That of a running `npm run dev`, whatever its port. */
async function developmentDatabase() {
  const running = await runningPostgres('.dev');
  if (!running)
    throw new Unexplained('Set DATABASE_URL, or start `npm run dev` and run this in the same folder.');
  const password = await readFile('.dev/postgres-password', 'utf8');
  return parseDatabaseUrl(`postgres://postgres:${password}@127.0.0.1:${running.port}/skillgap`);
}

function usage(code: number): number {
  (code === 0 ? console.log : console.error)(USAGE);
  return code;
}

process.exitCode = await main().catch((error: unknown) => {
  if (!(error instanceof Unexplained) && !(error instanceof TypeError)) throw error;
  console.error(error.message);
  return 2;
});
