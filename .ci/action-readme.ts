import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { replaceBetween } from './env-table.ts';

interface Described {
  description: string;
  required?: boolean;
  default?: string;
}

/** An action's README, its tables of inputs and outputs generated from the action.yml beside it. */
export function actionReadme(dir: string): string {
  const action = parse(readFileSync(join(dir, 'action.yml'), 'utf8'));
  const withInputs = replaceBetween(
    readFileSync(join(dir, 'README.md'), 'utf8'),
    'inputs',
    inputTable(action.inputs),
  );
  return replaceBetween(withInputs, 'outputs', outputTable(action.outputs));
}

function inputTable(inputs: Record<string, Described> = {}): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.required ? '**required**' : input.default ? `\`${input.default}\`` : 'empty',
  ]);
  return table(['input', 'what it is', 'default'], rows);
}

function outputTable(outputs: Record<string, Described> = {}): string {
  return table(
    ['output', 'what it is'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  );
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
