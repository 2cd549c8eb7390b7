import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exampleProd, exampleStaging } from '../testing/example.ts';
import { all, only, synthesized } from '../testing/stack.ts';

const root = join(import.meta.dirname, '../..');
const stack = synthesized(exampleProd);
const alarms = all(stack, 'aws_cloudwatch_metric_alarm');
/** What the box's script sends. */
const sentMetrics: readonly string[] = only(stack, 'aws_instance').user_data.match(/(?<=^metric )\w+/gm);

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
  it("watch both status checks, CPU credits, both disks, the certificate, the backups and GitHub's schedules", () => {
    expect(alarms.map(({ metric_name }) => metric_name).sort()).toEqual([
      'BackupAgeHours',
      'CPUCreditBalance',
      'CertificateHoursLeft',
      'DiskUsedPercent',
      'DiskUsedPercent',
      'RecoveryPointSeconds',
      'ScheduledRun',
      'StatusCheckFailed_Instance',
      'StatusCheckFailed_System',
    ]);
  });

  it('stay within what is free: ten alarms and ten metrics, standard resolution, no health check of Route 53', () => {
    expect(alarms).toHaveLength(9);
    const metrics = new Set(
      alarms
        .filter(({ namespace }) => !namespace.startsWith('AWS/'))
        .map(({ namespace, metric_name, dimensions }) =>
          JSON.stringify([namespace, metric_name, dimensions]),
        ),
    );
    expect(metrics.size).toBe(6);
    // The box sends nothing that nobody watches: it would be charged all the same.
    expect(sentMetrics.toSorted()).toEqual([
      'BackupAgeHours',
      'CertificateHoursLeft',
      'DiskUsedPercent',
      'RecoveryPointSeconds',
    ]);
    for (const { period } of alarms) expect(period).toBeGreaterThanOrEqual(60);
    expect(Object.keys(stack.resource)).not.toContain('aws_route53_health_check');
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
    const script = only(stack, 'aws_instance').user_data;
    expect(script).toContain('Namespace=skillgap-$environment');
    expect(sentMetrics).toContain('DiskUsedPercent');
    for (const { namespace, dimensions, treat_missing_data } of disks) {
      expect(namespace).toBe('skillgap-prod');
      expect(script).toContain(` ${dimensions.Volume}:`);
      expect(treat_missing_data).toBe('breaching');
    }
  });
});

describe('the alarm for the certificate', () => {
  const [alarm] = alarms.filter(({ metric_name }) => metric_name === 'CertificateHoursLeft');

  it('goes off two days before the end, and when the box says nothing', () => {
    expect(alarm).toMatchObject({
      alarm_name: 'skillgap-prod-certificate',
      namespace: 'skillgap-prod',
      comparison_operator: 'LessThanThreshold',
      threshold: 48,
      treat_missing_data: 'breaching',
    });
    expect(alarm?.dimensions).toBeUndefined();
    expect(sentMetrics).toContain('CertificateHoursLeft');
  });

  it('leaves a new box an hour to be deployed to', () => {
    expect(alarm?.period * alarm?.evaluation_periods).toBe(3600);
    // Without it, all of them have to be below.
    expect(alarm?.datapoints_to_alarm).toBeUndefined();
  });

  it('says where to look, in what CloudWatch takes', () => {
    expect(alarm?.alarm_description).toContain('journalctl -u skillgap-certificates');
    expect(alarm?.alarm_description.length).toBeLessThanOrEqual(1024);
  });
});

describe('the alarms for backups', () => {
  const of = (name: string) => alarms.find(({ metric_name }) => metric_name === name);

  it('go off when the promise of a minute or of a day is broken, and when the box says nothing', () => {
    for (const [name, threshold, seconds] of [
      ['RecoveryPointSeconds', 300, 900],
      ['BackupAgeHours', 30, 7200],
    ] as const) {
      const alarm = of(name);
      expect(alarm).toMatchObject({
        namespace: 'skillgap-prod',
        comparison_operator: 'GreaterThanThreshold',
        threshold,
        treat_missing_data: 'breaching',
      });
      expect(alarm?.dimensions).toBeUndefined();
      expect(alarm?.period * alarm?.evaluation_periods).toBe(seconds);
      expect(alarm?.datapoints_to_alarm).toBeUndefined();
    }
  });

  it('are over before the drill calls a backup too old', () => {
    const { inputs } = parse(readFileSync(join(root, 'actions/backup-drill/action.yml'), 'utf8'));
    const { threshold, period, evaluation_periods } = of('BackupAgeHours');
    expect(threshold + (period * evaluation_periods) / 3600).toBeLessThan(Number(inputs['max-age'].default));
  });

  it('say what is at stake and where to look, in what CloudWatch takes', () => {
    expect(of('RecoveryPointSeconds')?.alarm_description).toMatch(/docker logs skillgap-archiver-1/);
    expect(of('BackupAgeHours')?.alarm_description).toMatch(/journalctl -u skillgap-backup/);
    for (const { alarm_description } of alarms) expect(alarm_description.length).toBeLessThanOrEqual(1024);
  });
});

describe('the alarm for schedules', () => {
  const [alarm] = alarms.filter(({ metric_name }) => metric_name === 'ScheduledRun');

  it('goes off when nothing ran for three days, which a disabled schedule cannot say itself', () => {
    expect(alarm).toMatchObject({
      namespace: 'skillgap-github',
      statistic: 'Sum',
      comparison_operator: 'LessThanThreshold',
      threshold: 1,
      treat_missing_data: 'breaching',
    });
    expect(alarm?.dimensions).toBeUndefined();
    // CloudWatch looks back over seven days at most.
    expect([alarm?.period, alarm?.evaluation_periods]).toEqual([86_400, 3]);
  });

  it('names every workflow with a schedule, and how to enable it, in what CloudWatch takes', () => {
    const workflows = globSync('.github/workflows/*.yml', { cwd: root });
    const scheduled = workflows.filter(
      (file) => parse(readFileSync(join(root, file), 'utf8')).on.schedule !== undefined,
    );
    expect(scheduled.length).toBeGreaterThan(0);
    for (const file of scheduled) expect(alarm?.alarm_description).toContain(basename(file, '.yml'));
    expect(alarm?.alarm_description).toContain('gh workflow enable');
    expect(alarm?.alarm_description.length).toBeLessThanOrEqual(1024);
  });

  it('is there once: a repository has one set of schedules', () => {
    const metrics = all(synthesized(exampleStaging), 'aws_cloudwatch_metric_alarm').map(
      ({ metric_name }) => metric_name,
    );
    expect(metrics).toHaveLength(8);
    expect(metrics).not.toContain('ScheduledRun');
  });
});
