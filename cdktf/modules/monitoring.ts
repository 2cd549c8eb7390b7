import { BudgetsBudget } from '@cdktf/provider-aws/lib/budgets-budget/index.js';
import {
  CloudwatchMetricAlarm,
  type CloudwatchMetricAlarmConfig,
} from '@cdktf/provider-aws/lib/cloudwatch-metric-alarm/index.js';
import { SnsTopic } from '@cdktf/provider-aws/lib/sns-topic/index.js';
import { SnsTopicSubscription } from '@cdktf/provider-aws/lib/sns-topic-subscription/index.js';
import { Construct } from 'constructs';
import { scheduleMetric } from './names.ts';

/** Sent by the box, every five minutes and per volume: EC2 sees a disk's traffic, not how full it is. */
const diskMetric = 'DiskUsedPercent';
/** Sent with it: 0 while nginx serves a certificate that no CA has signed. */
const certificateMetric = 'CertificateHoursLeft';
/** How old the newest moment is that a restore could bring back. */
const recoveryPointMetric = 'RecoveryPointSeconds';
const backupAgeMetric = 'BackupAgeHours';

export interface MonitoringProps {
  /** Prefix of every name, and the namespace of the box's metrics: `skillgap-prod`. */
  readonly prefix: string;
  readonly instanceId: string;
  readonly alertEmail: string;
  /** Dollars per month. */
  readonly budgetsUsd: readonly number[];
  /** Whether this environment watches that GitHub still runs the repository's schedules. */
  readonly watchesSchedules: boolean;
}

const fiveMinutes = 300;
const hour = 3_600;
const day = 86_400;

/** Mails when money is spent or the box is faulty. All of it fits the free tier of 10 alarms and 10 metrics. */
export class Monitoring extends Construct {
  readonly topicArn: string;
  readonly #prefix: string;

  constructor(scope: Construct, id: string, props: MonitoringProps) {
    super(scope, id);
    this.#prefix = props.prefix;
    // Not encrypted with a key of its own: CloudWatch cannot publish with AWS's free key, and another costs $1 a month.
    // What passes through is the name of an alarm and a number.
    const topic = new SnsTopic(this, 'alerts', { name: `${props.prefix}-alerts` });
    // AWS mails a link first, and nothing else until somebody opens it.
    new SnsTopicSubscription(this, 'mail', {
      topicArn: topic.arn,
      protocol: 'email',
      endpoint: props.alertEmail,
    });
    this.topicArn = topic.arn;
    this.#instanceAlarms(props.instanceId);
    this.#diskAlarms();
    this.#certificateAlarm();
    this.#backupAlarms();
    if (props.watchesSchedules) this.#scheduleAlarm();
    for (const dollars of props.budgetsUsd) this.#budget(dollars, props.alertEmail);
  }

