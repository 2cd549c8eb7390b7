import { report } from '../shared/outcome.ts';
import { checkSchedules } from './check-schedules.ts';
import { readInputs } from './inputs.ts';
import { reportJobs } from './report-jobs.ts';

await report(() => {
  const settings = readInputs();
  return settings.operation === 'jobs' ? reportJobs(settings) : checkSchedules(settings);
});
