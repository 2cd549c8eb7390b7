// @ts-check
// The changed paths, a line each, on standard input → the outputs of ci.yml's job `changes`.
import { readFileSync } from 'node:fs';
import { chooseJobs } from './ci-jobs.mjs';

const changed = readFileSync(0, 'utf8').split('\n').filter(Boolean);
for (const [name, jobs] of Object.entries(chooseJobs(changed)))
  console.log(`${name}=${JSON.stringify(jobs)}`);
