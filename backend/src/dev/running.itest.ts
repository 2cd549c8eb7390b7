import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runningPostgres } from './running.ts';

const ended = spawnSync(process.execPath, ['--version']).pid;

it.each([
  ['a process that runs', `${process.pid}\n/data\n1796060000\n54918\n`, { pid: process.pid, port: 54918 }],
  ['one that has ended', `${ended}\n/data\n1796060000\n54918\n`, undefined],
  ['a file that was cut off', '', undefined],
  ['no file', undefined, undefined],
])('%s', async (_, content, expected) => {
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-dev-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'postgres'));
  if (content !== undefined) await writeFile(join(folder, 'postgres/postmaster.pid'), content);
  expect(await runningPostgres(folder)).toEqual(expected);
});
