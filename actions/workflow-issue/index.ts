import { report } from '../shared/outcome.ts';
import { readInputs } from './inputs.ts';
import { reportJobs } from './report-jobs.ts';

await report(() => reportJobs(readInputs()));
