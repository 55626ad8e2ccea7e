import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { functionNames } from 'functions/names';
import type { Api } from './api.ts';
import type { Functions } from './functions.ts';
import type { Settings } from './settings.ts';
import type { Triggers } from './triggers.ts';

type Parts = {
  readonly api: Api;
  readonly functions: Functions;
  readonly triggers: Triggers;
  readonly settings: Settings;
};

const period = Duration.minutes(1);
const fiveMinutes = Duration.minutes(5);

/** One topic, and an alarm for every way in which a report could wait unseen. */
export class Alarms extends Construct {
  private readonly topic = new Topic(this, 'Topic', { enforceSSL: true });

  constructor(scope: Construct, id: string, { api, functions, triggers, settings }: Parts) {
    super(scope, id);
    if (settings.alarmEmail) this.topic.addSubscription(new EmailSubscription(settings.alarmEmail));
    const { outbox, sweep } = functions.byName;

    this.ring(
      'OldestPending',
      this.ofSweep(functions, 'oldestPendingMs'),
      5 * 60_000,
      'An alert has waited over five minutes.',
    );
    this.ring(
      'LeftCases',
      this.ofSweep(functions, 'leftCases'),
      1,
      'Somebody has left and their open cases have nobody to go to.',
    );
    this.ring('Nobody', this.nobody(functions), 1, 'An alert is due where nobody is enrolled who could be told.');
    this.ring(
      'IteratorAge',
      outbox.metric('IteratorAge', { statistic: 'Maximum', period }),
      5 * 60_000,
      'The outbox reads the stream over five minutes late.',
    );
    this.ring(
      'Lost',
      triggers.lost.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period }),
      1,
      'A batch of the stream was given up.',
    );
    this.ring(
      'ServerErrors',
      api.http.metricServerError({ statistic: 'Sum', period: fiveMinutes }),
      5,
      'The API answered 5xx five times in five minutes.',
    );
    for (const name of functionNames) {
      const lambda = functions.byName[name];
      this.ring(
        `${name}-errors`,
        lambda.metricErrors({ statistic: 'Sum', period: fiveMinutes }),
        3,
        `${name} failed three times in five minutes.`,
      );
      this.ring(
        `${name}-throttles`,
        lambda.metricThrottles({ statistic: 'Sum', period: fiveMinutes }),
        1,
        `${name} was throttled.`,
      );
    }
    this.whenSilent('SweepStopped', sweep.metricInvocations({ statistic: 'Sum', period: fiveMinutes }));
  }

  /** A figure of the line the sweep logs each minute. */
  private ofSweep({ logs }: Functions, figure: 'oldestPendingMs' | 'leftCases'): IMetric {
    const metricName = figure.charAt(0).toUpperCase() + figure.slice(1);
    return new MetricFilter(this, `${metricName}Filter`, {
      logGroup: logs.sweep,
      metricNamespace: 'Shouwang',
      metricName,
      filterPattern: FilterPattern.exists(`$.${figure}`),
      metricValue: `$.${figure}`,
    }).metric({ statistic: 'Maximum', period });
  }

  /** Alerts and reminders that found nobody at all, each minute until somebody is enrolled. */
  private nobody({ logs }: Functions): IMetric {
    return new MetricFilter(this, 'NobodyFilter', {
      logGroup: logs.sweep,
      metricNamespace: 'Shouwang',
      metricName: 'AlertNobody',
      filterPattern: FilterPattern.stringValue('$.event', '=', 'alert.nobody'),
      metricValue: '1',
    }).metric({ statistic: 'Sum', period });
  }

  private ring(id: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }

  private whenSilent(id: string, metric: IMetric): void {
    new Alarm(this, id, {
      metric,
      threshold: 1,
      alarmDescription: 'The minute sweep has not run for five minutes.',
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.BREACHING,
    }).addAlarmAction(new SnsAction(this.topic));
  }
}
