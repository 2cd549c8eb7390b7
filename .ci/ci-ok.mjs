// @ts-check
// The verdict of ci.yml, from `toJSON(needs)` in NEEDS.
import { problemsOf } from './ci-jobs.mjs';

const problems = problemsOf(JSON.parse(process.env.NEEDS ?? '{}'));
for (const problem of problems) console.log(`::error::${problem}`);
console.log(problems.length === 0 ? 'every job that was asked for has succeeded' : 'Do not merge');
process.exitCode = problems.length === 0 ? 0 : 1;