  #instanceAlarms(instanceId: string): void {
    const dimensions = { InstanceId: instanceId };
    const failed = { namespace: 'AWS/EC2', dimensions, statistic: 'Maximum', period: 60, threshold: 1 };
    this.#alarm('system-check', {
      ...failed,
      metricName: 'StatusCheckFailed_System',
      evaluationPeriods: 2,
      alarmDescription: 'The hardware beneath the box fails. AWS moves the box by itself within minutes.',
    });
    this.#alarm('instance-check', {
      ...failed,
      metricName: 'StatusCheckFailed_Instance',
      evaluationPeriods: 5,
      alarmDescription: 'The box does not answer AWS. Reboot it: aws ec2 reboot-instances --instance-ids ID',
    });
    this.#alarm('cpu-credits', {
      namespace: 'AWS/EC2',
      dimensions,
      metricName: 'CPUCreditBalance',
      statistic: 'Minimum',
      comparisonOperator: 'LessThanThreshold',
      period: fiveMinutes,
      evaluationPeriods: 3,
      // A new T2 starts with 30 and earns 6 an hour (t2.micro): below 10 it has minutes left at full speed.
      threshold: 10,
      alarmDescription: 'The box has nearly used up its CPU credits and will slow down to a tenth.',
    });
  }

  #diskAlarms(): void {
    for (const volume of ['root', 'data']) {
      this.#alarm(`disk-${volume}`, {
        namespace: this.#prefix,
        metricName: diskMetric,
        dimensions: { Volume: volume },
        statistic: 'Maximum',
        period: fiveMinutes,
        // Three missing values in a row are an alarm too: a silent box is a faulty one.
        evaluationPeriods: 3,
        treatMissingData: 'breaching',
        threshold: 85,
        alarmDescription: `The ${volume} volume is over 85 % full, or the box no longer says how full it is.`,
      });
    }
  }

  /** A certificate of 160 hours is renewed with 80 left: below 48, renewals have failed for more than a day. */
  #certificateAlarm(): void {
    this.#alarm('certificate', {
      namespace: this.#prefix,
      metricName: certificateMetric,
      statistic: 'Maximum',
      comparisonOperator: 'LessThanThreshold',
      period: fiveMinutes,
      // An hour of them: a new box has that long until it is deployed to.
      evaluationPeriods: hour / fiveMinutes,
      treatMissingData: 'breaching',
      threshold: 48,
      alarmDescription:
        'The certificate ends in less than 48 hours, no CA has signed it, or the box no longer says. Comment /status on an issue for the reason; on the box: journalctl -u skillgap-certificates',
    });
  }

  /** The promise is 60 seconds, and a day. What the box cannot tell it does not send, which is an alarm too. */
  #backupAlarms(): void {
    const sent = {
      namespace: this.#prefix,
      statistic: 'Maximum',
      comparisonOperator: 'GreaterThanThreshold',
      period: fiveMinutes,
      treatMissingData: 'breaching',
    };
    this.#alarm('recovery-point', {
      ...sent,
      metricName: recoveryPointMetric,
      evaluationPeriods: 3,
      threshold: 300,
      alarmDescription:
        'For 15 minutes nothing newer than 5 minutes could have been restored, or the box no longer says: what is written now would be lost with it. The site is not affected. Comment /status on an issue for the reason; on the box: docker logs skillgap-archiver-1',
    });
    this.#alarm('backup-age', {
      ...sent,
      metricName: backupAgeMetric,
      // Two hours: a new box has that long until it is deployed to and has made its first one, at the next full hour.
      evaluationPeriods: (2 * hour) / fiveMinutes,
      threshold: 30,
      alarmDescription:
        'The newest backup is over 30 hours old, or the box no longer says. Comment /status on an issue for the reason; on the box: journalctl -u skillgap-backup',
    });
  }

  /** Watches GitHub from outside: it disables the schedules of a quiet repository, and a disabled one cannot say so. */
  #scheduleAlarm(): void {
    this.#alarm('schedules', {
      ...scheduleMetric,
      statistic: 'Sum',
      comparisonOperator: 'LessThanThreshold',
      period: day,
      evaluationPeriods: 3,
      treatMissingData: 'breaching',
      threshold: 1,
      alarmDescription:
        'GitHub has run no scheduled workflow for three days. It disables schedules after 60 days without a commit. For each of secrets-age, drift, ingress-sweep, nightly, base-images, code-scanning, backup-drill: gh workflow enable NAME.yml',
    });
  }

  #alarm(
    name: string,
    config: Omit<CloudwatchMetricAlarmConfig, 'alarmName' | 'comparisonOperator'> & {
      readonly comparisonOperator?: string;
    },
  ): void {
    new CloudwatchMetricAlarm(this, name, {
      comparisonOperator: 'GreaterThanOrEqualToThreshold',
      ...config,
      alarmName: `${this.#prefix}-${name}`,
      alarmActions: [this.topicArn],
      okActions: [this.topicArn],
    });
  }

  #budget(dollars: number, email: string): void {
    new BudgetsBudget(this, `budget-${dollars}`, {
      name: `${this.#prefix}-${dollars}-usd`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      limitAmount: `${dollars}`,
      limitUnit: 'USD',
      notification: ['ACTUAL', 'FORECASTED'].map((notificationType) => ({
        notificationType,
        comparisonOperator: 'GREATER_THAN',
        threshold: 100,
        thresholdType: 'PERCENTAGE',
        subscriberEmailAddresses: [email],
      })),
    });
  }
}
