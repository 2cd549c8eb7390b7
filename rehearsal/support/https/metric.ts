import type { World } from '../../testbed/world.ts';

/** Has the box send its metrics, and returns the last hours that CloudWatch has of its certificate. */
export async function certificateHours({ box, aws }: World): Promise<number> {
  await box.must(['systemctl', 'start', 'skillgap-metrics.service']);
  const now = Date.now();
  const query = new URLSearchParams({
    ...{ Action: 'GetMetricStatistics', Version: '2010-08-01', Namespace: 'skillgap-prod' },
    ...{ MetricName: 'CertificateHoursLeft', Period: '60', 'Statistics.member.1': 'Minimum' },
    ...{ StartTime: new Date(now - 3_600_000).toISOString(), EndTime: new Date(now + 60_000).toISOString() },
  });
  const response = await fetch(aws.endpoint, {
    method: 'POST',
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=A/20260101/${aws.region}/monitoring/aws4_request, SignedHeaders=host, Signature=0`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: query.toString(),
  });
  const points = [...(await response.text()).matchAll(/<Minimum>([\d.]+)<\/Minimum>/g)];
  return Number(points.at(-1)?.[1] ?? Number.NaN);
}
