import { describe, expect, it } from 'vitest';
import { exampleProd } from '../testing/example.ts';
import { all, only, synthesized } from '../testing/stack.ts';
import { renderUserData } from './user-data/render.ts';

const stack = synthesized(exampleProd);
const alarms = all(stack, 'aws_cloudwatch_metric_alarm');

describe('the budgets', () => {
  const budgets = all(stack, 'aws_budgets_budget');

  it('are $5, $10 and $15 a month', () => {
    expect(budgets.map((budget) => [budget.limit_amount, budget.limit_unit, budget.time_unit])).toEqual([
      ['10', 'USD', 'MONTHLY'],
      ['15', 'USD', 'MONTHLY'],
      ['5', 'USD', 'MONTHLY'],
    ]);
  });

  it('mail when the money is spent and when it will be', () => {
    for (const { notification } of budgets) {
      expect(notification).toMatchObject([
        { notification_type: 'ACTUAL', threshold: 100, subscriber_email_addresses: [exampleProd.alertEmail] },
        {
          notification_type: 'FORECASTED',
          threshold: 100,
          subscriber_email_addresses: [exampleProd.alertEmail],
        },
      ]);
    }
  });
});

describe('the alarms', () => {
  it('watch both status checks, CPU credits and both disks', () => {
    expect(alarms.map(({ metric_name }) => metric_name).sort()).toEqual([
      'CPUCreditBalance',
      'DiskUsedPercent',
      'DiskUsedPercent',
      'StatusCheckFailed_Instance',
      'StatusCheckFailed_System',
    ]);
  });

  it('stay within what is free: ten of them, standard resolution, no health check of Route 53', () => {
    expect(alarms.length).toBeLessThanOrEqual(10);
    for (const { period } of alarms) expect(period).toBeGreaterThanOrEqual(60);
    expect(Object.keys(stack.resource).filter((type) => type.startsWith('aws_route53'))).toEqual([]);
  });

  it('reach the operator by mail, when it begins and when it is over', () => {
    expect(only(stack, 'aws_sns_topic_subscription')).toMatchObject({
      protocol: 'email',
      endpoint: exampleProd.alertEmail,
    });
    for (const { alarm_actions, ok_actions } of alarms) {
      expect(alarm_actions).toEqual([expect.stringContaining('aws_sns_topic.')]);
      expect(ok_actions).toEqual(alarm_actions);
    }
  });

  it('watch the very metric that the box sends, and its silence', () => {
    const disks = alarms.filter(({ metric_name }) => metric_name === 'DiskUsedPercent');
    const script = renderUserData({
      environment: exampleProd.name,
      region: exampleProd.region,
      deployKeys: exampleProd.deployKeys,
      dataVolume: { id: 'vol-0123456789abcdef0', device: '/dev/sdf' },
    });
    expect(script).toContain('Namespace=skillgap-$environment');
    expect(script).toContain('MetricName=DiskUsedPercent');
    for (const { namespace, dimensions, treat_missing_data } of disks) {
      expect(namespace).toBe('skillgap-prod');
      expect(script).toContain(`[${dimensions.Volume}]=`);
      expect(treat_missing_data).toBe('breaching');
    }
  });
});
