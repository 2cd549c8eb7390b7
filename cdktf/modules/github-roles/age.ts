import { scheduleMetric } from '../names.ts';
import { allow, type Statement } from '../statement.ts';

/** Lists parameters with their dates, without their values, and sends the heartbeat of GitHub's schedules. */
export function ageStatements(): readonly Statement[] {
  return [
    // Neither action takes a resource.
    allow('SeeParameters', ['ssm:DescribeParameters'], ['*']),
    allow('Heartbeat', ['cloudwatch:PutMetricData'], ['*'], {
      StringEquals: { 'cloudwatch:namespace': scheduleMetric.namespace },
    }),
  ];
}
